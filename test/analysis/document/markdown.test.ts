import assert from 'node:assert/strict';
import { proseOf } from '../../../server/analysis/document/prose.ts';
import { testRows } from '../table.ts';

/** The copy of a Markdown text: its paragraphs with a bar between them, blanks drawn together. */
function copyOf(text: string): string {
  const { copy, paragraphs } = proseOf(text, 'markdown');
  assert.equal(copy.length, text.length);
  return paragraphs.map(({ start, end }) => copy.slice(start, end).replace(/\s+/g, ' ')).join('|');
}

const PARAGRAPHS: readonly (readonly [string, string])[] = [
  ['One\ntwo.\n\nThree.', 'One two.|Three.'],
  ['# Harbour wall\nThe mayor left.', 'Harbour wall|The mayor left.'],
  ['The mayor left.\n## Reactions ##\nShe is back.', 'The mayor left.|Reactions|She is back.'],
  ['Harbour wall\n============\nThe mayor left.', 'Harbour wall|The mayor left.'],
  ['Harbour wall\n---\nThe mayor left.', 'Harbour wall|The mayor left.'],
  ['One.\n\n* * *\n\nTwo.', 'One.|Two.'],
  ['- One\n- Two\n  goes on\n* Three\n1. Four\n2) Five', 'One|Two goes on|Three|Four|Five'],
  ['- [ ] Ask Reyes\n- [x] Ask Ode', 'Ask Reyes|Ask Ode'],
  ['**Q:** Why?\n**A:** We wait.\nA while.', 'Q: Why?|A: We wait. A while.'],
  ['Ana Vidal: Why?\nBo Oduya: We wait.\nA while.', 'Ana Vidal: Why?|Bo Oduya: We wait. A while.'],
  ['There are\nAna Vidal: potter, and\nBo Oduya: baker.', 'There are Ana Vidal: potter, and Bo Oduya: baker.'],
  ['One.\n\n• Two\n• Three', 'One.|Two|Three'],
  ['> “We won,”\n> she said.\n\nShe left.', '“We won,” she said.|She left.'],
  ['She said:\n> “We won.”', 'She said:|“We won.”'],
  ['- One\n\n    Its second paragraph.', 'One|Its second paragraph.'],
];

const MASKED: readonly (readonly [string, string])[] = [
  ['---\ntitle: "Harbour"\n---\nThe mayor left.', 'The mayor left.'],
  ['---\n\nThe mayor left.\n\nShe is back.', 'The mayor left.|She is back.'],
  ['One.\n\n```js\nsay("no");\n```\n\nTwo.', 'One.|Two.'],
  ['One.\n\n~~~\nsay("no");\n```\n~~~\nTwo.', 'One.|Two.'],
  ['One.\n```\nnever closed', 'One.'],
  ['One ```not a fence``` more.\n\n```one line``` of code.\n\nTwo.', 'One more.|of code.|Two.'],
  ['One.\n\n    say("no");\n\nTwo.', 'One.|Two.'],
  ['One\n    goes on.', 'One goes on.'],
  ['Call `say("no")` and ``say(`no`)`` now.', 'Call and now.'],
  ['See [the plan](https://a.example/b "A title") and [law][1].\n\n[1]: https://a.example', 'See the plan and law .'],
  ['See [the plan](https://a.example/b_(c)) now.', 'See the plan now.'],
  ['![The pier](pier.png) It fell.', 'It fell.'],
  ['She <b>left</b>.<br/>He <!-- “stayed” --> did not.', 'She left . He did not.'],
  ['One.\n\n<!-- A note\n“to the desk”\n-->\n\nTwo.', 'One.|Two.'],
  ['One.\n\n<script>\nsay("no")\n</script>\n\n<style>\na { b: c }\n</style>\n\nTwo.', 'One.|Two.'],
  ['<div class="a">\nThe mayor left.\n</div>', 'The mayor left.'],
  ['See <https://a.example/b>.', 'See .'],
  ['*She* **said** _so_ ~~not~~ in snake_case.', 'She said so not in snake_case.'],
  ['“[The mayor] lied,” he said. [sic]', '“[The mayor] lied,” he said. [sic]'],
  ['The port closed.[^1]\n\n[^1]: The note.', 'The port closed.|The note.'],
  ['| Name | Vote |\n|------|:----:|\n| Reyes | yes |', 'Name Vote|Reyes yes'],
  ['5 &lt; 6&nbsp;and so on', '5 6 and so on'],
  ['1 \\* 2 \\[x\\]', '1 * 2 [x ]'],
];

describe('proseOf, Markdown', () => {
  describe('paragraphs', () => testRows(PARAGRAPHS, copyOf));
  describe('what is no copy', () => testRows(MASKED, copyOf));
});
