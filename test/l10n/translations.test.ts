/** All that the server says of a text is there in German, once, and as the client says it where both do. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import german from '../../server/l10n/de.json';
import { languageOf, told, translator, wordsOfMessage } from '../../server/l10n/translate.ts';
import { germanTexts as germanOfClient } from '../client/translations.ts';

const texts: Readonly<Record<string, string>> = german;

/** The texts that the server's code hands to a `Translate` or makes a message of. */
function textsOfCode(): string[] {
  const files = readdirSync('server', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const code = files.map((name) => readFileSync(join('server', name), 'utf8')).join('\n');
  return [...code.matchAll(/\b(?:t|told)\(\s*'([^'\n]+)'/g)].map(([, text]) => text!);
}

/** What a translation must keep: `{0}`, and what stands in code marks. */
const keptIn = (text: string): string[] => [...text.matchAll(/\{\d\}|`[^`]+`/g)].map(([part]) => part).sort();

describe('what the server says in German', () => {
  it('has each text of the code, and no other', () => {
    assert.deepEqual(Object.keys(texts).sort(), [...new Set(textsOfCode())].sort());
  });

  it('keeps codes and placeholders, ends as the English does and has no blank too many', () => {
    for (const [text, translation] of Object.entries(texts)) {
      assert.deepEqual(keptIn(translation), keptIn(text));
      assert.equal(/[.]$/.test(translation), /[.]$/.test(text), translation);
      assert.doesNotMatch(translation, /\s\s|^\s|\s$|[“"](?=\{|\p{L})/u);
    }
  });

  it('says what the client says too in the same words', () => {
    for (const [text, translation] of Object.entries(texts)) {
      const clients = germanOfClient[text];
      if (clients !== undefined) assert.equal(translation, clients);
    }
  });
});

describe('translator', () => {
  it('puts in what a sentence tells, a message among it, and says in English what is not translated', () => {
    const message = told('“{0}” may be {1}.', 'he', told('{0} or {1}', 'Brandt', 'Ibsen'));
    assert.equal(wordsOfMessage(message, translator()), '“he” may be Brandt or Ibsen.');
    assert.equal(wordsOfMessage(message, translator('de')), '„he“ ist vielleicht Brandt oder Ibsen.');
    assert.equal(translator('de')('{0} of {1}', 1, 2), '1 of 2');
  });

  it('puts names in as they stand, whatever characters they have', () => {
    assert.equal(translator()('Attribute to {0}', '$& {1}'), 'Attribute to $& {1}');
  });
});

describe('languageOf', () => {
  it('knows a language with and without its region', () => {
    assert.deepEqual(['de', 'de-AT', 'DE_ch', 'en-GB', 'fr', 'dex', undefined].map(languageOf), [
      'de',
      'de',
      'de',
      'en',
      'en',
      'en',
      'en',
    ]);
  });
});
