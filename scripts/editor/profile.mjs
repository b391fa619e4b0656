// A profile of its own for each run of an editor, so that neither meets the user's settings nor leaves a trace in them.
import { rmSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { atExit } from '../at-exit.mjs';

/** What keeps the first screen empty: no welcome page, no question of trust, no offer of a chat. */
const quietSettings = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.ignoreRecommendations': true,
  'chat.disableAIFeatures': true,
  'git.enabled': false,
};

/** @param {boolean} isRestricted */
const trust = (isRestricted) => ({
  'security.workspace.trust.enabled': isRestricted,
  'security.workspace.trust.startupPrompt': 'never',
});

/** The option that has every workspace trusted. */
export const trusting = ({ isRestricted = false }) => (isRestricted ? [] : ['--disable-workspace-trust']);

/**
 * What a profile begins with: its workspace holds copies of `files`, `settings` join the quiet ones, and the extensions in
 * the folders `installed` lie beside the one that runs out of the repository. `isRestricted` has nobody trust the workspace.
 * @typedef {{ files?: string[], settings?: Record<string, unknown>, installed?: string[], isRestricted?: boolean }} Contents
 */

/**
 * A temporary folder with a profile and a workspace; `remove` ends it.
 * @param {Contents} contents
 */
export async function freshProfile({ files = [], settings = {}, installed = [], isRestricted = false }) {
  const home = await mkdtemp(join(tmpdir(), 'press-text-'));
  const forget = atExit(() => rmSync(home, { recursive: true, force: true, maxRetries: 3 }));
  const profile = {
    home,
    config: join(home, 'config.yaml'),
    userData: join(home, 'data'),
    extensions: join(home, 'extensions'),
    workspace: join(home, 'news'),
    async remove() {
      await rm(home, { recursive: true, force: true, maxRetries: 3 });
      forget();
    },
  };
  await mkdir(join(profile.userData, 'User'), { recursive: true });
  await mkdir(profile.workspace);
  for (const file of files) await cp(file, join(profile.workspace, basename(file)), { recursive: true });
  for (const folder of installed) await cp(folder, join(profile.extensions, basename(folder)), { recursive: true });
  await writeFile(
    join(profile.userData, 'User/settings.json'),
    JSON.stringify({ ...quietSettings, ...trust(isRestricted), ...settings }),
  );
  await writeFile(profile.config, 'cert: false\n');
  return profile;
}
