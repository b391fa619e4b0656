import assert from 'node:assert/strict';
import { at, text } from './fixture.ts';
import { extentOf, marked } from './marked.ts';

const parts = (source: string, cue: string, ...content: string[]) => ({
  ...{ source: [at(source)], cue: [at(cue)], content: content.map((words) => at(words)), type: 'direct' },
});

describe('attributions shown in their sentences', () => {
  it('mark source, cue and content, in one sentence', () => {
    const one = parts('Okafor', 'feared', 'that it might not');
    assert.equal(marked(text, one, extentOf(text, one)), '{Okafor} <feared> ⟦that it might not⟧.');
  });

  it('show all sentences and paragraphs between the sides', () => {
    const [one, other] = [parts('Dana Reyes', 'said', 'the wall'), parts('the harbourmaster', 'told', '“all of us.”')];
    assert.equal(
      marked(text, one, extentOf(text, other, one)),
      '{Dana Reyes} <said> ⟦the wall⟧ would hold. Okafor feared that it might not. ¶ “We row on,” the harbourmaster told us, “all of us.”',
    );
  });

  it('close a part before the next one opens at its end', () => {
    const one = parts(' Reyes', 'Dana', 'said the wall');
    assert.equal(marked(text, one, extentOf(text, one)), '<Dana>{ Reyes} ⟦said the wall⟧ would hold.');
  });

  it('leave out the middle of what is long', () => {
    const long = `Reyes said ${'the wall would hold and '.repeat(40)}so would she.`;
    const content = [at(long.slice(11, -1), long)];
    const one = { source: [at('Reyes', long)], cue: [at('said', long)], content, type: 'indirect' };
    const shown = marked(long, one, extentOf(long, one));
    assert.match(shown, /^\{Reyes\} <said> ⟦the wall would hold .* … .* so would she⟧\.$/);
    assert.ok(shown.length < 300);
  });
});
