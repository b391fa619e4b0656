import { commandLine } from './command-line.ts';
import { edits } from './edits.ts';
import { anySettings } from './settings.ts';
import type { Target } from './target.ts';
import { texts } from './texts.ts';
import { workspaceFiles } from './workspace-files.ts';

export const targets: readonly Target[] = [texts, edits, anySettings, workspaceFiles, commandLine];
