import fc from 'fast-check';
import type { Language } from '../../server/analysis/article.ts';

/** Pieces of which hard texts are made: words of news, every mark, blanks of all kinds, odd characters. */
export const PIECES = [
  ..."“ ” „ ‘ ’ ‚ \" ' `` '' ` « » ‹ › ( ) [ ] { } < > — – - -- … ... . , : ; ! ? * _ # | \\ / & @ % $ £ ′ ″".split(
    ' ',
  ),
  ...'said told asked and Dana Reyes Reyes’s Mayor she He they who I U.S. Sen. Jr. No. 10 p.m. 6" 5’10 ’90s ’n’ isn’t workers’ 3.5 https://a.example/b'.split(
    ' ',
  ),
  ...['according to ', ', adding that ', ' said that ', ' told reporters ', 'in the words of ', 'it is said that '],
  ...[
    'reportedly ',
    'the spokesman ',
    ', the mayor, ',
    ' was quoted as saying ',
    'Q: ',
    'A: ',
    'who said ',
    'From Reyes: ',
    'HOST: ',
    '\nThe MAYOR:\n',
    '\nDana Reyes (Ind): ',
    '\n» ',
    '\n• ',
    '🎉 ',
  ],
  ...[' ', ' ', ' ', '\n', '\n\n', '\r\n', '\r', '\t', '\u00a0', '\u2028', '\f', '\u200b', '\ufeff', '\0'],
  ...['\ud800', '\udc00', '👍🏽', '👩‍👩‍👧', 'é', 'e\u0301', 'حكومة', '\u202e', '中文', 'ß', 'İ', 'ŉ', '\u00ad'],
  ...[
    '```\n',
    '---\n',
    '# ',
    '> ',
    '- ',
    '1. ',
    '    ',
    '[a](b)',
    '![a](b)',
    '<!-- ',
    '-->',
    '<b>',
    '`a`',
    '| a | b |',
  ],
];

/** Any text: made of the pieces, or of any characters. */
export const text = fc.oneof(
  { weight: 4, arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 6 }).map((pieces) => pieces.join(' ')) },
  { weight: 4, arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')) },
  { weight: 2, arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(' ')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 80 })
      .map((codes) => String.fromCharCode(...codes)),
  },
  { weight: 1, arbitrary: fc.string({ unit: fc.constantFrom('“', '”', '"', "'", '\n', ' '), maxLength: 40 }) },
);
export const language = fc.constantFrom<Language>('plaintext', 'markdown');
