import type { MaxSize } from './size.ts';

/** What a reader of records is asked: a line, where it stands, and how long its text may be. */
export interface Task {
  readonly line: Uint8Array;
  readonly place: string;
  readonly most: MaxSize;
}
