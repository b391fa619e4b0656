import type { DocumentStatus } from '../server/protocol.ts';
import type { Translate } from './translate.ts';

/** What a status bar item shows: `text` may name icons, `label` is what a screen reader says. */
export interface StatusText {
  readonly text: string;
  readonly label: string;
  /** Markdown. */
  readonly tooltip: string;
  readonly command: string;
}

/** The status of a document in words; a click shows the speakers, or lifts what keeps the file from being read. */
export function statusText(status: DocumentStatus, t: Translate): StatusText {
  if (status.isTooLong) return tooLong(t);
  if (!status.isProse) return notProse(t);
  const counts = countsOf(status, t);
  const undo = t('[Stop treating this file as prose]({0})', 'command:pressText.stopTreatingAsProse');
  return {
    text: `$(quote) ${counts}`,
    label: t('Press Text: {0}. Show the speakers', counts),
    tooltip: [sentenceOf(status, t), ...(status.forced ? [undo] : [])].join('\n\n'),
    command: 'pressText.showSpeakers',
  };
}

/** The server does not run, or never started. */
export function serverDown(t: Translate): StatusText {
  const restart = 'command:pressText.restartServer';
  return {
    text: '$(error) Press Text',
    label: t('Press Text: the language server is not running. Show its output'),
    tooltip: t('The language server is not running. **Click for its output**, or [restart it]({0}).', restart),
    command: 'pressText.showOutput',
  };
}

function notProse(t: Translate): StatusText {
  return {
    text: `$(circle-slash) ${t('Not prose')}`,
    label: t('Press Text: not prose. Analyse this file anyway'),
    tooltip: t(
      'Press Text leaves this file alone, for it does not read like an article. **Click to analyse it anyway.**',
    ),
    command: 'pressText.treatAsProse',
  };
}

function tooLong(t: Translate): StatusText {
  return {
    text: `$(circle-slash) ${t('Too long for Press Text')}`,
    label: t('Too long for Press Text. Open the setting for the longest text'),
    tooltip: t('Press Text leaves this file alone, for it is very long. **Click to change how long a text may be.**'),
    command: 'pressText.openSizeSetting',
  };
}

/** "9 quotations, 2 unattributed", "1 quotation", "No quotations". */
function countsOf({ quotations, unattributed }: DocumentStatus, t: Translate): string {
  if (quotations === 0) return t('No quotations');
  return quotationsIn(quotations, t) + (unattributed > 0 ? t(', {0} unattributed', unattributed) : '');
}

/** "9 quotations and 4 speakers. No source is named for 2." */
function sentenceOf({ quotations, unattributed, speakers }: DocumentStatus, t: Translate): string {
  const found = t('{0} and {1}.', quotationsIn(quotations, t), speakersIn(speakers, t));
  const orphans = unattributed > 0 ? t('No source is named for {0}.', unattributed) : '';
  const hint = speakers > 0 ? t('**Click to see who said what.**') : '';
  return [found, orphans, hint].filter(Boolean).join(' ');
}

const quotationsIn = (count: number, t: Translate) => (count === 1 ? t('1 quotation') : t('{0} quotations', count));
const speakersIn = (count: number, t: Translate) => (count === 1 ? t('1 speaker') : t('{0} speakers', count));
