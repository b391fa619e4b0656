import { tokensOf } from '../../../server/analysis/document/tokens.ts';
import { type Row, testRows } from '../table.ts';

/** The tokens of a text with one blank between them. */
const tokens = (text: string): string =>
  tokensOf(text)
    .map((token) => token.text)
    .join(' ');

const CLITICS: Row[] = [
  ['She doesn’t know.', 'She does n’t know .'],
  ["She doesn't know.", "She does n't know ."],
  [
    'I’m sure they’ve gone and he’d say we’ll see you’re late.',
    'I ’m sure they ’ve gone and he ’d say we ’ll see you ’re late .',
  ],
  ['IT’S OVER AND THEY DON’T CARE', 'IT ’S OVER AND THEY DO N’T CARE'],
  ['It can’t be and won’t be.', 'It ca n’t be and wo n’t be .'],
  ['Reyes’s plan and the mayor’s car', 'Reyes ’s plan and the mayor ’s car'],
  ['the workers’ pay', 'the workers ’ pay'],
  ["the Joneses' car", "the Joneses ' car"],
  ['the U.S.’s navy', 'the U.S. ’s navy'],
  ['“Hamlet”’s first night', '“ Hamlet ” ’s first night'],
  ['the 1990’s', 'the 1990 ’s'],
  ['Yahoo!’s offer', 'Yahoo ! ’s offer'],
  ['O’Brien met D’Angelo at four o’clock, ma’am.', 'O’Brien met D’Angelo at four o’clock , ma’am .'],
];

const HYPHENS: Row[] = [
  ['a Houston-based firm', 'a Houston - based firm'],
  ['a 43-year-old sister-in-law', 'a 43 - year - old sister - in - law'],
  ['U.S.-led talks', 'U.S. - led talks'],
  ['the plan—Reyes’s own—failed', 'the plan — Reyes ’s own — failed'],
  ['open 2010–12, -- or not', 'open 2010 – 12 , -- or not'],
];

const ABBREVIATIONS: Row[] = [
  ['Sen. Smith met Dr. Hill and Mrs. Ode.', 'Sen. Smith met Dr. Hill and Mrs. Ode .'],
  ['in the U.S. and the U.K.', 'in the U.S. and the U.K.'],
  ['at 7.30 p.m. on Sept. 11', 'at 7.30 p.m. on Sept. 11'],
  ['John F. Reyes and J.R.R. Malone', 'John F. Reyes and J.R.R. Malone'],
  ['No. 10 and Nos. 3 and 4', 'No. 10 and Nos. 3 and 4'],
  ['No. It is shut.', 'No . It is shut .'],
  ['pp. 4 and p. 43, Art. 5', 'pp. 4 and p. 43 , Art. 5'],
  ['the Museum of Art. Reyes left', 'the Museum of Art . Reyes left'],
  ['She thanked Max. Reyes left.', 'She thanked Max . Reyes left .'],
  ['Acme Inc. and Malone Jr. of Vt.', 'Acme Inc. and Malone Jr. of Vt.'],
  ['Jane Roe, Ph.D., and Hugh Hill, B.Sc.', 'Jane Roe , Ph.D. , and Hugh Hill , B.Sc.'],
  ['GEN. REYES AND MR. HILL', 'GEN. REYES AND MR. HILL'],
  ['AT&T, M&S and Q&A', 'AT&T , M&S and Q&A'],
  ['So did I. Reyes left.', 'So did I . Reyes left .'],
];

const ELISIONS: Row[] = [
  ['the ’90s and rock ’n’ roll', 'the ’90s and rock ’n’ roll'],
  ["the '90s and rock 'n' roll", "the '90s and rock 'n' roll"],
  ['’Twas said ’em all, ’til late', '’Twas said ’em all , ’til late'],
  ['the class of ’98', 'the class of ’98'],
];

const NUMBERS: Row[] = [
  ['1,250.50 and 3.5 per cent', '1,250.50 and 3.5 per cent'],
  ['£41 million, $1.2bn, 10% and 5th', '£ 41 million , $ 1.2bn , 10 % and 5th'],
  ['at 10:30am, from 7pm', 'at 10:30am , from 7pm'],
  ['in the 1990s, 24/7, on 9/11', 'in the 1990s , 24/7 , on 9/11'],
  ['won 3-2', 'won 3 - 2'],
  ['It is 12. It cost $5.6t, or .322 of it.', 'It is 12 . It cost $ 5.6 t , or .322 of it .'],
  ['6\' 2" long', '6 \' 2 " long'],
];

const ADDRESSES: Row[] = [
  ['See https://harbour.example/a?b=1,c.', 'See https://harbour.example/a?b=1,c .'],
  ['(www.harbour.example)', '( www.harbour.example )'],
  ['Write to dana.reyes@larkhaven.example.', 'Write to dana.reyes@larkhaven.example .'],
  ['It told larkhaven.com. Then', 'It told larkhaven.com . Then'],
  [
    'Readers of larkhaven.com.au, tull.co.ke and lib.tull.ac.uk.',
    'Readers of larkhaven.com.au , tull.co.ke and lib.tull.ac.uk .',
  ],
  ['@dana_reyes on #harbour', '@dana_reyes on #harbour'],
];

const MARKS: Row[] = [
  ['“No,” she said.', '“ No , ” she said .'],
  ['"No," she said.', '" No , " she said .'],
  ['‘No,’ she said.', '‘ No , ’ she said .'],
  ["'No,' she said.", "' No , ' she said ."],
  ["``No,'' she said.", "`` No , '' she said ."],
  ['« Non », dit-elle', '« Non » , dit - elle'],
  ['“‘No,’ he said,” she said.', '“ ‘ No , ’ he said , ” she said .'],
  ['Well… so ... yes.... Really?!', 'Well … so ... yes .... Really ? !'],
  ['closed.[6]', 'closed . [ 6 ]'],
];

const CHARACTERS: Row[] = [
  ['Café Zoë, Łódź, naïve', 'Café Zoë , Łódź , naïve'],
  ['Lark\u00adhaven is one word', 'Lark\u00adhaven is one word'],
  ['a\u00a0b\u202fc\u200bd\u2028e\ufefff', 'a b c d e f'],
  ['👍🏽 good \ud800 bad', '👍 🏽 good \ud800 bad'],
  ['حكومة said', 'حكومة said'],
];

const GROUPS = { CLITICS, HYPHENS, ABBREVIATIONS, ELISIONS, NUMBERS, ADDRESSES, MARKS, CHARACTERS };

describe('tokensOf', () => {
  for (const [name, rows] of Object.entries(GROUPS)) describe(name.toLowerCase(), () => testRows(rows, tokens));
});
