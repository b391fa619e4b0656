import type { MessageStrategy } from 'vscode-languageserver';
import { Lifecycle } from './lifecycle.ts';

/** The messages that have come and are not handled yet. A connection that has it as an option counts them by it. */
export class Inbox implements MessageStrategy {
  private handled = 0;
  private readonly lifecycle = new Lifecycle();

  /** `turn` resolves after a turn of the event loop: time for the next message to come in and be handled. */
  constructor(private readonly turn: () => Promise<void>) {}

  handleMessage: MessageStrategy['handleMessage'] = (message, next) => {
    this.handled += 1;
    const admitted = this.lifecycle.admitted(message);
    if (admitted) next(admitted);
  };

  /** Resolves once no message waits: the text is then as new as the server can know it. */
  async drained(): Promise<void> {
    let before: number;
    do {
      before = this.handled;
      // A turn that a message's handler asks for can end just before the next message is handled.
      await this.turn();
      await this.turn();
    } while (this.handled !== before);
  }
}
