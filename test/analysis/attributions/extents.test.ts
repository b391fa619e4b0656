import assert from 'node:assert/strict';
import { Draft } from '../../../server/analysis/attributions/draft.ts';
import { cutRelativeClauses } from '../../../server/analysis/attributions/passes/cut-relative-clauses.ts';
import { dropHearers } from '../../../server/analysis/attributions/passes/drop-hearers.ts';
import { extendLeft } from '../../../server/analysis/attributions/passes/extend-left.ts';
import type { Pass } from '../../../server/analysis/attributions/passes/pass.ts';
import { sentenceFinalSources } from '../../../server/analysis/attributions/passes/sentence-final-sources.ts';
import { trimEdges } from '../../../server/analysis/attributions/passes/trim-edges.ts';
import { ruleReadingOf } from '../../../server/analysis/attributions/rules/rule-reader.ts';
import { textOf } from '../../../server/analysis/document/reading.ts';
import { runOfWords } from '../reading.ts';
import { readingOf } from './reading-of.ts';
import { wholeText } from './whole-text.ts';

/** The draft of a text after a pass, where `content` had been read as said before it, with its cue and source. */
function draftAfter(pass: Pass, text: string, content: string, cue: string, source: string): Draft {
  const reading = readingOf(text);
  const run = (words: string) => runOfWords(reading, words);
  const read = { reader: 'learned', confidence: 1, evidence: '' } as const;
  const draft = new Draft(reading, ruleReadingOf(reading, wholeText(reading).parts), [
    { ...read, content: [run(content)], cue: run(cue), source: run(source) },
  ]);
  draft.run(pass);
  return draft;
}

/** What is said then, and by whom. */
function said(...read: Parameters<typeof draftAfter>): string[] {
  const { reading, attributions } = draftAfter(...read);
  return attributions.flatMap(({ content }) => content.map((part) => textOf(reading, part)));
}

function sourcesAfter(...read: Parameters<typeof draftAfter>): (string | null)[] {
  const { reading, attributions } = draftAfter(...read);
  return attributions.map(({ source }) => source && textOf(reading, source));
}

