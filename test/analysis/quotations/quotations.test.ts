import assert from 'node:assert/strict';
import { textQuotations } from '../reading.ts';
import { testRows } from '../table.ts';
import { bracedQuotations, unbraced } from './quotation-fixture.ts';

/** Texts with their quotations in braces, as `bracedQuotations` writes them. */
const TEXTS: Readonly<Record<string, readonly string[]>> = {
  'each kind of mark': [
    '{“We won,”} she said.',
    '{"We won,"} she said.',
    '{‘We won,’} she said.',
    "{'We won,'} she said.",
    '{«We won,»} she said.',
    '{‹We won,›} she said.',
    "{``We won,''} she said.",
    "{''We won,''} she said. {''Twice.''}",
    '{„Wir gehen“}, sagte sie. {„Ja.“}',
    '{‚Wir gehen‘}, sagte sie.',
    '{»Wir gehen«}, sagte sie. {»Ja.«}',
    '{« Non »}, dit-elle. {«\u00a0Oui.\u00a0»}',
    '{«\u202fNon\u202f»}, dit-elle.',
    '{“ We won, ”} she said.',
    '{”We won,”} she said. {”Again.”}',
    '{”We won,“} she said. {“Again.“}',
    '{’We won,’} she said.',
  ],
  'several on a line': [
    '{“A,”} he said, {“B,”} and {“C.”}',
    '{"One,"} said Ode. {"Two,"} said Hill. {"Three,"} said Roe.',
    '{"No."} {"Yes."} {"No."}',
    "{'One,'} said Ode, {'two'} and {'three'}.",
  ],
  'mixed in one text': [
    '{“A,”} he said. {"B,"} she said. {‘C,’} they said. {«D»}, it said.',
    '{“We won,"} he said.',
    '{"We won,”} he said. {“Twice.”}',
    "{‘We won,'} he said.",
  ],
  nested: [
    '{“He told me {‘no’} twice,”} she said.',
    '{‘He told me {“no”} twice,’} she said.',
    '{"He told me {\'no\'} twice,"} she said.',
    '{\'He told me {"no"} twice,\'} she said.',
    '{"He told me {"no"} twice,"} she said.',
    '{"{"No,"} he said,"} she recalled.',
    '{“{‘No,’} he said,”} she recalled.',
    '{“He said {‘no.’}”}',
    '{"He said {\'no.\'}"}',
    '{\'He said {"no."}\'}',
    '{“He said {“no”} to me,”} she said.',
    '{“He said {“we won in 1998”} to me,”} she said.',
    '{“I asked: {‘Did he say {“no”}?’} and left,”} she said.',
    "{'He said {'no.'}'}",
    '{“I asked {‘why’} and {‘when’},”} she said.',
    '{«He said {“no”} to me»}, she said.',
    '{„Er sagte {‚nein‘} zu mir“}, sagte sie.',
    "{``He said {`no'} to me,''} she said.",
  ],
  apostrophes: [
    'It isn’t the workers’ fault that O’Brien’s gone.',
    "It isn't the workers' fault that O'Brien's gone.",
    "{'It isn't the workers' fault,'} he said.",
    '{‘It isn’t the workers’ fault,’} he said.',
    "{'The workers' pay rose,'} he said, {'but slowly.'}",
    "He called it {'the workers' fight'} yesterday.",
    "{'A fair wage'} and the boys' club",
    "{'We back the workers'} she said and the nurses' union agreed.",
    "He called them {'losers'} yesterday and {'winners'} today.",
    "{'The boys' club is closed,'} he said.",
    "{“It's the workers' fight,”} he said of {‘the Joneses’ dog’}.",
    "the dogs' and cats' owners",
    "singin' and dancin' in the '60s",
    'the U.S.’ own law',
    'Reyes’ plan and the Joneses’ car',
    "{'He's gone,'} said the Joneses' son.",
    '{“Hamlet”}’s first night',
    "{'Hamlet'}'s first night",
  ],
  elisions: [
    'the ’90s, rock ’n’ roll and the class of ’98',
    "the '90s, rock 'n' roll and the class of '98",
    'the ‘90s and rock ‘n’ roll',
    "'Twas the night of the '98 final, and the players' wives sang.",
    "the class of '98 and the workers' pay",
    "{'I love rock 'n' roll,'} he said.",
    "{“Get 'em out, 'cause it's the '90s,”} he said.",
    "{'Get 'em out,'} he said.",
    "{'Til death,'} she said.",
    "{'98 was the year,'} she said.",
  ],
  measures: [
    'a 6\' 2" plank, a 12" record and a 5’10” man',
    '{"A 12" record,"} he said.',
    '{“A 12” record,”} he said.',
    '{"It is 12" long and 6" wide,"} he said. {"Or so."}',
    'He is 6’2” tall. {“Tall,”} she said.',
    '{"We won in 1998"} he said. {"Or 1999."}',
    'It was {"about 12"} that {"we left"}.',
    "{'We won in 1998'} he said.",
    '{“The total was 12”} and {“nothing more.”}',
  ],
  'brackets and dashes': [
    '({“No,”} he said.)',
    'It failed—{“again”}—and closed.',
    'It failed --{"again"}-- and closed.',
    '({"No"}) and [{"yes"}]',
    '{“We won”} — he paused — {“at last,”} he said.',
    '{“We won—”} Reyes began.',
    '{"We won—"} Reyes began. {"No."}',
    '{“—and so on,”} he said, {“…and so forth.”}',
    '{"...and so on,"} he said.',
    'said:{"No."}',
    'He said,{"No."}',
    'and/or {"one"}/{"two"}',
  ],
  'running over paragraphs': [
    '{“One.~}\n{~“Two.~}\n{~“Three,”} she said.',
    '{"One.~}\n{~"Two,"} she said. {"Four."}',
    '{‘One.~}\n{~‘Two,’} she said.',
    "{'It's one.~}\n{~'It's two,'} she said.",
    'She said: {“One.~}\n\n{~“Two.”}\n\nHe left.',
    '{“One,”} she said. {“Two.~}\n{~“Three.”}',
    '{“One {‘two’} three.~}\n{~“Four.”}',
    '{“One.~}\n{~¡“Two.?}\nHe left.',
    '{“One.”}\n{“Two.”}',
    '{«One.~}\n{~«Two»}, she said.',
  ],
  'damage stays in its paragraph': [
    '¡“One, she said.\nThen: {“Two,”} he said.',
    'One,¡” she said.\n{“Two,”} he said.',
    '{“One,”} she said. ¡“Two.\nHe left. {“Three.”}',
    '¡“One, she said. {“Two,”} he said.',
    '¡"One, she said. {"Two,"} he said.',
    '{"One,"} she said. ¡"Two.\nHe left.',
    'One,¡" she said. {"Two,"} he said.',
    '{“He said ¡"no, and left,”} she said.',
    '{“He said ¡‘no, and left,”} she said.',
    '¡“\n¡”\n{“One.”}',
  ],
  'no quotations': ['', 'Nothing here.', "It's 6' 2", '6\' 2"', '— – - ...', '6′ 2″ long'],
};

describe('quotationsOf', () => {
  for (const [group, texts] of Object.entries(TEXTS))
    describe(group, () =>
      testRows(
        texts.map((text) => [unbraced(text), text]),
        bracedQuotations,
      ),
    );

  it('counts the levels of nesting from 0', () => {
    const text = '“I asked: ‘Did he say “no”?’ and left,” she said. “Yes.”';
    assert.deepEqual(
      textQuotations(text).quotations.map(({ level }) => level),
      [0, 1, 2, 0],
    );
  });
});
