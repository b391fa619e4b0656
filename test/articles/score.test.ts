import assert from 'node:assert/strict';
import type { Attribution, Entity, Span } from '../../server/analysis/article.ts';
import { goldOf } from './gold.ts';
import { namedPlaces } from './place.ts';
import { type FoundFinding, scoreOf } from './score.ts';
import type { Found } from './scored.ts';
import { Tally } from './tally.ts';

const text = '“We rest,” Ann Marlow said. Marlow said Bo Ek would rest too. Officials said no.';
const gold = goldOf(
  text,
  JSON.stringify({
    about: 'a small case',
    attributions: [
      attribution('Ann Marlow', 'said', '“We rest,”', 'direct', 'Ann Marlow'),
      attribution('Marlow', 'said', 'Bo Ek would rest too', 'indirect', 'Ann Marlow'),
      attribution('Officials', 'said', 'no', 'indirect', null),
    ],
    entities: [
      { name: 'Ann Marlow', type: 'person', mentions: ['Ann Marlow', 'Marlow'] },
      { name: 'Bo Ek', type: 'person', mentions: 'Bo Ek' },
    ],
    findings: [{ code: 'unnamed-source', text: 'Officials' }],
  }),
);

function attribution(source: string, cue: string, content: string, type: string, speaker: string | null): object {
  return { source, cue, content, type, class: 'speech', speaker };
}

/** All that the gold holds, as if found. */
function perfect(): { found: Found; findings: FoundFinding[] } {
  const ids = new Map(gold.entities.map(({ name }, i) => [name, `e${i}`]));
  const entities: Entity[] = gold.entities.map(({ name, type, mentions }) => ({
    ...{ id: ids.get(name)!, type, name, aliases: [] },
    mentions: mentions.map((mention) => ({ ...mention, kind: 'name' as const })),
  }));
  const attributions: Attribution[] = gold.attributions.map(({ speakers, optional, ...each }, i) => ({
    ...each,
    ...{ id: `a${i}`, speaker: ids.get(speakers[0] ?? '') ?? null, confidence: 1, evidence: '' },
  }));
  return { found: { text, attributions, entities }, findings: [...gold.findings] };
}

/** What `perfect` scores with some of it changed. */
function scoreWith(change: Partial<Found>, findings = perfect().findings): Tally {
  return scoreOf({ ...perfect().found, ...change }, findings, gold);
}

function changed(nth: number, change: Partial<Attribution>): Attribution[] {
  return perfect().found.attributions.map((each, i) => (i === nth ? { ...each, ...change } : each));
}

const at = (words: string): Span[] => namedPlaces(text, words);

describe('the score of golden articles', () => {
  it('finds no fault in what equals the gold', () => {
    const { figures, faults } = scoreWith({});
    assert.deepEqual(faults, []);
    assert.deepEqual(figures, {
      ...{ attributions: 3, found: 3, sourceExact: 3, cueExact: 3, contentExact: 3, classRight: 3 },
      ...{ extraSpeech: 0, extraThought: 0 },
      ...{ speakerRight: 3, speakerWrong: 0, speakerNone: 0 },
      ...{ people: 2, peopleWhole: 2, others: 0, othersWhole: 0 },
      ...{ findings: 1, findingsMissed: 0, findingsSpurious: 0 },
    });
  });

  it('counts an attribution as found by half of its content, and its parts as exact by all of theirs', () => {
    const { figures } = scoreWith({ attributions: changed(1, { content: at('Ek would rest too'), cue: [] }) });
    assert.deepEqual([figures.found, figures.contentExact, figures.cueExact, figures.sourceExact], [3, 2, 2, 3]);
    assert.equal(scoreWith({ attributions: changed(1, { content: at('too') }) }).figures.found, 2);
  });

  it('tells a wrong speaker from none, and takes one who is never named for none', () => {
    const figuresFor = (nth: number, speaker: string | null): number[] => {
      const nobody: Entity = { id: 'e9', type: 'person', name: 'Officials', aliases: [], mentions: [] };
      const entities = [...perfect().found.entities, nobody];
      const { figures } = scoreWith({ entities, attributions: changed(nth, { speaker }) });
      return [figures.speakerRight, figures.speakerWrong, figures.speakerNone];
    };
    assert.deepEqual(figuresFor(1, 'e1'), [2, 1, 0]);
    assert.deepEqual(figuresFor(1, null), [2, 0, 1]);
    assert.deepEqual(figuresFor(1, 'e9'), [2, 0, 1]);
    assert.deepEqual(figuresFor(2, 'e0'), [2, 1, 0]);
    assert.deepEqual(figuresFor(2, 'e9'), [3, 0, 0]);
  });

  it('counts what the gold does not hold as extra, speech and thought apart', () => {
    const [first] = perfect().found.attributions;
    const outside = { ...first!, content: at('Officials') };
    const withOne = (each: Attribution): number[] => {
      const { figures } = scoreWith({ attributions: [...perfect().found.attributions, each] });
      return [figures.extraSpeech, figures.extraThought];
    };
    assert.deepEqual(withOne(outside), [1, 0]);
    assert.deepEqual(withOne({ ...outside, class: 'thought' }), [0, 1]);
  });

  it('counts speech that is taken for thought as found, with its class wrong', () => {
    const { figures } = scoreWith({ attributions: changed(1, { class: 'thought' }) });
    assert.deepEqual([figures.found, figures.classRight, figures.extraThought], [3, 2, 0]);
  });

  it('calls a person whole by all names, one entity, nobody else', () => {
    const [ann, bo] = perfect().found.entities;
    const whole = (...entities: Entity[]): number => scoreWith({ entities }).figures.peopleWhole;
    assert.equal(whole({ ...ann!, mentions: ann!.mentions.slice(1) }, bo!), 1);
    assert.equal(whole({ ...ann!, mentions: [...ann!.mentions, ...bo!.mentions] }), 0);
    assert.equal(whole({ ...ann!, type: 'place' }, bo!), 1);
    const halves = ann!.mentions.map((mention, i) => ({ ...ann!, id: `h${i}`, mentions: [mention] }));
    assert.equal(whole(...halves, bo!), 1);
  });

  it('counts findings missed and not expected', () => {
    const [place] = at('Officials');
    const missed = scoreWith({}, []).figures;
    assert.deepEqual([missed.findings, missed.findingsMissed, missed.findingsSpurious], [1, 1, 0]);
    const other = scoreWith({}, [{ code: 'unattributed-claim', ...place! }]).figures;
    assert.deepEqual([other.findingsMissed, other.findingsSpurious], [1, 1]);
  });

  it('adds up over articles', () => {
    const { found, findings } = perfect();
    const tally = scoreOf(found, findings, gold, new Tally());
    assert.equal(scoreOf(found, findings, gold, tally).figures.attributions, 6);
  });
});
