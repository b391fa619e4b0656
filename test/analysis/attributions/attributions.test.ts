import { testRows } from '../table.ts';
import { markedAttributions, unmarked } from './attribution-fixture.ts';

/** Texts with their attributions as `markedAttributions` writes them. */
const TEXTS: Readonly<Record<string, readonly string[]>> = {
  'a source after': [
    '[1Q “We have been lucky for eleven winters,”] [1C said] [1S Dana Reyes].',
    '[1Q “We have been lucky for eleven winters,”] [1S Dana Reyes] [1C said].',
    '[1Q “Will the wall hold?”] [1S Dana Reyes] [1C asked].',
    '[1Q “Enough!”] [1C shouted] [1S Tomas Lindqvist].',
    '[1Q ‘We have been lucky for eleven winters,’] [1C said] [1S Dana Reyes].',
    '[1Q "We have been lucky for eleven winters,"] [1C said] [1S Dana Reyes].',
    "[1Q 'We have been lucky for eleven winters,'] [1C said] [1S Dana Reyes].",
    '[1Q The wall will cost 41 million], [1S Dana Reyes] [1C said].',
    '[1Q “Will we rebuild the pier? Of course we will,”] [1C said] [1S Dana Reyes] on Friday.',
    '[1Q “Will we rebuild the pier? Of course we will,”] [1C said] [1S Dana Reyes] last week.',
    '[1Q “Will we rebuild the pier? Of course we will,”] [1C said] [1S Tomas May].',
    '[1Q “We have been lucky,”] [1C said] [1S Dana Reyes, the mayor of Larkhaven → Dana Reyes].',
  ],
  'a source before': [
    '[1S Dana Reyes] [1C said]: [1Q “We have been lucky for eleven winters.”]',
    '[1S Dana Reyes] [1C said], [1Q “We have been lucky for eleven winters.”]',
    '[1S Dana Reyes] [1C said] [1Q that the wall would cost 41 million].',
    '[1S Dana Reyes] [1C said] [1Q the wall would cost 41 million].',
    '[1S Dana Reyes] [1C denied] [1Q that the wall was late].',
    '[1S Dana Reyes] [1C has said] [1Q that the wall will hold].',
    '[1S Dana Reyes] [1C said] [1Q the wall was “a bill, not a funeral”].',
    '[1S The council → ?] [1C announced] [1Q that the port would close].',
    '[1S Both riders → ?] [1C claimed] at the time [1Q that they were well].',
  ],
  'a source inside': [
    '[1Q “We have been lucky,”] [1S Dana Reyes] [1C said], [1Q “and luck is not a sea defence.”]',
    '[1Q “We have been lucky,”] [1C said] [1S Dana Reyes]. [1Q “Luck is not a sea defence.”]',
    '[1Q “We have been lucky,”] [1S Dana Reyes] [1C told] the chamber. [1Q “Luck is not a sea defence.”]',
  ],
  'a headline that ends with its source': [
    '[1Q Lake too warm for fish][1C :] [1S scientists → ?]\n\nThe lake is shut.',
    '[1Q Bridge will open in May][1C :] [1S Dana Reyes]\n\nThe bridge is shut.',
    'Contact the office: Harbour Street School\n\nThe school is shut.',
    'Spanish art and the young: insights from teachers\n\nThe school is open.',
    'The wall at night. Photo: Osk\n\nThe wall is shut.',
    'The lake is shut.\n\nIt was warm.\n\nIt was cold.\n\nLake too warm for fish: scientists',
  ],
  'what is no thought': [
    'Orr wants a taller wall.',
    'What is certain is that the wall will hold.',
    '[1S Orr] [1C wants] [1Q the wall to be taller].',
  ],
  'a turn of a transcript': [
    '[1S HOST → ?][1C :] [1Q Will the wall hold?]\n\n[2S REYES][2C :] [2Q It will. I have measured it.]\n\n[2Q I did it twice.]',
  ],
  'one who speaks behind many': [
    'The fans drank the town dry. An hour after the whistle they were still singing.\n\n“My cap is wet. I have had it since I was six and it has been to every one of these finals.”',
    'The fans came home by the night train from the coast. They were tired and\nwet. At the old brewery, which has been shut for a year, [1S they → ?] [1C said]\n[1Q “My cap is wet and I have had it since I was six, and it has been to every\none of these finals.”] Then the bells of the church rang for the last time\nand the square was empty until the market came at six in the morning.',
    'The fans were at the station. [1S They → ?] [1C said]:\n\n[1Q “Our train is late. We have to wait here for an hour.”]',
  ],
  'a quotation behind a caption': [
    "[1S Dana Reyes] [1C said]: [1Q 'The wall should be as high as it was promised to be.]\n\nThe wall at Larkhaven on Monday\n\n[1Q 'There is no reason for it to be a hand lower than that.']",
    "[1S Dana Reyes] [1C said] [1Q the wall was 'a hand too low'].\n\nThe wall at Larkhaven on Monday\n\n[2Q 'I think that things are different now, and they will have to be different, because we are still in the middle of a flood.']",
  ],
  'the hearer': [
    '[1S Dana Reyes] [1C told] the chamber [1Q that the wall would cost 41 million].',
    '[1Q “We have been lucky,”] [1S Dana Reyes] [1C told] Hugh Hill.',
  ],
  'a speaker between commas': [
    '[1Q To know the river], [1S Dana Reyes] [1C said], [1Q one must row on it].',
    '[1Q Acts of protest], [1S Dana Reyes] [1C said], [1Q are acts of love for a harbour that has no other friend].',
    'But [1Q in recent months], [1S advisers to Dana Reyes → ?] [1C say], [1Q the mayor has grown tired of the tone of the campaign].',
    '[1Q Back in Larkhaven], [1S Dana Reyes] [1C said], [1Q she decided to take aim at the smoke of the ferries].',
    'On the quay, [1S Dana Reyes] [1C said], [1Q “we wait for the boats].',
    'In a speech on Monday, [1S Dana Reyes] [1C said], [1Q the ferry would be late].',
    'Standing on the quay, [1S Dana Reyes] [1C said], [1Q the town had lost its heart].',
  ],
  'according to': [
    '[1C According to] [1S Dana Reyes], [1Q the wall will cost 41 million].',
    '[1Q The wall will cost 41 million], [1C according to] [1S Dana Reyes].',
    '[1C According to] [1S a count by the Harbour Trust → ?], [1Q nine boats in ten need paint, and two in ten have sunk at their moorings].',
    '[1Q The wall will cost 41 million], [1C according to] [1S the report → ?].',
    '[1C According to] [1S a World Fund paper of 2022 → ?], [1Q about 900,000 people moved to the cities in five years].',
  ],
  'one source, two cues': [
    '[1Q “We have been lucky,”] [1S2S Dana Reyes] [1C said], [2C adding] [2Q that luck is not a sea defence].',
    '[1S2S Dana Reyes] [1C said] [1Q the wall would hold] and [2C promised] [2Q that no household would pay].',
  ],
  'a paragraph set off': [
    '[1S Dana Reyes] [1C added]:\n[1Q The wall will hold for a century. It has held through worse winters than this.]',
    '[1S Dana Reyes] [1C wrote] in her report:\n[1Q The wall will hold for a century.]',
  ],
  'a phrase before the clause': [
    '[1C According to] [1S Dana Reyes], [1Q the wall will hold for a century, which is more than the old one did].',
  ],
  'a cue between two others': [
    '[1Q “We can wait,”] [1S2S Dana Reyes] [1C said], [2C adding] later, [2Q “The wall will hold for a century.”]',
  ],
  'the subject of hearsay': ['Some officers [1C are said] [1Q to be unhappy with the deal].'],
  'handed over by a colon': [
    '[1S Dana Reyes] had to change her answer[1C :] [1Q “Of course the wall will hold for a century.”]',
    '[1S Anna Lindqvist] [1C praised] the teenager: [1Q “He is brave, he is daft, he is brilliant.”]',
    '[1S The report → ?] has one line on its first page[1C :] [1Q “Nobody asked the people on the quay.”]',
  ],
  'without a verb': [
    '[1Q “We have been lucky for eleven winters.”] [1C —][1S Dana Reyes]',
    '[1S Dana Reyes][1C :] [1Q “We have been lucky for eleven winters.”]',
  ],
  pronouns: [
    '[1S Dana Reyes] [1C said] [1Q the wall would hold]. [2S She → Dana Reyes] [2C said] [2Q it would cost 41 million].',
    '[1Q “The wall will hold,”] [1S Dana Reyes] [1C said].\n[2Q “It will cost 41 million,”] [2S she → Dana Reyes] [2C added].',
    'Tomas Lindqvist left early. [1Q “I was tired,”] [1S he → Tomas Lindqvist] [1C said].',
  ],
  'names and roles again': [
    'Joseph Okafor, a spokesman for the port, left early. [1S The spokesman → Joseph Okafor] [1C said] [1Q that he was tired].',
  ],
  'cues of other kinds': [
    '[1S Dana Reyes] [1C wrote] [1Q that the wall would hold].',
    '[1S Dana Reyes] [1C believes] [1Q that the wall will hold].',
    '[1S Dana Reyes] [1C did not say] [1Q that the wall would hold].',
    '[1Q “We have been lucky,”] [1S Dana Reyes] [1C laughed].',
  ],
  'sources of other kinds': [
    '[1S The report → ?] [1C said] [1Q that the wall was late].',
    '[1S Officials → ?] [1C said] [1Q that the wall was late].',
    '[1S A top council official → ?] [1C said] [1Q that the wall was late].',
    '[1S Dana Reyes and Tomas Lindqvist → Dana Reyes] [1C said] [1Q that the wall was late].',
    '[1S Hugh Hill, a doctor, → Hugh Hill] [1C said] [1Q that the wall was late].',
    '[1S Hugh Hill, who lives on the quay, → Hugh Hill] [1C said] [1Q that the wall was late].',
    '[1S The singer’s manager — her father, Ray Munoz — → Ray Munoz] [1C said] [1Q that the tour was off].',
    '[1Q “Never,”] [1C said] [1S its spokesman, Joseph Okafor → Joseph Okafor].',
    '[1S The mayor of Larkhaven, Dana Reyes, → Dana Reyes] [1C said] [1Q that the wall was late].',
    '[1S A spokeswoman for the port → ?] [1C said] [1Q that the wall was late].',
    '[1S Sen. Dana Reyes (R-Vt.) → Dana Reyes] [1C said] [1Q that the wall was late].',
  ],
  'a gesture beside the verb': [
    '[1Q “Mind the step,”] [1C said] [1S Walter Quill], laughing, and holding the door for Agnes Dorn. [1Q “It is loose.”]',
  ],
  'whom somebody told': ['Swimmers [1C were told] on Tuesday [1Q that the baths would shut “for repairs”].'],
  'a cue that is quoted': [
    '[1S Dana Reyes] [1C said] [1Q she had written to the port]. [2Q “I told it: ‘This is the end.’ It has yet to reply.”]',
  ],
  'a source at the end of its sentence': [
    '[1Q The wall was left to crack after the board found that it was late], [1S two aides → ?] [1C said] on Monday.',
    '[1Q The wall was left to crack after the board found that it was late], [1S two people familiar with the plan → ?] [1C said].',
    '[1Q The wall would hold], [1S Dana Reyes] [1C said], but [2S Hugh Hill] [2C said] [2Q that it would not].',
  ],
  'a source that a mark precedes': [
    'The day so far:\n• [1S Dana Reyes] [1C says] [1Q that the wall is late].\n• [2S Hugh Hill] [2C says] [2Q that it is not].',
  ],
  'marks of other countries': [
    '[1Q «We are not against cows,»] [1S Delphine Roch, a dentist, → Delphine Roch] [1C told] the council. [1Q «We are against 4 a.m.»]',
    '[1Q ‘It’s a joke,’] [1C agreed] [1S Tom Salter, 58, who sells sandwiches from a kiosk → Tom Salter]. [1Q ‘I took four pounds – four! – and that was a Saturday.’]',
  ],
  'a verb that ends in “s” like a plural': [
    '[1S Reuters] [1C reports] [1Q that two people have been taken to hospital].',
  ],
  'what opens a paragraph': [
    'GENEVA (Northline) — [1S Singer Lyra Moon → Lyra Moon] [1C said] [1Q that the tour was off].',
    'LARKHAVEN, 4 March — [1Q The wall will hold for a century], [1S Dana Reyes] [1C said].',
    '18:42 [1Q The trains between Corran and Elsby will not run before noon], [1S Dana Reyes] [1C says].',
    '[1S Calder Robotics, a maker of surgical assistants, → Calder Robotics] today [1C announced] [1Q that it would close].',
  ],
  'a source after another cue': [
    'According to court documents, [1S the contractor, Earl Mott, → Earl Mott] [1C told] an agent [1Q that he had never paid].',
  ],
  'what somebody is quoted as saying': [
    '[1S Dana Reyes] [1C was quoted as saying] [1Q that the wall was late].',
    '[1S Dana Reyes] [1C was quoted as saying] in the Ledger in May [1Q that the bill was “dead on arrival”].',
    '[1S Dana Reyes] [1C was quoted as saying]: [1Q “The bill is dead on arrival.”]',
  ],
  'in the words of': ['[1C In the words of] [1S one witness → ?], [1Q it was “a car crash in slow motion”].'],
  'a quoted verb with its subject before the mark': [
    '[1S Dana Reyes] [1C told] parliament [1Q the government “would not be blackmailed”].',
  ],
  'a clause that tells who speaks': [
    '[1Q “Nobody told us anything,”] [1C said] [1S one mother, who asked not to be named → ?]. [1Q “We found out from Facebook.”]',
    '[1S A woman who did not wish to be named, → ?] [1C said] [1Q that the wall was late].',
  ],
  'a quotation that goes on': [
    '[1Q “This,”] [1S Dana Reyes] [1C said] on Monday, [1Q “is what it looks like.”]',
    '[1Q “We can wait,”] [1S2S Dana Reyes] [1C said], [2C adding], [2Q “and we will wait.”]',
  ],
  'a deed by a verb of saying, whose clause says something else': [
    'Hugh Hill added a late amendment, which fell by one vote.',
    'The captain claimed a penalty and was booked.',
  ],
  'a verb that is no verb of saying': ['[1Q “I am not—”] [1S Dana Reyes] [1C began], before the bell rang.'],
  'where content ends': [
    '[1S Dana Reyes] [1C said] [1Q the wall would hold and that it would be cheap].',
    '[1S Dana Reyes] [1C said] on Monday [1Q that the wall was late].',
    '[1S Dana Reyes] [1C said] on Monday [1Q that the wall, which has stood for years, was late].',
    '[1S Dana Reyes] [1C said] [1Q that the wall “will hold for a century”].',
    '[1S People briefed on the matter → ?] [1C said] [1Q Brandel, a Dutch rival, had made an approach in June].',
    '[1S Dana Reyes] [1C said] [1Q her shed - she has two, side by side - was never locked].',
  ],
  'first person': ['[1Q “I was tired, and my boat was gone,”] [1S Dana Reyes] [1C said].'],
  'over paragraphs': [
    '[1S Hugh Hill, a doctor, → Hugh Hill] [1C said]:\n[1Q “The wall will hold.”]',
    '[1Q “We have been lucky,”] [1S Dana Reyes] [1C said]. [1Q “Luck is not a defence.]\n[1Q “I would rather explain a bill.”]',
    '[1S Engineer Olav Brekke, 33, → Olav Brekke] [1C said]: [1Q “We heard the ice before we saw it.]\n[1Q “The skipper shouted to get the boats out.]\n[1Q “Then the lights went.”]',
    '[1Q “We have been lucky for eleven winters.]\n[1Q “Luck is not a sea defence,”] [1S Dana Reyes] [1C said].',
  ],
};

describe('attributions of a text', () => {
  for (const [group, texts] of Object.entries(TEXTS))
    describe(group, () =>
      testRows(
        texts.map((marked) => [unmarked(marked), marked]),
        markedAttributions,
      ),
    );
});
