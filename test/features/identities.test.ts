import assert from 'node:assert/strict';
import { analyze } from '../../server/analysis/analyze.ts';
import type { KnownName } from '../../server/analysis/names/known-names.ts';
import { identitiesAt, newNameAt } from '../../server/features/identities.ts';
import { fixtureFrom } from './fixture.ts';

const intro = 'Mayor Dana Reyes met Hal Brandt, a farmer, at the pier on Friday. Brandt said it was cold.\n\n';

const newName = (marked: string, known: readonly KnownName[] = []) => {
  const { text, cursor } = fixtureFrom(marked);
  return newNameAt(analyze(text, { force: true, names: known }), cursor, known);
};

const identities = (marked: string) => {
  const { text, cursor } = fixtureFrom(intro + marked);
  return identitiesAt(analyze(text, { force: true }), cursor, { thoughts: false }).map(
    ({ entity, edit, aliases }) => `${entity.name}|${edit?.text ?? ''}|${aliases.join(', ')}`,
  );
};

describe('newNameAt', () => {
  it('is the name with the forms that nobody else has', () => {
    assert.deepEqual(newName('Mayor Dana Re$0yes said it was late. Reyes left.'), {
      ...{ type: 'person', name: 'Dana Reyes', aliases: ['Reyes'] },
    });
    const body = newName('The Ellery Port Au$0thority said the EPA had no plans.');
    assert.deepEqual(body, { type: 'organization', name: 'Ellery Port Authority', aliases: ['EPA'] });
  });

  it('is none for who is known already, for a pronoun, a place and other words', () => {
    const known: KnownName = { type: 'person', name: 'Dana Reyes', aliases: [] };
    assert.equal(newName('Mayor Dana Re$0yes said it was late.', [known]), undefined);
    assert.equal(newName('Mayor Dana Reyes came. Sh$0e said it was late.'), undefined);
    assert.equal(newName('Mayor Dana Reyes said it was la$0te.'), undefined);
  });
});

describe('identitiesAt', () => {
  it('offers to write the name for a pronoun, and to know none by it', () => {
    assert.deepEqual(identities('H$0e said the planks were rotten.'), ['Hal Brandt|Brandt|', 'Dana Reyes|Dana Reyes|']);
  });

  it('offers to know somebody by a role, but for whom it is taken for already', () => {
    assert.deepEqual(identities('The treas$0urer said the money was gone.'), [
      'Dana Reyes|Dana Reyes|the treasurer, The treasurer',
    ]);
  });

  it('offers to know somebody by a name that stands alone', () => {
    assert.deepEqual(identities('Bob$0 said it was all right.'), ['Hal Brandt||Bob', 'Dana Reyes||Bob']);
  });

  it('offers nothing for who is named, for bodies, for several, and for who keeps the name', () => {
    for (const text of [
      'Re$0yes said it was late.',
      'The counc$0il said it was late.',
      'The offic$0ials said it was late.',
      'A senior offic$0ial, who asked not to be named, said it was late.',
      'It was la$0te.',
    ]) {
      assert.deepEqual(identities(text), [], text);
    }
  });

  it('has the analysis say so, once they are known', () => {
    const text = `${intro}The treasurer said the money was gone.`;
    const names: KnownName[] = [{ type: 'person', name: 'Dana Reyes', aliases: ['the treasurer', 'The treasurer'] }];
    const { attributions, entities } = analyze(text, { names });
    assert.equal(entities.find(({ id }) => id === attributions.at(-1)?.speaker)?.name, 'Dana Reyes');
  });
});
