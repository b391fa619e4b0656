import { l10n, type QuickPickItem, type Range, type TextEditor, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { quotedWords } from './count-words.ts';
import { firstWords } from './first-words.ts';
import { picked } from './picked.ts';
import { Preview } from './preview.ts';
import { select } from './reveal.ts';
import { type Speaker, speakersOf } from './server-queries.ts';

const maxPreviewCharacters = 120;

interface SpeakerItem extends QuickPickItem {
  readonly speaker: Speaker;
}

interface QuotationItem extends QuickPickItem {
  readonly range: Range;
}

/**
 * Lets the user pick a speaker and then one of the quotations. The editor shows what is about to be picked;
 * backing out with Escape leaves it as it was.
 */
export async function showSpeakers(client: BaseLanguageClient): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) return;
  const speakers = await speakersOf(client, editor.document);
  if (speakers.length === 0) {
    window.showInformationMessage(l10n.t('Press Text finds nobody quoted in this file.'));
    return;
  }
  const preview = new Preview(editor);
  const range = await pickedFrom(editor, speakers, preview);
  preview.dispose();
  if (range) select(editor, range);
  else preview.restore();
}

/** The range that was picked, or undefined. A speaker's list has a button back to the list of speakers. */
async function pickedFrom(editor: TextEditor, speakers: Speaker[], preview: Preview): Promise<Range | undefined> {
  let last: Speaker | undefined;
  for (;;) {
    const items = speakers.map(speakerItem);
    const start = items.find((item) => item.speaker === last);
    const show = (item: SpeakerItem) => preview.show(item.speaker.quotations);
    const chosen = await picked({
      title: l10n.t('Speakers'),
      placeholder: l10n.t('Who is quoted'),
      items,
      start,
      show,
    });
    if (chosen === undefined || chosen === 'back') return undefined;
    last = chosen.speaker;
    if (last.quotations.length === 1) return last.quotations[0];
    const quotation = await pickedQuotation(editor, last, preview);
    if (quotation !== 'back') return quotation?.range;
  }
}

function pickedQuotation(editor: TextEditor, { name, quotations }: Speaker, preview: Preview) {
  const items = quotations.map((range): QuotationItem => {
    const label = firstWords(editor.document.getText(range), maxPreviewCharacters);
    return { label, description: l10n.t('line {0}', range.start.line + 1), range };
  });
  const show = (item: QuotationItem) => preview.show(quotations, item.range);
  return picked({ title: name, placeholder: l10n.t('What {0} says', name), items, show, back: true });
}

function speakerItem(speaker: Speaker): SpeakerItem {
  const quoted = quotedWords(speaker.tally, l10n.t);
  const description = speaker.role ? `${speaker.role} · ${quoted}` : quoted;
  return { label: speaker.name, description, speaker };
}
