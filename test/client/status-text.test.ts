import assert from 'node:assert/strict';
import { serverDown, statusText as textIn } from '../../client/status-text.ts';
import type { DocumentStatus } from '../../server/protocol.ts';
import { english, german } from './translations.ts';

const statusText = (status: DocumentStatus) => textIn(status, english);
const prose = { isProse: true, forced: false, quotations: 0, unattributed: 0, speakers: 0 };

describe('statusText', () => {
  const counts: [quotations: number, unattributed: number, text: string][] = [
    [9, 2, '$(quote) 9 quotations, 2 without source'],
    [9, 0, '$(quote) 9 quotations'],
    [1, 1, '$(quote) 1 quotation, 1 without source'],
    [0, 0, '$(quote) 0 quotations'],
  ];
  for (const [quotations, unattributed, text] of counts) {
    it(`counts: ${text}`, () => assert.equal(statusText({ ...prose, quotations, unattributed }).text, text));
  }

  it('shows the speakers on a click and says how many there are', () => {
    const { command, tooltip } = statusText({ ...prose, quotations: 3, unattributed: 2, speakers: 1 });
    assert.equal(command, 'pressText.showSpeakers');
    assert.match(tooltip, /^3 quotations, 1 speaker, 2 without source\. /);
  });

  it('offers to analyse a file that is no prose', () => {
    const { text, command } = statusText({ ...prose, isProse: false });
    assert.equal(text, '$(circle-slash) Not prose');
    assert.equal(command, 'pressText.treatAsProse');
  });

  it('offers the way back where the user has said that the file is prose', () => {
    assert.match(statusText({ ...prose, forced: true }).tooltip, /command:pressText\.stopTreatingAsProse/);
    assert.doesNotMatch(statusText(prose).tooltip, /command:/);
  });

  it('says of a text that is too long nothing else, and leads to the setting', () => {
    const { text, command } = statusText({ ...prose, isProse: false, isTooLong: true });
    assert.equal(text, '$(circle-slash) Too long for Press Text');
    assert.equal(command, 'pressText.openSizeSetting');
  });

  it('has a label without icons and marks for each state', () => {
    const states = [statusText(prose), statusText({ ...prose, isProse: false }), serverDown(english)];
    for (const { label } of [...states, statusText({ ...prose, isTooLong: true })]) assert.match(label, /^[^$*[\]]+$/);
  });

  it('speaks German', () => {
    const { text, tooltip, label } = textIn({ ...prose, quotations: 9, unattributed: 2, speakers: 1 }, german);
    assert.equal(text, '$(quote) 9 Zitate, 2 ohne Quelle');
    assert.equal(label, 'Press Text: 9 Zitate, 2 ohne Quelle. Sprecher zeigen');
    assert.match(tooltip, /^9 Zitate, 1 Sprecher, 2 ohne Quelle\. /);
  });

  it('tells a screen reader the counts without the icon', () => {
    assert.match(statusText({ ...prose, quotations: 2 }).label, /^Press Text: 2 quotations\./);
  });
});
