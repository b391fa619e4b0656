import assert from 'node:assert/strict';
import { analyze } from '../../server/analysis/analyze.ts';
import { diagnosticsOf } from '../../server/features/diagnostics.ts';
import { hoverAt } from '../../server/features/hover.ts';
import { outlineOf } from '../../server/features/outline.ts';
import { defaultSettings } from '../../server/settings.ts';
import { fixtureFrom, type Underline } from './fixture.ts';

function bySpan(a: Underline, b: Underline): number {
  return a.start - b.start || a.end - b.end;
}

/** The card at the cursor: its span is underlined and labelled with its first line, without emphasis. */
function checkHover(marked: string): void {
  const { text, cursor, underlines } = fixtureFrom(marked);
  const hover = hoverAt(analyze(text, { force: true }), cursor, defaultSettings);
  const label = hover?.markdown.split('\n')[0]?.replaceAll('**', '') ?? '';
  assert.deepEqual(hover ? [{ ...hover.span, label }] : [], underlines);
}

/** All findings, underlined and labelled with their codes. */
function checkFindings(marked: string): void {
  const { text, underlines } = fixtureFrom(marked);
  const found = diagnosticsOf(analyze(text, { force: true }), defaultSettings);
  const seen = found.map(({ start, end, code, severity }) => ({ start, end, label: `${code} ${severity}` }));
  assert.deepEqual(seen.sort(bySpan), [...underlines].sort(bySpan));
}

/** The selections of the outline, underlined and labelled with their names. */
function checkOutline(marked: string): void {
  const { text, underlines } = fixtureFrom(marked);
  const items = outlineOf(analyze(text, { force: true }), defaultSettings);
  assert.deepEqual(
    items.map(({ name, selection }) => ({ ...selection, label: name })),
    underlines,
  );
}

describe('features: on analysed articles', () => {
  it('hover: a pronoun is the one who spoke last', () =>
    checkHover(`
Mayor Dana Reyes said the wall would be rebuilt. $0She said the money had been found.
                                                 ^^^ Dana Reyes, Mayor
`));

  it('hover: “the spokesman” is the spokesman', () =>
    checkHover(`
Hal Brandt, a spokesman for the port, met the council on Monday.

The spo$0kesman said the quay would stay closed.
^^^^^^^^^^^^^ Hal Brandt, spokesman for the port
`));

  it('hover: a quotation is its speaker’s', () =>
    checkHover(`
“We have waited $0eleven years for this,” Mayor Dana Reyes said on Friday.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Dana Reyes, Mayor
`));

  it('hover: nothing where nobody speaks', () =>
    checkHover(`
The council met for $0two hours on Monday.
`));

  it('findings: one of each', () =>
    checkFindings(`
Officials said the quay would stay closed.
^^^^^^^^^ unnamed-source information

The lowest bid reportedly came from a builder in the north.
               ^^^^^^^^^^ unattributed-claim information

The wall is old, a senior engineer said.
                 ^^^^^^^^^^^^^^^^^ unnamed-source information

The council met for two hours on Monday and heard from nobody who lives there.

“Nobody asked the people who live on the quay.”
^^^^^^^^^^^^^^^^^ unattributed-quote warning

It rained until noon.

Mayor Dana Reyes said “the wall would be rebuilt.
                      ^ unbalanced-quotation warning
`));

  it('findings: none in a tidy article, whose headline quotes and has no room for a name', () =>
    checkFindings(`
‘We have waited eleven years’: harbour wall to be rebuilt

“We have waited eleven years for this,” Mayor Dana Reyes said on Friday. “It will be done by May.”
`));

  it('outline: in text order, a sentence in between or not', () =>
    checkOutline(`
“We have waited eleven years for this,” Mayor Dana Reyes said on Friday.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Dana Reyes: “We have waited eleven years for this,”

According to Hal Brandt, the quay is closed.
                         ^^^^^^^^^^^^^^^^^^ Hal Brandt: the quay is closed
`));
});
