/** The text that `press-text analyze` prints: who said what, an attribution a line. */
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Article, Attribution, Span } from '../analysis/article.ts';
import { exemptionWords, lackOf } from '../features/no-source.ts';
import { overviewOf, quotedWords, summaryOf } from '../features/overview.ts';
import { settledIn } from '../ignoring/checked.ts';
import { translator } from '../l10n/translate.ts';
import { plainWords } from '../queries/plain-words.ts';
import { type Shown, shownAttributions } from '../queries/shown.ts';
import { exemptionOf, quotationsAlone, type SourcelessQuotation } from '../queries/sourceless.ts';
import {
  attributionHull,
  rolesOf,
  type SpeakerRecord,
  sourceWords,
  speakerOf,
  speakersOf,
} from '../queries/speakers.ts';
import { byPlace } from '../text/spans.ts';
import { printable } from './printable.ts';
import type { Result } from './results.ts';
import type { Style, Styled } from './styles.ts';

/** Terminals and their pipes have no editor's language. */
const english = translator();

const speakerCharacters = 28;
const cueCharacters = 16;

interface Row extends Span {
  readonly speaker: string;
  readonly style: Style;
  readonly cue: string;
  readonly content: string;
}

/** `width` is the terminal's: lines are cut to fit it; without one they are whole. */
export function analysisText(
  { input, article, settings, ignored }: Result,
  styled: Styled,
  width = Number.POSITIVE_INFINITY,
): string {
  const id = printable(input.id);
  if (!article.isProse) return `${styled('bold', id)}: no prose\n`;
  const shown = { ...settings, ...settledIn(ignored) };
  const rows = rowsOf(article, shown);
  const speakers = speakersOf(article, shown);
  const counts = summaryOf(overviewOf(article, shown), english);
  const title = `${styled('bold', id)}: ${cut(counts, width - id.length - 2)}`;
  const blocks = [
    [title],
    tableOf(article, rows, styled, width),
    speakers.map((record) => speakerLine(record, styled, width)),
  ];
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`;
}

function rowsOf(article: Article, shown: Shown): Row[] {
  const words = (spans: readonly Span[]) => printable(spans.map((span) => plainWords(article, span)).join(' … '));
  const attributionRow = (attribution: Attribution): Row => {
    const name = speakerOf(article, attribution)?.name;
    const source = sourceWords(article, attribution);
    return {
      ...attributionHull(attribution),
      speaker: printable(
        name ?? (source ? `“${source}”` : lackOf(exemptionOf(article, attribution, shown), english).toLowerCase()),
      ),
      style: name ? 'bold' : 'dim',
      cue: words(attribution.cue),
      content: words(attribution.content),
    };
  };
  const attributions = shownAttributions(article, shown);
  const sourcelessRow = ({ start, end, exemption }: SourcelessQuotation): Row => ({
    ...{ start, end, speaker: lackOf(exemption, english).toLowerCase(), style: exemption ? 'dim' : 'yellow' },
    ...{ cue: exemption ? exemptionWords(exemption, english) : '', content: words([{ start, end }]) },
  });
  return [...attributions.map(attributionRow), ...quotationsAlone(article, shown).map(sourcelessRow)].sort(byPlace);
}

/** Columns: the line, the speaker, the cue, the content. */
function tableOf({ text }: Article, rows: readonly Row[], styled: Styled, width: number): string[] {
  const document = TextDocument.create('', '', 0, text);
  const lineOf = ({ start }: Row) => String(document.positionAt(start).line + 1);
  const lines = widthOf(rows.map(lineOf), 8);
  const speakers = widthOf(
    rows.map(({ speaker }) => speaker),
    speakerCharacters,
  );
  const cues = widthOf(
    rows.map(({ cue }) => cue),
    cueCharacters,
  );
  const left = width - (lines + speakers + cues + 8);
  return rows.map((row) => {
    const line = styled('dim', lineOf(row).padStart(lines));
    const speaker = styled(row.style, cut(row.speaker, speakers).padEnd(speakers));
    const cue = styled('dim', cut(row.cue, cues).padEnd(cues));
    return `  ${line}  ${speaker}  ${cue}  ${cut(row.content, left)}`;
  });
}

function widthOf(texts: readonly string[], most: number): number {
  return texts.reduce((width, { length }) => Math.max(width, Math.min(length, most)), 0);
}

function speakerLine({ entity, tally }: SpeakerRecord, styled: Styled, width: number): string {
  const role = rolesOf(entity)
    .map((part) => `, ${printable(part)}`)
    .join('');
  const name = printable(entity.name);
  return `  ${styled('bold', name)}${cut(`${role}: ${quotedWords(tally, english)}`, width - name.length - 2)}`;
}

function cut(text: string, width: number): string {
  return text.length <= width ? text : `${text.slice(0, Math.max(0, width - 1)).trimEnd()}…`;
}
