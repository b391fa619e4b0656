import { trimmedList } from './trimmed.ts';

/** What was made of some inputs; it is made anew only where one of them is another object or value than the last time. */
export class Kept<T> {
  private inputs: readonly unknown[] = [];
  private value: T | undefined;

  /** Whether the value was made of just these inputs. */
  isOf(inputs: readonly unknown[]): boolean {
    const { inputs: before, value } = this;
    if (value === undefined || before.length !== inputs.length) return false;
    for (let i = 0; i < inputs.length; i++) if (before[i] !== inputs[i]) return false;
    return true;
  }

  /** The value that is kept, if any. */
  get(): T | undefined {
    return this.value;
  }

  set(inputs: readonly unknown[], value: T): void {
    this.inputs = trimmedList(inputs);
    this.value = value;
  }

  /** The value of the inputs, which `make` makes if it is not kept. */
  of(inputs: readonly unknown[], make: () => T): T {
    if (!this.isOf(inputs)) this.set(inputs, make());
    return this.value as T;
  }
}

/** What was made of one input; it is made anew only where that is another object or value than the last time. */
export class KeptOfOne<Input, T> {
  private input: Input | undefined;
  private value: T | undefined;

  /** The value of the input, which `make` makes if it is not kept. */
  of(input: Input, make: () => T): T {
    if (this.input !== input) {
      this.value = make();
      this.input = input;
    }
    return this.value as T;
  }
}

/** Keeps nothing: for what is made but once. */
class NotKept<T> extends Kept<T> {
  override set(): void {}

  override of(_: readonly unknown[], make: () => T): T {
    return make();
  }
}

class NotKeptOfOne<Input, T> extends KeptOfOne<Input, T> {
  override of(_: Input, make: () => T): T {
    return make();
  }
}

/** The same for all, as they hold nothing. */
export const notKept: Kept<never> = new NotKept<never>();
export const notKeptOfOne: KeptOfOne<never, never> = new NotKeptOfOne<never, never>();
