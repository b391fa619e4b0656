/** JSON with the place of every value, so that a problem can be shown where it is. */
import type { Span } from '../analysis/article.ts';
import { MAX_VALUES, shown, thousands } from './limits.ts';

/** A value and where it stands, quotes and brackets included. */
export interface JsonNode extends Span {
  readonly value: string | number | boolean | null | readonly JsonNode[] | JsonFields;
}

/** The fields of an object; of two with one name the last counts, as `JSON.parse` has it. */
export type JsonFields = ReadonlyMap<string, { readonly key: Span; readonly node: JsonNode }>;

/** Text that is no JSON: what is wrong, and where. */
export class JsonError extends Error {
  constructor(
    message: string,
    readonly place: Span,
  ) {
    super(message);
  }
}

/** Values that are nested deeper are refused, so that no text can exhaust the stack. */
const MAX_DEPTH = 50;
const SCALAR = /true\b|false\b|null\b|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?\b|"[^"\\\n\r]*(?:\\.[^"\\\n\r]*)*"/y;

/** Reads a text as JSON (RFC 8259); a byte order mark is let pass. Throws a JsonError. */
export function jsonNode(text: string): JsonNode {
  const reader = new Reader(text);
  const node = reader.value(0);
  reader.expectEnd();
  return node;
}

class Reader {
  private at: number;
  private values = 0;

  constructor(private readonly text: string) {
    this.at = text.startsWith('\uFEFF') ? 1 : 0;
  }

  value(depth: number): JsonNode {
    if (depth > MAX_DEPTH) throw this.error('this is nested too deep');
    if (++this.values > MAX_VALUES) throw this.error(`there are more than ${thousands(MAX_VALUES)} values in it`);
    const start = this.skipped();
    const value = this.taken('{') ? this.fields(depth) : this.taken('[') ? this.items(depth) : this.scalar();
    return { start, end: this.at, value };
  }

  expectEnd(): void {
    if (this.skipped() < this.text.length) throw this.error('nothing may follow the closing bracket');
  }

  private fields(depth: number): JsonFields {
    const fields = new Map<string, { key: Span; node: JsonNode }>();
    for (let more = !this.taken('}'); more; more = this.hasMore('}')) {
      const start = this.skipped();
      const name = this.text[start] === '"' ? this.scalar() : undefined;
      if (typeof name !== 'string') throw this.error('a name in double quotes is missing here');
      const key = { start, end: this.at };
      if (!this.taken(':')) throw this.error(`a colon is missing after "${shown(name)}"`);
      fields.set(name, { key, node: this.value(depth + 1) });
    }
    return fields;
  }

  private items(depth: number): JsonNode[] {
    const items: JsonNode[] = [];
    for (let more = !this.taken(']'); more; more = this.hasMore(']')) items.push(this.value(depth + 1));
    return items;
  }

  /** Whether a comma leads to another part, and not the bracket to the end. */
  private hasMore(closing: string): boolean {
    if (this.taken(closing)) return false;
    if (this.taken(',')) return true;
    throw this.error(`a comma or ${closing} is missing here`);
  }

  private scalar(): string | number | boolean | null {
    SCALAR.lastIndex = this.skipped();
    const found = SCALAR.exec(this.text)?.[0];
    if (found === undefined) throw this.error('a value is missing here, or a text without double quotes');
    try {
      const value: string | number | boolean | null = JSON.parse(found);
      this.at += found.length;
      return value;
    } catch {
      throw this.error('this text has an escape or a character that JSON does not allow'); // "\x"
    }
  }

  private taken(mark: string): boolean {
    const is = this.text[this.skipped()] === mark;
    if (is) this.at++;
    return is;
  }

  /** The offset of the next that is no blank. */
  private skipped(): number {
    while (/[ \t\n\r]/.test(this.text[this.at] ?? '')) this.at++;
    return this.at;
  }

  private error(message: string): JsonError {
    return new JsonError(message, { start: this.at, end: Math.min(this.at + 1, this.text.length) });
  }
}
