/** An input that cannot be used; the message is one line that begins with the input's name. */
export class InputError extends Error {}
