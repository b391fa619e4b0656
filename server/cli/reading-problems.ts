/** What stood in the way, a line each. */
export interface Problems {
  /** Inputs that could not be read. */
  readonly inputs: readonly string[];
  /** What is wrong in the files of `.press-text` folders. */
  readonly configuration: readonly string[];
}
