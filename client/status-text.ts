import type { DocumentStatus } from '../server/protocol.ts';
import { countWords } from './count-words.ts';
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
  const { quotations, speakers, lacking } = countWords(status, t);
  const counts = [quotations, ...lacking].join(', ');
  const all = `${[quotations, speakers, ...lacking].join(', ')}.`;
  const hint = status.speakers > 0 ? [t('**Click to see who said what.**')] : [];
  const undo = t('[Stop treating this file as prose]({0})', 'command:pressText.stopTreatingAsProse');
  return {
    text: `$(quote) ${counts}`,
    label: t('Press Text: {0}. Show the speakers', counts),
    tooltip: [[all, ...hint].join(' '), ...(status.forced ? [undo] : [])].join('\n\n'),
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
