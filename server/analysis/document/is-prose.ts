import type { Language } from '../article.ts';
import { KeptLines } from './kept-lines.ts';
import { isTranscript } from './labelled-lines.ts';
import { licenceWeight } from './line-signs.ts';
import { linesOf } from './lines.ts';

/** How much of a text is looked at, in code units. */
const SAMPLE_CHARACTERS = 20_000;
/** What a file of data or a script begins with; a transcript may with "[00:12]". */
const MACHINE_START = /^\s*(?:[[{]\s*(?:["{[]|-?\d+(?![\d:]))|#!|<\?xml|<!doctype|<html)/i;
/** Headings that a README of code has and an article has not. */
const MANUAL_HEADING =
  /^#{1,4}\s*(?:installation|install|usage|getting started|quick ?start|api|licen[cs]e|contributing|configuration|requirements|development|build(?:ing)?|features|changelog|options|examples?)\b/gim;
/** Commands that install it, and pictures that link to its state. */
const INSTALLING = /\b(?:npm (?:i|install)|yarn add|pip3? install|cargo (?:add|install)|git clone|go get) \S|\[!\[/g;

/**
 * Whether a text reads as copy: sentences of ordinary words, and not a log, a list of packages, a licence or a manual of
 * code. A short text is given the benefit of the doubt, for it may be an article that has just been begun.
 *
 * @param copy the text with what is no copy blanked out
 * @param kept what is known of the lines of the text before
 */
export function isProse(copy: string, text: string, language: Language, kept = new KeptLines()): boolean {
  const sample = copy.slice(0, SAMPLE_CHARACTERS);
  if (text.slice(0, SAMPLE_CHARACTERS).includes('\0') || MACHINE_START.test(sample.slice(0, 200))) return false;
  const all = kept.of(linesOf(sample).map(({ start, end }) => sample.slice(start, end)));
  const lines = all.filter(({ isBlank }) => !isBlank);
  const words = all.reduce((sum, line) => sum + line.words, 0);
  const ordinary = all.reduce((sum, line) => sum + line.ordinary, 0) / words;
  const machine = lines.filter(({ isMachine }) => isMachine).length;
  // A list set off by semicolons, or messages pasted with their tags, may stand among sentences.
  if (isTranscript(lines)) return true;
  if (lines.length >= 3 && machine > (ordinary > 0.25 ? 0.6 : 0.4) * lines.length) return false;
  if (language === 'markdown' && isManual(text.slice(0, SAMPLE_CHARACTERS))) return false;
  const worded = lines.filter(({ isWorded }) => isWorded).length >= 0.7 * lines.length;
  if (words < 40) return lines.length < 8 || worded || lines.some(({ isLong }) => isLong);
  if (licenceWeight(all.reduce((bits, { licence }) => bits | licence, 0)) >= MIN_LICENCE_WEIGHT) return false;
  // Headlines leave the small words out.
  return ordinary >= (worded ? 0.04 : 0.15);
}

/** A text whose marks of a licence weigh as much is one. */
const MIN_LICENCE_WEIGHT = 5;

/** Whether Markdown has the headings, the code, the badges and the commands of a manual. */
function isManual(text: string): boolean {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  const code = count(/^ {0,3}(?:```|~~~)/gm) / 2 + count(/`[^`\n]+`/g) / 4;
  return 1.25 * count(MANUAL_HEADING) + 0.75 * code + 2 * count(INSTALLING) >= 2;
}
