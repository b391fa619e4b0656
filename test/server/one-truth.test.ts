/** Holds all that an editor shows of an article, and what the command line prints, against each other. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { translator } from '../../server/l10n/translate.ts';
import type { SpeakerQuotations } from '../../server/protocol.ts';
import { goldenArticles } from '../articles/golden.ts';
import { english, german } from '../client/translations.ts';
import { checkCounts, checkHints, checkLacking, checkPrinted, checkSources, checkSpeakers } from './agreement.ts';
import { Client } from './client.ts';
import { attributionCard, type Copy, surfacesOf } from './surfaces.ts';

/** What once was told otherwise in one place than in another. */
const known = {
  'a bridge that “says” something': `The Ellery Bridge said no to lorries on Friday, Mayor Dana Reyes told the council.

Ellery Bridge: “We are closed until May.”

Moscow said that the bridge was safe. It added that it would pay.
`,
  'somebody who only thinks': `The mill has been sold, Mayor Dana Reyes said on Friday. She hopes to keep the wheel.

Hal Brandt believes that the mill will close.
`,
  'words without a source': `The court heard that the pier was a trap, and it sits again in May.

It is said that the pier was sold. The council met for two hours on Monday.

The band had left by nine, and the lanterns were out.

“Nobody asked the people who live here.”

The lanterns were lit again at ten.
`,
  'what the desk ignores': `The council met for two hours on Monday.

[[press-text-disable-next-line unattributed-quote -- the writer knows]]
“Nobody asked the people who live here.”

The lanterns were lit again at ten.

[[press-text-disable-next-line unattributed-claim]]
It is said that the pier was sold. It is shut.
`,
  'two of one surname': `“The pier is safe,” Dana Reyes said. Tom Reyes, her brother, disagreed.

“It is rotten,” Tom Reyes said. Reporters said little.
`,
};

const texts: readonly Copy[] = [
  ...Object.entries(known).map(([name, text]) => ({ name, text, ending: 'txt' })),
  ...goldenArticles().map(({ name, text, language }) => ({
    name,
    text,
    ending: language === 'markdown' ? 'md' : 'txt',
  })),
];

const cases = [
  { thoughts: false, locale: 'en', t: english },
  { thoughts: true, locale: 'en', t: english },
  { thoughts: false, locale: 'de', t: german },
] as const;

for (const { thoughts, locale, t } of cases) {
  describe(`one truth on every surface, where pressText.thoughts is ${thoughts}, in “${locale}”`, () => {
    let client: Client;
    let folder: string;
    before(async () => {
      const common = { thoughts, inlayHints: 'on', markdown: { diagnostics: 'on' } };
      const groupBy = (uri: string) => (uri.startsWith('file:///by-speaker/') ? 'speaker' : 'order');
      client = await Client.start({ locale, settings: (uri) => ({ ...common, outline: { groupBy: groupBy(uri) } }) });
      folder = mkdtempSync(join(tmpdir(), 'one-truth-'));
    });
    after(async () => {
      rmSync(folder, { recursive: true });
      assert.equal(await client.stop(), 0);
    });

    it('lists no bridge among the speakers', async () => {
      const uri = 'file:///news/bridge.txt';
      await client.open(uri, known['a bridge that “says” something']);
      const speakers = await client.ask<SpeakerQuotations[]>('pressText/speakers', { uri });
      assert.deepEqual(speakers.map(({ name }) => name).sort(), ['Dana Reyes', 'Moscow']);
      await client.close(uri);
    });

    it('tells everywhere that a lack of source is ignored', async () => {
      const name = 'what the desk ignores';
      const surfaces = await surfacesOf(client, { name: 'ignored', text: known[name], ending: 'txt' }, locale);
      const say = translator(locale);
      const [quoted, hearsay] = surfaces.inOrder;
      for (const item of [quoted!, hearsay!]) {
        assert.ok(item.name.startsWith(`${say('No source needed')}: `), item.name);
        assert.equal(item.detail, say('ignored'));
        const card = await attributionCard(surfaces, item.selectionRange);
        assert.ok(
          card.includes(say('That it has none is ignored, by a directive or by the list in ignored.json.')),
          card,
        );
      }
      assert.equal(surfaces.status.unattributed, 0);
      assert.deepEqual([surfaces.problems, surfaces.orphans], [[], []]);
      const { uri } = surfaces.document;
      assert.equal((await client.ask<unknown[]>('pressText/ignored', { uri })).length, 2);
    });

    for (const copy of texts) {
      it(copy.name, async () => {
        const surfaces = await surfacesOf(client, copy, locale);
        checkCounts(surfaces, t);
        checkSpeakers(surfaces, t);
        await checkSources(surfaces, t);
        checkLacking(surfaces);
        await checkHints(surfaces);
        // Thoughts the command line shows where a folder’s config asks for them, which has a test of its own, and it speaks English.
        if (!thoughts && locale === 'en') await checkPrinted(folder, copy, surfaces);
      });
    }
  });
}
