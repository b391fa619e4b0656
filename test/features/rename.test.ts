import assert from 'node:assert/strict';
import { analyze } from '../../server/analysis/analyze.ts';
import { renameableAt, renameEdits } from '../../server/features/rename.ts';
import { nameWithPart, renamedForm } from '../../server/features/renamed-form.ts';
import { translator, wordsOfMessage } from '../../server/l10n/translate.ts';
import { edited } from '../rules/edited.ts';
import { fixtureFrom } from './fixture.ts';

function renamed(marked: string, newName: string, withQuoted = true): string {
  const { text, cursor } = fixtureFrom(marked);
  const edits = renameEdits(analyze(text, { force: true }), cursor, newName);
  assert.ok(Array.isArray(edits), JSON.stringify(edits));
  return edited(
    text,
    edits.filter(({ isQuoted }) => withQuoted || !isQuoted),
  ).trimEnd();
}

function refused(marked: string, newName?: string): string {
  const { text, cursor } = fixtureFrom(marked);
  const article = analyze(text, { force: true });
  const answer = newName === undefined ? renameableAt(article, cursor) : renameEdits(article, cursor, newName);
  return 'refusal' in answer ? wordsOfMessage(answer.refusal, translator()) : '';
}

describe('renameEdits', () => {
  const story =
    'Mayor Dana Re$0yes met Ana Holt, the surveyor. “I asked Dana Reyes about it,” Holt said. Reyes’s office was shut, and Reyes’ car was gone. Ms Reyes said she was out. Mayor Reyes said so twice.';

  it('changes a person’s full name, surname and possessives, behind any title', () => {
    assert.equal(
      renamed(story, 'Dena Reyez'),
      'Mayor Dena Reyez met Ana Holt, the surveyor. “I asked Dena Reyez about it,” Holt said. Reyez’s office was shut, and Reyez’s car was gone. Ms Reyez said she was out. Mayor Reyez said so twice.',
    );
  });

  it('knows which of the names stand in quoted words', () => {
    assert.match(
      renamed(story, 'Dena Reyez', false),
      /^Mayor Dena Reyez .*“I asked Dana Reyes about it,”.*Mayor Reyez/,
    );
  });

  it('takes a single word for the part of the name that it is put in the place of', () => {
    const text = 'Mayor Dana Reyes said it was over. Re$0yes said she was glad.';
    assert.equal(renamed(text, 'Reyez'), 'Mayor Dana Reyez said it was over. Reyez said she was glad.');
    const given = 'Mayor Dana Reyes said it was over. Da$0na Reyes said she was glad.';
    assert.equal(renamed(given, 'Cher'), 'Mayor Cher said it was over. Cher said she was glad.');
  });

  it('leaves others of the name alone', () => {
    const text = 'Mayor Dana Re$0yes met Tom Reyes, a farmer, on Friday. Dana Reyes said it was late.';
    assert.match(renamed(text, 'Dena Reyez'), /^Mayor Dena Reyez met Tom Reyes, .*\. Dena Reyez said/);
  });

  it('does not take the mark that closes a quotation for a possessive', () => {
    const text = 'Mayor Dana Re$0yes was out. ‘I met Reyes’ was all that Ana Holt said.';
    assert.match(renamed(text, 'Dena Reyez'), /‘I met Reyez’ was/);
  });

  it('changes the whole name of a body or a place, and not its acronym', () => {
    const text = 'The Ellery Port Au$0thority said the EPA had no plans. The Ellery Port Authority’s chief agreed.';
    assert.equal(
      renamed(text, 'Ellery Harbour Trust'),
      'The Ellery Harbour Trust said the EPA had no plans. The Ellery Harbour Trust’s chief agreed.',
    );
  });

  it('refuses what is no name, in one sentence', () => {
    assert.match(refused('Mayor Dana Reyes came. S$0he said it was late.'), /^“She” is no name: rename “Dana Reyes”/);
    assert.match(refused('Mayor Dana Reyes said it was l$0ate.'), /^There is no name here/);
    assert.match(refused('$0'), /^There is no name here/);
  });

  it('refuses what can be no name', () => {
    for (const name of ['', '  ', '?']) assert.match(refused(story, name), /letter/);
    assert.match(refused(story, 'Dena\nReyez'), /one line/);
  });
});

describe('renamedForm', () => {
  const rows: readonly (readonly [form: string, old: string, fresh: string, result: string | undefined])[] = [
    ['DANA REYES', 'Dana Reyes', 'Dena Reyez', 'DENA REYEZ'],
    ['D. Reyes', 'Dana M. Reyes', 'Ena Reyez', 'E. Reyez'],
    ['Dana\nReyes', 'Dana Reyes', 'Dena Reyez', 'Dena\nReyez'],
    ['Robert “Bob” Ellis', 'Robert Ellis', 'Rupert Elliot', 'Rupert “Bob” Elliot'],
    ['von der Leyen', 'Ursula von der Leyen', 'Uta Maier', 'Maier'],
    ['Leyen', 'Ursula von der Leyen', 'Uta van den Berg', 'Berg'],
    ['Reyes', 'Dana Reyes', 'Dana Reyes Jr.', 'Reyes'],
    ['Reyes', 'Dana Reyes Jr.', 'Dana Reyez Jr.', 'Reyez'],
    ['Dana', 'Dana Reyes', 'Cher', 'Cher'],
    ['O’Brien', "Pat O'Brien", 'Pat Byrne', 'Byrne'],
    ['the Mayor', 'Dana Reyes', 'Dena Reyez', undefined],
  ];
  for (const [form, old, fresh, result] of rows) {
    it(`${JSON.stringify(form)} of ${old}, now ${fresh}`, () => assert.equal(renamedForm(form, old, fresh), result));
  }

  it('puts one part into the whole', () => {
    assert.equal(nameWithPart('Reyes', 'Dana M. Reyes', 'Reyez'), 'Dana M. Reyez');
    assert.equal(nameWithPart('Dana Reyes', 'Dana M. Reyes', 'Cher'), undefined);
  });
});
