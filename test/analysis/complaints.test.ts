import assert from 'node:assert/strict';
import { analyze } from '../../server/analysis/analyze.ts';
import type { Article, Span } from '../../server/analysis/article.ts';
import { bracedQuotations, unbraced } from './quotations/quotation-fixture.ts';

const read = (text: string): Article => analyze(text, { force: true });
const words = ({ text }: Article, spans: readonly Span[]): string[] =>
  spans.map(({ start, end }) => text.slice(start, end));

/** Each quoted or paraphrased content with the name of its speaker: `“No,” < Dana Reyes`. */
function said(text: string): string[] {
  const article = read(text);
  return article.attributions.map(({ content, speaker }) => {
    const name = article.entities.find(({ id }) => id === speaker)?.name ?? '?';
    return `${words(article, content).join(' + ')} < ${name}`;
  });
}

/** What users of other tools have complained of. */
describe('complaints', () => {
  describe('CoreNLP', () => {
    it('does not leave the speaker unknown who is named beside the quotation', () => {
      const text = '“The wall will hold,” said Dana Reyes. “I have seen it.”\n“It will not,” Tomas Lindqvist replied.';
      assert.deepEqual(said(text), [
        '“The wall will hold,” + “I have seen it.” < Dana Reyes',
        '“It will not,” < Tomas Lindqvist',
      ]);
    });

    it('keeps the speaker over a colon and the end of the paragraph', () => {
      assert.deepEqual(said('Hugh Hill, a doctor, said:\n“The wall will hold.”'), [
        '“The wall will hold.” < Hugh Hill',
      ]);
    });

    it('keeps a quotation with a nickname in it', () => {
      assert.deepEqual(said('“I told Jack ‘Tiny’ Malone that it would hold,” Dana Reyes said.'), [
        '“I told Jack ‘Tiny’ Malone that it would hold,” < Dana Reyes',
      ]);
    });

    it('joins a quotation that runs over paragraphs', () => {
      assert.deepEqual(said('“The wall will hold.\n“I have seen it,” Dana Reyes said.'), [
        '“The wall will hold. + “I have seen it,” < Dana Reyes',
      ]);
    });

    for (const verb of ['quipped', 'retorted', 'tweeted', 'recalled', 'vowed', 'countered', 'shouted'])
      it(`knows the rarer verb “${verb}”`, () => {
        assert.deepEqual(said(`“The wall will hold for a century,” Dana Reyes ${verb}.`), [
          '“The wall will hold for a century,” < Dana Reyes',
        ]);
      });
  });

  describe('textacy and sayswho', () => {
    it('reads on after an odd number of marks', () => {
      const text = 'The wall” is late.\n“It will hold,” Dana Reyes said.\n“It is late.';
      assert.deepEqual(said(text), ['“It will hold,” < Dana Reyes']);
    });

    it('finds the name after a dash', () => {
      assert.deepEqual(said('“The wall will hold.” —Dana Reyes'), ['“The wall will hold.” < Dana Reyes']);
    });

    it('finds a cue in the sentence before', () => {
      const text = 'Dana Reyes told the chamber what she thought. “The wall will hold for a century.”';
      assert.ok(said(text).some((each) => each.includes('“The wall will hold for a century.” < Dana Reyes')));
    });

    it('finds the speaker after “From”', () => {
      assert.deepEqual(said('From Dana Reyes: “The wall will hold.”'), ['“The wall will hold.” < Dana Reyes']);
    });
  });

  describe('Harper', () => {
    const pairs: Readonly<Record<string, string>> = {
      'pairs three quotations on a line': '{"One,"} she said, {"two,"} and {"three."}',
      'pairs curly marks': '{“One,”} she said. {“Two.”}',
      'pairs marks around a dash': '{"One"}—she paused—{"two,"} she said.',
      'pairs straight marks within straight marks': '{"He said {"no"} twice,"} she said.',
    };
    for (const [title, text] of Object.entries(pairs))
      it(title, () => assert.equal(bracedQuotations(unbraced(text)), text));

    it('does work in proportion to the text', () => {
      const paragraph = '"One," she said, "two," and "three." The wall is late, and no one knows why.\n';
      const { quotations } = read(paragraph.repeat(450));
      assert.equal(quotations.length, 3 * 450);
    });
  });

  describe('Vale and proselint', () => {
    it('take no words in quotation marks for the paper’s own', () => {
      assert.deepEqual(read('“The wall is reportedly late,” Dana Reyes said.').claims, []);
      assert.equal(read('The wall is reportedly late.').claims.length, 1);
    });

    it('read text that has not been saved: text alone is all that is asked for', () => {
      assert.equal(analyze('“No,” Dana Reyes said.').attributions.length, 1);
    });
  });
});
