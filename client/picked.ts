import { Disposable, QuickInputButtons, type QuickPickItem, window } from 'vscode';

export interface Pick<Item extends QuickPickItem> {
  readonly title: string;
  readonly placeholder: string;
  readonly items: readonly Item[];
  /** The item to begin at, where it is not the first. */
  readonly start?: Item | undefined;
  /** Called with the item that Enter would pick. */
  readonly show: (item: Item) => void;
  readonly back?: boolean;
}

/** The item picked, 'back' for the button of that name, undefined for Escape. */
export function picked<Item extends QuickPickItem>(pick: Pick<Item>): Promise<Item | 'back' | undefined> {
  const box = window.createQuickPick<Item>();
  box.title = pick.title;
  box.placeholder = pick.placeholder;
  box.matchOnDescription = true;
  box.items = pick.items;
  if (pick.start) box.activeItems = [pick.start];
  if (pick.back) box.buttons = [QuickInputButtons.Back];
  return new Promise<Item | 'back' | undefined>((resolve) => {
    const listeners = Disposable.from(
      box.onDidChangeActive(([item]) => item && pick.show(item)),
      box.onDidTriggerButton(() => resolve('back')),
      box.onDidAccept(() => resolve(box.activeItems[0])),
      box.onDidHide(() => {
        listeners.dispose();
        box.dispose();
        resolve(undefined);
      }),
    );
    box.show();
  }).finally(() => box.hide());
}
