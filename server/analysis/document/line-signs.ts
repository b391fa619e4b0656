import { CLOSERS, OPENERS } from '../lexicon/quotation-marks.ts';
import { isSpeaking, type LabelledLine, labelIn } from './labelled-lines.ts';
import { unsliced } from './unsliced.ts';

/** What a line says of whether its text is copy. */
export interface LineSigns extends LabelledLine {
  readonly isBlank: boolean;
  /** Whether a machine writes or reads such lines. */
  readonly isMachine: boolean;
  /** Whether it is three words or more and little else, as a headline is. */
  readonly isWorded: boolean;
  /** Whether it has six blanks or more. */
  readonly isLong: boolean;
  readonly words: number;
  /** How many of the words are ordinary small ones. */
  readonly ordinary: number;
  /** Which of the marks of a licence it has, as bits. */
  readonly licence: number;
}

/** So much of a line tells what it is, in code units. */
const MAX_LINE_CHARACTERS = 200;
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

/** The signs of a line, without its end: a pure function of its words. */
export function lineSigns(line: string): LineSigns {
  const beginning = line.slice(0, MAX_LINE_CHARACTERS);
  const words = line.match(/\p{L}[\p{L}\p{N}_]*/gu) ?? [];
  return {
    isBlank: beginning.trim() === '',
    isMachine: MACHINE_LINES.some((pattern) => pattern.test(beginning)),
    isWorded: isWorded(beginning),
    isLong: beginning.split(' ').length > 6,
    words: words.length,
    ordinary: words.filter((word) => FUNCTION_WORDS.has(word.toLowerCase())).length,
    licence: LICENCE.reduce((bits, [mark], i) => (mark.test(line) ? bits | (1 << i) : bits), 0),
    label: unslicedLabel(labelIn(beginning)),
    isSpeaking: isSpeaking(beginning),
  };
}

const unslicedLabel = (label: string | null): string | null => label && unsliced(label);

/** How much of a licence the marks are that some lines have between them. */
export const licenceWeight = (bits: number): number =>
  LICENCE.reduce((sum, [, weight], i) => sum + (bits & (1 << i) ? weight : 0), 0);

const PLAIN_WORD = new RegExp(`^[(${OPENERS}]?\\p{L}[\\p{L}’'-]*[.,:;!?)${CLOSERS}]*$`, 'u');

/** Whether a line is three words or more and little else, as a headline is. */
function isWorded(line: string): boolean {
  const parts = line.trim().split(/\s+/);
  const plain = parts.filter((part) => PLAIN_WORD.test(part)).length;
  return plain >= 3 && plain >= 0.7 * parts.length;
}
