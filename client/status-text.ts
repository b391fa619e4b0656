import type { DocumentStatus } from '../server/protocol.ts';

/** What a status bar item shows: `text` may name icons, `label` is what a screen reader says. */
export interface StatusText {
  readonly text: string;
  readonly label: string;
  /** Markdown. */
  readonly tooltip: string;
  readonly command: string;
}

/** The status of a document in words; a click shows the speakers, or treats a file as prose that is taken for none. */
export function statusText(status: DocumentStatus): StatusText {
  if (!status.isProse) {
    return {
      text: '$(circle-slash) Not prose',
      label: 'Press Text: not prose. Analyse this file anyway',
      tooltip:
        'Press Text leaves this file alone, for it does not read like an article. **Click to analyse it anyway.**',
      command: 'pressText.treatAsProse',
    };
  }
  const counts = countsOf(status);
  const undo = '[Stop treating this file as prose](command:pressText.stopTreatingAsProse)';
  return {
    text: `$(quote) ${counts}`,
    label: `Press Text: ${counts}. Show the speakers`,
    tooltip: [sentenceOf(status), ...(status.forced ? [undo] : [])].join('\n\n'),
    command: 'pressText.showSpeakers',
  };
}

/** "9 quotations, 2 unattributed", "1 quotation", "No quotations". */
function countsOf({ quotations, unattributed }: DocumentStatus): string {
  if (quotations === 0) return 'No quotations';
  return counted(quotations, 'quotation') + (unattributed > 0 ? `, ${unattributed} unattributed` : '');
}

/** "9 quotations and 4 speakers. No source is named for 2." */
function sentenceOf({ quotations, unattributed, speakers }: DocumentStatus): string {
  const found = `${counted(quotations, 'quotation')} and ${counted(speakers, 'speaker')}`;
  const orphans = unattributed > 0 ? ` No source is named for ${unattributed}.` : '';
  const hint = speakers > 0 ? ' **Click to see who said what.**' : '';
  return `${found}.${orphans}${hint}`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
