import type { Language } from '../../../server/analysis/article.ts';
import { proseOf } from '../../../server/analysis/document/prose.ts';
import { textOf } from '../../../server/analysis/document/reading.ts';
import { groundOf } from '../../../server/analysis/ground.ts';
import { type Row, testRows } from '../table.ts';

/** The turns of a text, a bar between them: label, colon, and what is said, a slash between paragraphs. */
const turnsIn =
  (language: Language) =>
  (text: string): string => {
    const { joined, turns } = groundOf(proseOf(text, language));
    return turns
      .map(({ label, content }) => {
        const said = content.map((run) => textOf(joined, run)).join(' / ');
        return `${textOf(joined, label)} ${textOf(joined, label.colon)} ${said}`.replace(/ +/g, ' ');
      })
      .join(' | ');
  };

const TRANSCRIPTS: readonly Row[] = [
  ['Q: Why pots?\n\nA: It helps. I sleep.', 'Q : Why pots? | A : It helps. I sleep.'],
  ['Q. Why pots?\nA. It helps.\nMy hands are calm.', 'Q. Why pots? | A. It helps. / My hands are calm.'],
  ['Q1: Why pots?\nA1: It helps.', 'Q1 : Why pots? | A1 : It helps.'],
  ['HOST: Welcome to the show.\n\nVIDAL: Thank you.', 'HOST : Welcome to the show. | VIDAL : Thank you.'],
  ['Host: And who are you?\nGuest: A potter.', 'Host : And who are you? | Guest : A potter.'],
  [
    'Bo Oduya: Will it hold?\n\nAna Vidal: We think so.\n\nBO: And if not?\n\nAV: Then we swim.',
    'Bo Oduya : Will it hold? | Ana Vidal : We think so. | BO : And if not? | AV : Then we swim.',
  ],
  [
    'The SPEAKER: Order!\n\nMr ODUYA: I beg your pardon.\n\nThe SPEAKER: The member will sit.',
    'The SPEAKER : Order! | Mr ODUYA : I beg your pardon. | The SPEAKER : The member will sit.',
  ],
  [
    'Ana Vidal (Port Ellery) (Ind): Will the minister say when?\nBo Oduya (Minister for Fisheries): In spring.',
    'Ana Vidal (Port Ellery) (Ind) : Will the minister say when? | Bo Oduya (Minister for Fisheries) : In spring.',
  ],
  [
    'HUGH OSK:\n\nMinister, the boats are late.\n\nMINISTER:\n\nThey are on time.\n\nHUGH OSK:\n\nBy whose clock?\n\nMINISTER:\n\nBy the harbour’s.',
    'HUGH OSK : Minister, the boats are late. | MINISTER : They are on time. | HUGH OSK : By whose clock? | MINISTER : By the harbour’s.',
  ],
  [
    'THE CLERK: How do you plead?\n\nTHE DEFENDANT: Not guilty.\n\nTHE JUDGE: Take a seat, Mr Orr.',
    'THE CLERK : How do you plead? | THE DEFENDANT : Not guilty. | THE JUDGE : Take a seat, Mr Orr.',
  ],
  [
    'ANA VIDAL:\n\nGood evening, Mayor.\n\nMAYOR:\n\nGood evening. The wall is sound.\n\nANA VIDAL:\n\nWill it hold?\n\nMAYOR:\n\nIt will.',
    'ANA VIDAL : Good evening, Mayor. | MAYOR : Good evening. The wall is sound. | ANA VIDAL : Will it hold? | MAYOR : It will.',
  ],
  [
    'ANA VIDAL\nWill it hold?\nBO ODUYA\nI hope so.\nANA VIDAL\nAnd if not?\nBO ODUYA\nThen we swim.',
    'ANA VIDAL Will it hold? | BO ODUYA I hope so. | ANA VIDAL And if not? | BO ODUYA Then we swim.',
  ],
  [
    'VIDAL: Will it hold?\n\n(Laughter)\n\nThe gales come in May.\n\nPhoto: The wall at night.\n\nODUYA: I hope so.\n\nWe all do.\n\nThis talk has been shortened.',
    'VIDAL : Will it hold? / The gales come in May. | ODUYA : I hope so. / We all do.',
  ],
  [
    'JO KING, HARBOUR REPORTER: Are you sure?\n\nVIDAL (on camera): Quite.',
    'JO KING, HARBOUR REPORTER : Are you sure? | VIDAL (on camera) : Quite.',
  ],
  ['[00:01] Speaker 1: Are you sure?\n[00:04] Speaker 2: Quite.', 'Speaker 1 : Are you sure? | Speaker 2 : Quite.'],
  [
    'Moderator: Is the pier safe?\n\nAna Vidal: It is old. It holds.\n\nBo Oduya: There is rust.',
    'Moderator : Is the pier safe? | Ana Vidal : It is old. It holds. | Bo Oduya : There is rust.',
  ],
  [
    'VIDAL: The pier was painted twice.\n\nODUYA: Then why is it not in the log?\n\nVIDAL: Ask the night shift.',
    'VIDAL : The pier was painted twice. | ODUYA : Then why is it not in the log? | VIDAL : Ask the night shift.',
  ],
  ['Ana: Are you sure?\n\nBo: I am.\n\nAna: Quite?', 'Ana : Are you sure? | Bo : I am. | Ana : Quite?'],
  ['“VIDAL: Did you see the wave?\n“ODUYA: I did.”', 'VIDAL : Did you see the wave? | ODUYA : I did.”'],
];

