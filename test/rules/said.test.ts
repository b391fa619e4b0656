import assert from 'node:assert/strict';
import { saidEdits } from '../../server/rules/support/said.ts';
import { edited } from './edited.ts';

describe('saidEdits: an attribution punctuated as the writer does it', () => {
  const table = [
    ['“We won.”', '“We won,” Reyes said.'],
    ['"We won."', '"We won," Reyes said.'],
    ['“We won,”', '“We won,” Reyes said.'],
    ['“We won”', '“We won,” Reyes said.'],
    ['“Did we win?”', '“Did we win?” Reyes said.'],
    ['“We won!”', '“We won!” Reyes said.'],
    ['“We might …”', '“We might …” Reyes said.'],
    ['“We might...”', '“We might...” Reyes said.'],
    ['‘We won’.', '‘We won’, Reyes said.'],
    ['‘Did we win’?', '‘Did we win’ Reyes said?'],
    ['“They shouted ‘we won.’”', '“They shouted ‘we won,’” Reyes said.'],
    ['The plan is “a gift to the rich” in her view.', 'The plan is “a gift to the rich” in her view, Reyes said.'],
  ] as const;
  for (const [text, expected] of table) {
    it(text, () => assert.equal(edited(text, saidEdits(text, text.length, 'Reyes said')), expected));
  }
});
