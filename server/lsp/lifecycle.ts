import { ErrorCodes, Message } from 'vscode-languageserver';

/** A request that comes too early or too late is handled as one of this method, whose answer is the error in its parameters. */
export const refusal = '$/pressText/refused';

export interface Refused {
  readonly code: number;
  readonly message: string;
}

/**
 * Holds clients to the order that the protocol asks for: `initialize` first and once, and nothing but `exit` after
 * `shutdown`. What comes out of order is refused where it is a request and let drop where it is a notification.
 */
export class Lifecycle {
  private phase: 'new' | 'running' | 'shut down' = 'new';

  /** The message to be handled in the place of one that has come; undefined where there is none. */
  admitted(message: Message): Message | undefined {
    if (Message.isNotification(message))
      return this.phase === 'running' || message.method === 'exit' ? message : undefined;
    if (!Message.isRequest(message)) return message;
    const refused = this.refusedOf(message.method);
    if (refused) return Object.assign(message, { method: refusal, params: refused });
    if (message.method === 'initialize') this.phase = 'running';
    if (message.method === 'shutdown') this.phase = 'shut down';
    return message;
  }

  private refusedOf(method: string): Refused | undefined {
    const { phase } = this;
    if (phase === 'new' && method !== 'initialize')
      return { code: ErrorCodes.ServerNotInitialized, message: 'the server waits for “initialize”' };
    if (phase === 'running' && method === 'initialize')
      return { code: ErrorCodes.InvalidRequest, message: 'the server is initialized already' };
    if (phase === 'shut down') return { code: ErrorCodes.InvalidRequest, message: 'the server has been shut down' };
    return undefined;
  }
}