const MORE: readonly Row[] = [
  ['Q: Will it hold? A: It will. I built it. Q: Alone?', 'Q : Will it hold? | A : It will. I built it. | Q : Alone?'],
  [
    'VIDAL: Did you see it? ODUYA: I did.\n\nVIDAL: All of it?',
    'VIDAL : Did you see it? | ODUYA : I did. | VIDAL : All of it?',
  ],
  ['How are you?\n\nVIDAL: I am well.\n\nAnd the wall?\n\nVIDAL: We hope.', 'VIDAL : I am well. | VIDAL : We hope.'],
  ['Q: Are you well?\n\nI am well.\n\nQ: And the wall?\n\nWe hope.', 'Q : Are you well? | Q : And the wall?'],
  [
    '[3/5/24, 9:12 pm] Ana Vidal: Are you up?\n[3/5/24, 9:14 pm] Bo Oduya: I am now.',
    'Ana Vidal : Are you up? | Bo Oduya : I am now.',
  ],
  ['00:01 HOST: Are you sure?\n00:04 VIDAL: Quite.', 'HOST : Are you sure? | VIDAL : Quite.'],
  [
    'Speaker 1 00:00:03\nAre you sure?\n\nSpeaker 2 00:00:05\nQuite.\n\nSpeaker 1 00:00:08\nWhy?',
    'Speaker 1 00:00:03 Are you sure? | Speaker 2 00:00:05 Quite. | Speaker 1 00:00:08 Why?',
  ],
  ['q: are you sure?\na: quite.', 'q : are you sure? | a : quite.'],
  [
    'Mr. TOLLAND. Mr. Speaker, I yield a minute.\n\nMs. ODUYA. I thank him.',
    'Mr. TOLLAND. Mr. Speaker, I yield a minute. | Ms. ODUYA. I thank him.',
  ],
  [
    'Interviewer: What did you see?\nWitness: A man with a lamp.\nInterviewer: Did he speak?\nWitness: No.',
    'Interviewer : What did you see? | Witness : A man with a lamp. | Interviewer : Did he speak? | Witness : No.',
  ],
];

const NONE: readonly Row[] = [
  'Those held on Monday:\n\nAna B. Vidal: Theft of a boat, held without bail.\n\nBo Oduya: Trespass, fined 40 crowns.',
  'Date: 3 May\nAddress: 5 Quay Street\nTickets: We have 40 left\nPhone: Call us',
  'Port Ellery 2, Larkhaven 1\nScorers: Vidal, Oduya\nPORT ELLERY: Roe; Marsh, Hale.\nLARKHAVEN: Orr; Bell, Dunn.',
  'KARLSUND: The council met on Monday.\n\nOSTHAVN: A ferry ran aground. “We are safe,” its master said.',
  'Ingredients: two eggs\nMethod: Heat your oven.\nTip: You can freeze it.',
  'Myth: You catch cold from cold.\nFact: You catch it from us.',
  'Aries: You will meet a potter.\nTaurus: Your week is calm.',
  'Monday: We left Oslo.\nTuesday: We slept.',
  'Editor’s note: We have corrected this.\nRead more: What you need to know',
  'Mayor: We will build the wall',
  'Mayor Roe: ‘We can wait’\nVidal says wall ‘gives me my sleep back’\nOduya: ‘I’d have walked home’',
  'THE WALL\n\nThe council met.\n\nTHE QUAY\n\nWe went to see it.',
  'A. Vidal came first. We saw it.\nA. Oduya was second. I lost.',
  'Vidal had one thing to say: We wait.\nOduya added this: I go.',
  'Hey, Vidal is right about one thing: You need nine votes.\nStill, we do have one worry: I sleep badly.',
].map((text): Row => [text, '']);

const MARKDOWN: readonly Row[] = [
  ['**Q:** Why pots?\n**A:** It helps.\nI sleep.', 'Q : Why pots? | A : It helps. I sleep.'],
  ['**Ana Vidal:** Will it hold?\n\n**Bo Oduya**: I hope so.', 'Ana Vidal : Will it hold? | Bo Oduya : I hope so.'],
  ['- **Late boats.** We wait.\n- **Dirt:** Riders say you can smell it.', ''],
];

describe('the turns of a transcript', () => {
  describe('reads transcripts', () => testRows([...TRANSCRIPTS, ...MORE], turnsIn('plaintext')));
  describe('reads no other lines with a colon', () => testRows(NONE, turnsIn('plaintext')));
  describe('reads Markdown', () => testRows(MARKDOWN, turnsIn('markdown')));
});
