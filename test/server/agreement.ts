/** What surfaces must agree on, question by question. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentSymbol, Position, Range } from 'vscode-languageserver';
import { countWords, quotedWords } from '../../client/count-words.ts';
import { statusText } from '../../client/status-text.ts';
import type { Translate } from '../../server/l10n/translate.ts';
import type { SpeakerQuotations } from '../../server/protocol.ts';
import { run } from '../cli/run.ts';
import { english } from '../client/translations.ts';
import { attributionCard, type Copy, nameOf, type Surfaces } from './surfaces.ts';

const quotedOf = ({ tally }: SpeakerQuotations, t: Translate): string => quotedWords(tally, t);
const lackingIn = ({ inOrder, t }: Surfaces) => inOrder.filter(({ name }) => name.startsWith(`${t('No source')}:`));
const sorted = (values: readonly unknown[]): string[] => values.map((value) => JSON.stringify(value)).sort();

/** Lenses and status bar count alike and in the same words; so many are listed. */
export function checkCounts({ status, lenses, speakers, orphans }: Surfaces, t: Translate): void {
  const { quotations, speakers: people, lacking } = countWords(status, t);
  const shown = [quotations, people].filter((words) => !words.startsWith('0 '));
  assert.deepEqual(
    lenses.map(({ command }) => command?.title),
    [...shown, ...lacking],
  );
  assert.equal(statusText(status, t).text, `$(quote) ${[quotations, ...lacking].join(', ')}`);
  assert.deepEqual([speakers.length, orphans.length], [status.speakers, status.unattributed]);
}

/** The picker and the outline have the same speakers, as often quoted, at the same places. */
export function checkSpeakers({ groups, speakers, inOrder }: Surfaces, t: Translate): void {
  const quoted = groups.filter(({ detail }) => detail !== '');
  const ofGroup = ({ name, detail, children }: DocumentSymbol) => [name, detail, children?.map(({ range }) => range)];
  const ofPicker = (speaker: SpeakerQuotations) => [speaker.name, quotedOf(speaker, t), speaker.quotations];
  assert.deepEqual(sorted(quoted.map(ofGroup)), sorted(speakers.map(ofPicker)));
  const selections = (items: readonly DocumentSymbol[]) => sorted(items.map(({ selectionRange }) => selectionRange));
  assert.deepEqual(selections(groups.flatMap(({ children }) => children ?? [])), selections(inOrder));
}

/** The hover of each item of the outline names the same source, as often quoted as in the picker. */
export async function checkSources(surfaces: Surfaces, t: Translate): Promise<void> {
  for (const { name: who, children } of surfaces.groups) {
    const speaker = surfaces.speakers.find(({ name }) => name === who);
    for (const { name, selectionRange } of children ?? []) {
      const card = await attributionCard(surfaces, selectionRange);
      assert.equal(nameOf(card), who, name);
      if (speaker) assert.ok(card.toLowerCase().includes(`\n\n${quotedOf(speaker, t).toLowerCase()}.`), card);
      else assert.doesNotMatch(card, /^(?:Quoted|Not quoted|Nicht zitiert|.*mal zitiert)/m);
    }
  }
}

/** What lacks a source is the same for the commands, in Problems and in the outline; and all of Problems can be seen. */
export function checkLacking(surfaces: Surfaces): void {
  const { problems, orphans } = surfaces;
  const rangesOf = (code: string) => problems.filter((each) => each.code === code).map(({ range }) => range);
  const starts = (ranges: readonly Range[]) => ranges.map(({ start }) => start);
  const quotes = rangesOf('unattributed-quote');
  assert.deepEqual(starts(quotes), starts(orphans));
  const flagged = [...quotes, ...rangesOf('unattributed-claim')];
  for (const { name, range } of lackingIn(surfaces))
    assert.ok(
      flagged.some(({ start, end }) => isBefore(start, range.end) && isBefore(range.start, end)),
      `${name} is no problem`,
    );
  for (const { severity, code } of problems) assert.ok(severity! < 4, `${code} is a hint, which nobody sees`);
}

/** A hint beside a pronoun, its hover and its references mean one and the same. */
export async function checkHints({ document, hints, hoverAt, referencesAt }: Surfaces): Promise<void> {
  for (const { label, position } of hints) {
    const inside = document.offsetAt(position) - 1;
    assert.equal(`→ ${nameOf(await hoverAt(inside))}`, label);
    const references = await referencesAt(inside);
    const surname = String(label).split(' ').at(-1)!;
    const name = references.find(({ range }) => document.getText(range).endsWith(surname));
    assert.ok(name, `references of ${label}`);
    assert.deepEqual(await referencesAt(document.offsetAt(name.range.start)), references);
  }
}

/** The command line prints the same counts, speakers and lacks. */
export async function checkPrinted(folder: string, { text, ending }: Copy, surfaces: Surfaces): Promise<void> {
  const file = `text.${ending}`;
  writeFileSync(join(folder, file), text);
  const { stdout } = await run(folder, ['analyze', file]);
  // What is opened here is taken for prose however short it is.
  if (stdout === `${file}: no prose\n`) return;
  const [title, ...lines] = stdout.split('\n');
  const { quotations, speakers, lacking } = countWords(surfaces.status, english);
  assert.equal(title, `${file}: ${[quotations, speakers, ...lacking].join(', ')}`);
  for (const speaker of surfaces.speakers) {
    const who = [speaker.name, ...(speaker.role ? [speaker.role] : [])].join(', ');
    assert.ok(lines.includes(`  ${who}: ${quotedOf(speaker, english)}`), `${who} in ${stdout}`);
  }
  const printed = lines.filter((line) => /^ +\d+ {2}no source(?! needed)/.test(line)).length;
  assert.equal(printed, lackingIn(surfaces).length);
}

const isBefore = (a: Position, b: Position): boolean =>
  a.line < b.line || (a.line === b.line && a.character < b.character);
