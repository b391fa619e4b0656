import assert from 'node:assert/strict';
import { describedBodiesIn } from '../../../server/analysis/coreference/described-bodies.ts';
import { textOf } from '../../../server/analysis/document/reading.ts';
import { namedText } from '../names/named-text.ts';

/** The bodies that a sentence describes; those that no name tells from others with a question mark. */
function bodies(marked: string): string[] {
  const { reading, names } = namedText(marked);
  return describedBodiesIn(reading, names, reading.paragraphs[0]).map(
    (body) => textOf(reading, body) + (body.hasName ? '' : '?'),
  );
}

describe('describedBodiesIn', () => {
  const cases: [marked: string, bodies: string[]][] = [
    ['[L Norway]’s foreign ministry said no.', ['Norway’s foreign ministry']],
    ['The [N Scottish] government said no.', ['Scottish government']],
    ['The [N Danish] culture and sports ministry said no.', ['Danish culture and sports ministry']],
    ['[L Tull] police said no.', ['Tull police']],
    ['The [N Danish] army and the [N Danish] air force said no.', ['Danish army', 'Danish air force']],
    ['The [P Dahl] government fell.', ['Dahl government']],
    ['[P Dahl]’s government fell.', []],
    ['The [N Dutch] embassy in [L Tull] was shut.', ['Dutch embassy in Tull']],
    ['The government of [L Sarkland] said no.', ['government of Sarkland']],
    ['The electoral commission of [L Sarkland] said no.', ['electoral commission of Sarkland']],
    ['[L Sarkland]’s prime minister’s office said no.', ['Sarkland’s prime minister’s office']],
    ['The prime minister’s office said no.', ['prime minister’s office?']],
    ['The health ministry said no.', ['health ministry?']],
    ['The ministry of health and welfare said no.', ['ministry of health and welfare?']],
    ['The federal government said no.', ['federal government?']],
    ['The central bank raised rates.', ['central bank?']],
    ['The government, the police and the ministry said no.', []],
    ['A [N Danish] ministry and their health ministry said no.', []],
    ['The [N Danish] government official and the [N Danish] army chief said no.', []],
    ['The [N Danish] bank and the [L Tull] department said no.', []],
    ['Mayor [P Dana Reyes]’s office and the mayor’s office said no.', []],
    ['The [O Danish Health Ministry] said no.', []],
  ];
  for (const [marked, expected] of cases)
    it(marked.replace(/\[\w |\]/g, ''), () => assert.deepEqual(bodies(marked), expected));
});
