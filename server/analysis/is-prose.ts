import type { Language } from './article.ts';
import { linesOf } from './lines.ts';

/** How much of a text is looked at, in code units. */
const SAMPLE = 20_000;
const FUNCTION_WORD =
  /^(?:the|a|an|of|to|in|and|that|for|on|with|at|by|from|is|was|were|are|be|it|he|she|they|his|her|as|but|had|has|have|not|who|after|said|which|their|its|this|been|or|we|i|you)$/;
/** Lines of logs, lists of packages, settings, tables and code. */
const MACHINE_LINE =
  /^\s*(?:\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d|\[\w+\]|\d{1,3}(?:\.\d{1,3}){3}\b|[\w.-]+\s*(?:[=~<>!]=|=|:=)\s*\S|[{}<>;$|]|#[\s!]|\/\/|(?:import|export|const|function|def|class|return|if|for)\b.*[;:{(]$)|[;{}]\s*$/;
const LICENCE = [
  /permission is hereby granted/i,
  /without warranty|warranties? of/i,
  /redistribution and use/i,
  /licensed under/i,
  /all rights reserved/i,
  /terms and conditions for use/i,
  /liable|liability/i,
  /\blicen[cs]ee?s?\b/i,
  /copyright (?:\(c\)|©|\d{4})/i,
];
/** Headings that a README of code has and an article has not. */
const MANUAL_HEADING =
  /^#{1,4}\s*(?:installation|install|usage|getting started|quick ?start|api|licen[cs]e|contributing|configuration|requirements|development|build(?:ing)?|features|changelog|options|examples?)\b/gim;

const SAYS = /\b(?:says?|said|warns?|tells?|told)\b/g;

/**
 * Whether a text reads as copy: sentences of ordinary words, and not a log, a list of packages, a licence or a manual of
 * code. A short text is given the benefit of the doubt, for it may be an article that has just been begun.
 *
 * @param copy the text with what is no copy blanked out
 */
export function isProse(copy: string, text: string, language: Language): boolean {
  const sample = copy.slice(0, SAMPLE);
  if (text.slice(0, SAMPLE).includes('\0')) return false;
  const lines = linesOf(sample)
    .map(({ start, end }) => sample.slice(start, end))
    .filter((line) => line.trim() !== '');
  const words = sample.match(/\p{L}[\p{L}\p{N}_]*/gu) ?? [];
  const ordinary = words.filter((word) => FUNCTION_WORD.test(word.toLowerCase())).length / words.length;
  const machine = lines.filter((line) => MACHINE_LINE.test(line.slice(0, 200))).length;
  // A list set off by semicolons, or messages pasted with their tags, may stand among sentences.
  if (lines.length >= 3 && machine > (ordinary > 0.25 ? 0.6 : 0.4) * lines.length) return false;
  if (language === 'markdown' && isManual(text.slice(0, SAMPLE))) return false;
  if (words.length < 40) return lines.length < 8 || lines.some((line) => line.split(' ').length > 6);
  if (isLicence(sample)) return false;
  // Headlines leave the small words out, but somebody says something in them.
  return ordinary >= 0.15 || (ordinary >= 0.08 && (sample.match(SAYS)?.length ?? 0) >= 3);
}

const isLicence = (sample: string): boolean => LICENCE.filter((mark) => mark.test(sample)).length >= 4;

function isManual(text: string): boolean {
  const headings = text.match(MANUAL_HEADING)?.length ?? 0;
  const code = (text.match(/^ {0,3}(?:```|~~~)/gm)?.length ?? 0) / 2 + (text.match(/`[^`\n]+`/g)?.length ?? 0) / 4;
  return headings >= 2 || (headings >= 1 && code >= 1) || code >= 3;
}
