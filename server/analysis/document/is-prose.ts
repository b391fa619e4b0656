import type { Language } from '../article.ts';
import { CLOSERS, OPENERS } from '../lexicon/quotation-marks.ts';
import { isTranscript } from './labelled-lines.ts';
import { linesOf } from './lines.ts';

/** How much of a text is looked at, in code units. */
const SAMPLE_CHARACTERS = 20_000;
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `the a an of to in and that for on with at by from is was were are be it he she they his her as but had has have not who after
  said which their its this been or we i you`.split(/\s+/),
);
/** Lines that machines write or read. */
const MACHINE_LINES = [
  /^\s*\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d/, // 2024-03-01 10:00:00 INFO started
  /^[A-Z][a-z]{2} +\d{1,2} \d\d:\d\d:\d\d /, // Mar  1 10:00:00 quay kernel: …
  /^\s*(?:\[\w+\]|\d{1,3}(?:\.\d{1,3}){3}\b)/, // [INFO] …  10.0.0.1 - - …
  /^\s+at \S+|^\s*File "[^"]*", line \d|^Traceback|^\s*raise\b|^[A-Z]\w*(?:Error|Exception): /, // the trace of an error
  /^\s*[\w.[\]-]+\s*(?:[=~<>!]=|=|:=)\s*\S/, // harbour==2.31.0
  /^\s*(?:- )?[a-z_][\w-]*:(?:\s+\S+){0,3}$|^\s*- [a-z_][\w-]*: \S/, // runs-on: linux
  /^\s*"[^"]*"\s*:|^\s*[\]}],?$/, // "name": "harbour",
  /^[^\s,;\t]*(?:[,;\t][^,;\t]{0,40}){2,}$(?<![,;] .*)/, // 1,Reyes,1204,0.41
  /^\s*(?:[{}<>;$|]|#[\s!]|\/\/|\/\*|\*\/)|^ \*(?: |$)|^(?:[-+]{3}|@@) /, // marks of code and of patches
  /^\s*(?:import|export|const|function|def|class|return|if|for|while)\b.*[;:{(]$|[;{}]\s*$/, // code
  /^\s*(?:cd|ls|cp|mv|rm|cat|grep|echo|sudo|ssh|git|npm|pip|docker|curl|exit|set|do|done|then|fi)(?=\s|$)(?!.*[.!?]$)/, // a shell
];
/** What a file of data or a script begins with; a transcript may with "[00:12]". */
const MACHINE_START = /^\s*(?:[[{]\s*(?:["{[]|-?\d+(?![\d:]))|#!|<\?xml|<!doctype|<html)/i;
/** What is written in licences, with its weight: the first few hardly anywhere else. */
const LICENCE: readonly (readonly [RegExp, number])[] = [
  [/permission (?:is hereby granted|to use, copy)/i, 2],
  [/without (?:any )?warrant(?:y|ies)|warranties (?:of|or)/i, 2],
  [/merchantability/i, 2],
  [/["“]as[- ]is["”]/i, 2],
  [/express(?:ed)? or implied/i, 2],
  [/redistributions? (?:and use|of source|in binary)/i, 2],
  [/above copyright notice/i, 2],
  [/terms and conditions (?:for|of) use/i, 2],
  [/\bhereby\b/i, 1],
  [/licen[cs]ed (?:to you )?under/i, 1],
  [/all rights reserved/i, 1],
  [/\bliable|liability\b/i, 1],
  [/\blicens(?:or|ee)s?\b/i, 1],
  [/copyright (?:\(c\)|©|\d{4})/i, 1],
];
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
 */
export function isProse(copy: string, text: string, language: Language): boolean {
  const sample = copy.slice(0, SAMPLE_CHARACTERS);
  if (text.slice(0, SAMPLE_CHARACTERS).includes('\0') || MACHINE_START.test(sample.slice(0, 200))) return false;
  const lines = linesOf(sample)
    .map(({ start, end }) => sample.slice(start, Math.min(end, start + 200)))
    .filter((line) => line.trim() !== '');
  const words = sample.match(/\p{L}[\p{L}\p{N}_]*/gu) ?? [];
  const ordinary = words.filter((word) => FUNCTION_WORDS.has(word.toLowerCase())).length / words.length;
  const machine = lines.filter((line) => MACHINE_LINES.some((pattern) => pattern.test(line))).length;
  // A list set off by semicolons, or messages pasted with their tags, may stand among sentences.
  if (isTranscript(lines)) return true;
  if (lines.length >= 3 && machine > (ordinary > 0.25 ? 0.6 : 0.4) * lines.length) return false;
  if (language === 'markdown' && isManual(text.slice(0, SAMPLE_CHARACTERS))) return false;
  const worded = lines.filter(isWorded).length >= 0.7 * lines.length;
  if (words.length < 40) return lines.length < 8 || worded || lines.some((line) => line.split(' ').length > 6);
  if (isLicence(sample)) return false;
  // Headlines leave the small words out.
  return ordinary >= (worded ? 0.04 : 0.15);
}

const PLAIN_WORD = new RegExp(`^[(${OPENERS}]?\\p{L}[\\p{L}’'-]*[.,:;!?)${CLOSERS}]*$`, 'u');

/** Whether a line is three words or more and little else, as a headline is. */
function isWorded(line: string): boolean {
  const parts = line.trim().split(/\s+/);
  const plain = parts.filter((part) => PLAIN_WORD.test(part)).length;
  return plain >= 3 && plain >= 0.7 * parts.length;
}

const isLicence = (sample: string): boolean =>
  LICENCE.reduce((sum, [mark, weight]) => sum + (mark.test(sample) ? weight : 0), 0) >= 5;

/** Whether Markdown has the headings, the code, the badges and the commands of a manual. */
function isManual(text: string): boolean {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  const code = count(/^ {0,3}(?:```|~~~)/gm) / 2 + count(/`[^`\n]+`/g) / 4;
  return 1.25 * count(MANUAL_HEADING) + 0.75 * code + 2 * count(INSTALLING) >= 2;
}
