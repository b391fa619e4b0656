import type { CodeAction } from 'vscode-languageserver';
import { identitiesAt, knownNameOf, newNameAt } from '../features/identities.ts';
import { nameAdded } from '../workspace/additions.ts';
import { folderAction } from './folder-edits.ts';
import { documentEdit } from './ranges.ts';
import type { View } from './view.ts';

/**
 * The actions that tell who is who at an offset: that a name is one that the desk knows, in the folder's names.json, and whom a
 * source stands for, there or by the name in its place.
 */
export function nameActions(view: View, offset: number): CodeAction[] {
  const { document, article, inEffect, t } = view;
  const { names } = inEffect.settings;
  const text = inEffect.folder?.texts['names.json'];
  const fresh = newNameAt(article, offset, names);
  const rewritten = new Set(
    view.diagnostics.filter(({ code }) => code === 'ambiguous-speaker').map(({ start }) => start),
  );
  return [
    ...identitiesAt(article, offset, inEffect.settings).flatMap(({ entity, edit, aliases }) => {
      const entry = aliases.length > 0 ? knownNameOf(article, entity, names) : undefined;
      const known = entry && { ...entry, aliases: [...new Set([...entry.aliases, ...aliases])] };
      const remember = t('This is {0}: know “{1}” as a name of theirs', entity.name, aliases[0] ?? '');
      const write = t('This is {0}: write “{1}”', entity.name, edit?.text ?? '');
      return [
        ...(edit && !rewritten.has(edit.start) ? [{ title: write, edit: documentEdit(document, [edit]) }] : []),
        ...(known ? folderAction(view, remember, 'names.json', nameAdded(text, known)) : []),
      ];
    }),
    ...(fresh
      ? folderAction(
          view,
          t('Add “{0}” to the names that the desk knows', fresh.name),
          'names.json',
          nameAdded(text, fresh),
        )
      : []),
  ];
}