describe('extents', () => {
  it('cuts a relative clause at the comma that closes it', () => {
    const text = 'The dam, which geologists warn could burst, feeds six towns.';
    assert.deepEqual(said(cutRelativeClauses, text, 'could burst, feeds six towns', 'warn', 'geologists'), [
      'which',
      'could burst',
    ]);
  });

  it('cuts a relative clause with “that” at the verb of its main clause', () => {
    const text = 'Wages that the union says are owed will be paid on Friday.';
    assert.deepEqual(said(cutRelativeClauses, text, 'are owed will be paid on Friday', 'says', 'the union'), [
      'that',
      'are owed',
    ]);
  });

  it('leaves to the paper what stands before the pronoun', () => {
    const text = 'The miner paid the $90m that it says it owes in royalties.';
    const draft = draftAfter(cutRelativeClauses, text, 'The miner paid the $90m that', 'says', 'it');
    assert.deepEqual(
      draft.attributions.flatMap(({ content }) => content.map((part) => textOf(draft.reading, part))),
      ['The miner paid the $90m that'],
    );
  });

  it('leaves the commas of what is listed in a relative clause', () => {
    const text = 'The firm, which Osk said had cheated its tenants, its staff and its lenders, closed on Monday.';
    assert.deepEqual(said(cutRelativeClauses, text, 'The firm, which', 'said', 'Osk'), [
      'which',
      'had cheated its tenants, its staff and its lenders',
    ]);
  });

  it('leaves a relative clause whose comma a preposition follows', () => {
    const text = 'They quit the pact, which Osk said was drawn up for others, in Tull.';
    assert.deepEqual(said(cutRelativeClauses, text, 'was drawn up for others, in Tull', 'said', 'Osk'), [
      'which',
      'was drawn up for others, in Tull',
    ]);
  });

  it('finds what is said in a relative clause of which only the pronoun was read', () => {
    const text = 'Temi Osk, whom the bank alleges forged the cheque, lives in Tull.';
    assert.deepEqual(said(cutRelativeClauses, text, 'whom', 'alleges', 'the bank'), ['whom', 'forged the cheque']);
  });

  it('trims what opens the sentence off the source', () => {
    const text = 'Last week State official Dana Reyes said the wall was late.';
    assert.deepEqual(
      sourcesAfter(trimEdges, text, 'the wall was late', 'said', 'Last week State official Dana Reyes'),
      ['State official Dana Reyes'],
    );
  });

  it('trims where a body says it off the source', () => {
    const text = 'The union in a statement said talks had failed.';
    assert.deepEqual(sourcesAfter(trimEdges, text, 'talks had failed', 'said', 'The union in a statement'), [
      'The union',
    ]);
  });

  it('leaves what else has such words', () => {
    const paper = 'This Week magazine said the singer was ill.';
    assert.deepEqual(sourcesAfter(trimEdges, paper, 'the singer was ill', 'said', 'This Week magazine'), [
      'This Week magazine',
    ]);
    const line = 'An error in a statement showed that it was late.';
    assert.deepEqual(sourcesAfter(trimEdges, line, 'that it was late', 'showed', 'An error in a statement'), [
      'An error in a statement',
    ]);
  });

  it('leaves the year of a report to it', () => {
    const text = 'According to a report of May this year, talks had failed.';
    assert.deepEqual(sourcesAfter(trimEdges, text, 'talks had failed', 'According to', 'a report of May this year'), [
      'a report of May this year',
    ]);
  });

  it('trims whom a relative clause is about off the source', () => {
    const read = ['Kano mourns Bello, who the agency alleges ran the ring.', 'ran the ring', 'alleges'] as const;
    assert.deepEqual(sourcesAfter(trimEdges, ...read, 'Bello, who the agency'), ['the agency']);
  });

  it('end before "whose", where a noun of theirs speaks', () => {
    const text = 'They met at the Marrow Council, whose chair, June Lund, said the wall was late.';
    const long = 'Brill, whose boat, one of nine, said the wall was late.';
    const read = ['the wall was late', 'said'] as const;
    assert.deepEqual(sourcesAfter(trimEdges, text, ...read, 'the Marrow Council, whose chair, June Lund,'), [
      'whose chair, June Lund,',
    ]);
    assert.deepEqual(sourcesAfter(trimEdges, long, ...read, 'Brill, whose boat, one of nine,'), [
      'Brill, whose boat, one of nine,',
    ]);
  });

  it('ends with the relative clause that says it, at the comma that a verb follows', () => {
    const text = 'Hugh Orr, who police in Tull say is 45, tall and armed, was at home.';
    assert.deepEqual(said(cutRelativeClauses, text, 'is 45, tall and armed, was at home', 'say', 'police in Tull'), [
      'who',
      'is 45, tall and armed',
    ]);
  });

  it('ends a relative clause that no comma opens at the verb of what it describes', () => {
    const which = 'A loan which the bank insists was repaid remains on the books.';
    assert.deepEqual(said(cutRelativeClauses, which, 'was repaid remains on the books', 'insists', 'the bank'), [
      'which',
      'was repaid',
    ]);
  });

  it('leaves what no relative clause says', () => {
    const text = 'Ines Roch, who runs the mill, believes it is open. Police say it is shut.';
    assert.deepEqual(said(cutRelativeClauses, text, 'it is shut', 'say', 'Police'), ['it is shut']);
  });

  it('takes the phrase that opens what is said, and leaves where and when it was', () => {
    const opened = 'Roch said at the time of the flood, there was a wall. Roch said in a speech in Tull, it fell.';
    assert.deepEqual(said(extendLeft, opened, 'there was a wall', 'said', 'Roch'), [
      'at the time of the flood, there was a wall',
    ]);
    const spoken = 'Roch said in a speech in Tull, the wall fell. Roch said on Friday, it stood.';
    assert.deepEqual(said(extendLeft, spoken, 'the wall fell', 'said', 'Roch'), ['the wall fell']);
    const dated = 'Roch said on the first Friday, the wall stood.';
    assert.deepEqual(said(extendLeft, dated, 'the wall stood', 'said', 'Roch'), ['the wall stood']);
  });

  it('begins a source behind the lead of a caption', () => {
    const text = 'The latest: Ines Roch, 42, said the mill was shut';
    assert.deepEqual(sourcesAfter(trimEdges, text, 'the mill was shut', 'said', 'The latest: Ines Roch, 42,'), [
      'Ines Roch, 42,',
    ]);
  });

  it('takes those who are told for no part of what is said', () => {
    const told = 'Guests at the inn were told to leave.';
    assert.deepEqual(said(dropHearers, told, 'to leave', 'were told', 'Guests at the inn'), ['to leave']);
    assert.deepEqual(sourcesAfter(dropHearers, told, 'to leave', 'were told', 'Guests at the inn'), [null]);
    const heard = 'The wall had been weak for years, an inquest heard.';
    assert.deepEqual(sourcesAfter(dropHearers, heard, 'The wall had been weak for years', 'heard', 'an inquest'), [
      null,
    ]);
    const guest = 'The wall had been weak for years, a guest heard.';
    assert.deepEqual(sourcesAfter(dropHearers, guest, 'The wall had been weak for years', 'heard', 'a guest'), [
      'a guest',
    ]);
  });

  it('gives a sentence to who told it at its end', () => {
    const text = 'The ferries may stay if she can be convinced that they pay, Ines Roch told The Tull Echo on Friday.';
    assert.deepEqual(said(sentenceFinalSources, text, 'that they pay', 'convinced', 'she'), [
      'The ferries may stay if she can be convinced that they pay',
    ]);
  });
});
