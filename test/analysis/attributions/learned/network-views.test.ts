import assert from 'node:assert/strict';
import { surroundingsOf } from '../../../../server/analysis/attributions/learned/context.ts';
import {
  placeOf,
  VIEWS_OF_PLACE,
  viewsOfPlace,
} from '../../../../server/analysis/attributions/learned/network-views.ts';
import { proseOf } from '../../../../server/analysis/document/prose.ts';
import { groundOf } from '../../../../server/analysis/ground.ts';

const TEXT = `Ines Brandt (the harbourmaster) said “the quay is closed” on Monday.

“No ship has come in since,” she added. “And none will,

“unless the dredgers do.”

The council met.

Brandt’s clerk said the tide tables were wrong.`;

describe('what the network sees of a place', () => {
  const around = surroundingsOf(groundOf(proseOf(TEXT, 'plaintext')).reading);

  it('comes out of the number as it went in', () => {
    around.words.forEach((_, i) => {
      const views = viewsOfPlace(placeOf(around, i));
      assert.equal(views.length, VIEWS_OF_PLACE);
      const [form, place, sentenceEdge, sentenceForm, phraseEdge, inBrackets, paragraph] = views;
      assert.equal(form, around.quotationForm[i]);
      assert.equal(place, around.quotationPlace[i]);
      assert.equal(sentenceEdge % 2 === 1, around.first[i] === i);
      assert.equal(sentenceEdge >= 2, around.last[i] === i + 1);
      assert.equal(sentenceForm, around.sentenceForm[i]);
      assert.equal(phraseEdge === 4, around.phraseFirst[i] < 0);
      assert.equal(inBrackets, around.inBrackets[i]);
      assert.equal(paragraph, Math.min(3, around.paragraph[i]));
    });
  });

  it('is of all forms and places that there are', () => {
    assert.ok(around.quotationForm.some((form) => form > 0));
    assert.ok(around.inBrackets.includes(1) && around.paragraph.at(-1)! > 3);
  });
});
