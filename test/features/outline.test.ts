import assert from 'node:assert/strict';
import { type OutlineSettings, outlineOf } from '../../server/features/outline.ts';
import type { OutlineItem } from '../../server/features/outline-item.ts';
import { defaultSettings } from '../../server/settings.ts';
import { covers } from '../../server/text/spans.ts';
import { articleOf, type Made } from './article-of.ts';

/** One line an item: indented as it is nested, with its kind, its name and its detail. */
function listed(items: readonly OutlineItem[], indent = ''): string[] {
  return items.flatMap((item) => [
    `${indent}${item.kind} | ${item.name} | ${item.detail}`,
    ...listed(item.children, `${indent}  `),
  ]);
}

function outline(marked: string, made?: Made, settings: Partial<OutlineSettings> = {}): string[] {
  return listed(outlineOf(articleOf(marked, made), { ...defaultSettings, ...settings }));
}

describe('outlineOf: who said what, in text order', () => {
  it('lists attributions by speaker, else by the source’s words, and quotations that have none', () => {
    const marked = `{“We won,”|content 1} {{Reyes|name Dana Reyes}|source 1} {said|cue 1}.
{{“Nobody asked us.”|speech}|} {Two officials|source 2} {agreed|cue 2} {that it was so|content 2}.
{It was said|cue 3} {that it rained|content 3}.`;
    assert.deepEqual(
      outline(marked, {
        attributions: { 2: { type: 'indirect' }, 3: { type: 'mixed' } },
        entities: { 'Dana Reyes': { aliases: ['Reyes'] } },
      }),
      [
        'direct | Reyes: “We won,” | ',
        'exempt | No source needed: “Nobody asked us.” | somebody beside',
        'indirect | Two officials: that it was so | ',
        'exempt | No source needed: that it rained | not quoted',
      ],
    );
  });

  it('lists a quotation that leaves a reader guessing', () => {
    const marked = 'The band had left by nine.\n{“Nobody asked us then.”|speech}\nThe pier is shut.';
    assert.deepEqual(outline(marked), ['unattributed | No source: “Nobody asked us then.” | ']);
  });

  it('shows thoughts where the setting asks', () => {
    const marked = '{{Reyes|name Reyes}|source 1} {hopes|cue 1} {to win|content 1}.';
    const made: Made = { attributions: { 1: { class: 'thought', type: 'indirect' } } };
    assert.deepEqual(outline(marked, made), []);
    assert.deepEqual(outline(marked, made, { thoughts: true }), ['indirect | Reyes: to win | ']);
  });

  it('puts what a content holds under it', () => {
    const marked =
      '{“I heard that {{the mayor|nominal Reyes}|source 2} {promised|cue 2} {a wall|content 2},”|content 1} {{Brandt|name Brandt}|source 1} {said|cue 1}.';
    assert.deepEqual(outline(marked), [
      'direct | Brandt: “I heard that the mayor promised a wall,” | ',
      '  direct | Reyes: a wall | ',
    ]);
  });

  it('keeps beside each other what shares a source', () => {
    const marked =
      '{“We won,”|content 1} {{Reyes|name Reyes}|source 1, source 2} {said|cue 1}, {adding|cue 2} {that it was over|content 2}.';
    assert.deepEqual(outline(marked), ['direct | Reyes: “We won,” | ', 'direct | Reyes: that it was over | ']);
  });

  it('joins a split content and cuts a long one between words', () => {
    const marked = `{“We won|content 1},” {{Reyes|name Reyes}|source 1} {said|cue 1}, {“at last, after all the years in which nobody came\nto watch.”|content 1}`;
    assert.deepEqual(outline(marked), [
      'direct | Reyes: “We won … “at last, after all the years in which nobody came…” | ',
    ]);
  });

  it('has a name even for a source of blanks', () => {
    assert.deepEqual(outline('{ |source 1} {said|cue 1} {yes|content 1}'), [
      'exempt | No source needed: yes | not quoted',
    ]);
  });

  it('selects within its range', () => {
    const marked = '{{Reyes|name Reyes}|source 1} {said|cue 1}: {“We won|content 1},” and {“it is over.”|content 1}';
    const article = articleOf(marked);
    const [item] = outlineOf(article, defaultSettings);
    assert.ok(item && covers(item.range, item.selection));
    assert.equal(article.text.slice(item.range.start, item.range.end), article.text);
    assert.equal(article.text.slice(item.selection.start, item.selection.end), '“We won,” and “it is over.”');
  });

  it('puts what stands under a heading of Markdown under it, and leaves out a heading of nothing', () => {
    const marked = `# Wall\n\n{{Reyes|name Reyes}|source 1} {said|cue 1} {yes|content 1}.\n\n## Costs
\n{{Brandt|name Brandt}|source 2} {said|cue 2} {no|content 2}.\n\n## Weather\n\nIt rained.`;
    const article = articleOf(marked);
    assert.deepEqual(listed(outlineOf({ ...article, language: 'markdown' }, defaultSettings)), [
      'section | Wall | ',
      '  direct | Reyes: yes | ',
      '  section | Costs | ',
      '    direct | Brandt: no | ',
    ]);
    assert.deepEqual(listed(outlineOf(article, defaultSettings)), ['direct | Reyes: yes | ', 'direct | Brandt: no | ']);
  });

  it('groups by speaker where the setting asks, in the order in which they first speak', () => {
    const marked = `{“We won,”|content 1} {{Reyes|name Dana Reyes}|source 1} {said|cue 1}.
{Officials|source 2} {agreed|cue 2} {to it|content 2}. {{She|pronoun Dana Reyes}|source 3} {added|cue 3} {that it was over|content 3}.
The band had left by nine.\n{“Nobody asked us then.”|speech}\nThe pier is shut.`;
    const made: Made = { attributions: { 2: { type: 'indirect' }, 3: { type: 'indirect' } } };
    assert.deepEqual(outline(marked, made, { outline: { groupBy: 'speaker' } }), [
      'speaker | Dana Reyes | quoted twice (1 direct, 1 paraphrased)',
      '  direct | “We won,” | ',
      '  indirect | that it was over | ',
      'speaker | Officials | ',
      '  indirect | to it | ',
      'unattributed | No source | ',
      '  unattributed | “Nobody asked us then.” | ',
    ]);
  });

  it('names in full whose surname another has', () => {
    const marked = `{“We won,”|content 1} {{Dana Reyes|name Dana Reyes}|source 1} {said|cue 1}.
{“We lost,”|content 2} {{Tom Reyes|name Tom Reyes}|source 2} {said|cue 2}. {Mayor {Holt|name Ana Holt}|source 3} {said|cue 3} {so|content 3}.`;
    const entities = {
      'Dana Reyes': { aliases: ['Reyes'] },
      'Tom Reyes': { aliases: [] },
      'Ana Holt': { aliases: ['Holt'] },
    };
    assert.deepEqual(
      outline(marked, { entities }).map((line) => line.split(/[|:]/)[1]),
      [' Dana Reyes', ' Tom Reyes', ' Holt'],
    );
  });
});
