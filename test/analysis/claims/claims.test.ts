import assert from 'node:assert/strict';
import { analyze } from '../../../server/analysis/analyze.ts';

const claimsOf = (text: string) => analyze(text, { force: true }).claims;

describe('claims: kinds, by the words that give them away', () => {
  const table = [
    ['The ferry company is reportedly for sale.', 'hearsay', 'reportedly'],
    ['The captain is widely believed to be in hiding.', 'hearsay', 'is widely believed to'],
    ['The council rigged the vote.', 'accusation', 'rigged'],
    ['The mayor is accused of theft.', 'accusation', 'is accused of'],
    ['It was a disastrous year for the port.', 'judgement', 'disastrous'],
    ['The port is the finest on the coast.', 'judgement', 'finest'],
    ['The ferry is likely to sink.', 'prediction', 'is likely to'],
    ['The quay could sink.', 'prediction', 'could'],
    ['The quay sank because of the rain.', 'cause', 'because of'],
    ['About 40 percent of the boats leak.', 'statistic', '40 percent'],
    ['The quay is longer here than the pier.', 'comparison', 'longer'],
    ['Relations between the two ports have worsened.', 'comparison', 'worsened'],
  ] as const;
  for (const [text, kind, cue] of table) {
    it(`${kind}: ${text}`, () => {
      const found = claimsOf(text).map((claim) => [claim.kind, text.slice(claim.cue.start, claim.cue.end)]);
      assert.deepEqual(found, [[kind, cue]]);
    });
  }
});

describe('claims: what is plain record, or somebody else’s', () => {
  const table = [
    ['a schedule', 'The council will meet on Monday at 9 a.m.'],
    ['a public act', 'The mayor opened the quay and left by boat.'],
    ['a count', 'More than 40 boats lay at the quay, at least 10 of them blue.'],
    ['a month', 'The quay was closed in May.'],
    ['what a source says', 'Mayor Dana Reyes said the quay would be the finest on the coast.'],
    ['what a quotation says', 'Mayor Dana Reyes said: “The captain is reportedly in hiding.”'],
    ['with a source in its paragraph', 'The quay is sinking because of the rain. Mayor Dana Reyes said it was old.'],
    ['with a link in its paragraph', 'About 40 percent of the boats leak (https://port.example/boats).'],
    [
      'said in the paragraph beside it',
      'Mayor Dana Reyes said the new stone quay could sink in heavy rain.\n\nThe new stone quay could sink in heavy rain.',
    ],
    ['with an accuser in court', 'Two men were charged. They are alleged to have burned the ferry.'],
  ] as const;
  for (const [title, text] of table) it(title, () => assert.deepEqual(claimsOf(text), []));
});

describe('claims: hearsay, whatever stands around it', () => {
  const flagged = [
    ['It is understood that the striker will leave.', 'It is understood'],
    ['It is believed that two men fled. The mayor called for calm.', 'It is believed'],
    ['It has been widely reported that the firm will move.', 'It has been widely reported'],
    ['It is being claimed that the firm will move.', 'It is being claimed'],
    ['The heir was said to be living in Castra.', 'was said to'],
    ['The clerk purportedly paid for the trip.', 'purportedly'],
    ['Reportedly, he told his staff to go home.', 'Reportedly'],
    ['The owner reportedly told his staff to go home.', 'reportedly'],
    ['The clerk allegedly said that the safe was empty.', 'allegedly'],
    ['Rumours suggest that the keeper will leave.', 'Rumours suggest'],
    ['Unconfirmed reports said that two boats were missing.', 'reports said'],
    ['The club is quiet, but rumours persist that it is for sale.', 'rumours persist'],
    ['🔥 It is believed that the fire began in the kitchen.', 'It is believed'],
    ['» Reportedly, the bridge will close for a year.', 'Reportedly'],
  ] as const;
  for (const [text, cue] of flagged) {
    it(`flags: ${text}`, () => {
      const found = claimsOf(text).map((claim) => [claim.kind, text.slice(claim.cue.start, claim.cue.end)]);
      assert.deepEqual(found, [['hearsay', cue]]);
    });
  }

  const passed = [
    'It is believed by the harbour board that the wall is old.',
    'The fire was reported to police at noon.',
    'The harbour board’s reports suggest that the wall is old.',
    'The annual reports said that the firm had lost money.',
    'The club denied rumours that it was for sale.',
    'The firm is reportedly for sale. Its owner, Hal Brandt, said he had heard no offer.',
    'The firm is reportedly close to collapse, its owner, Hal Brandt, said.',
    'Fire chief Mo Tarrant said it was believed that the fire began in the kitchen.',
  ];
  for (const text of passed) it(`passes: ${text}`, () => assert.deepEqual(claimsOf(text), []));
});

describe('claims: one a sentence', () => {
  it('takes hearsay before all else, and then what weighs most', () => {
    assert.deepEqual(
      claimsOf('The finest ferry is reportedly likely to sink. It could sink because of rain.').map(({ kind }) => kind),
      ['hearsay', 'cause'],
    );
  });

  it('counts for a link in Markdown', () => {
    const linked = analyze('The ferry is [reportedly](https://port.example) for sale.\n', {
      language: 'markdown',
      force: true,
    });
    assert.deepEqual(linked.claims, []);
  });

  it('keeps hearsay about a source’s own saying', () => {
    assert.equal(claimsOf('Hal Brandt is reportedly weighing whether to sell.')[0]?.kind, 'hearsay');
  });
});
