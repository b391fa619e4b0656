/** A part of the window, in its pixels. */
export interface Clip {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * A test's result, a time in milliseconds that the benchmark asks for, or what the suite wants done from outside: a picture of the window,
 * a click on a button, a text typed on the keyboard.
 */
export type ReportedEvent =
  | { readonly title: string; readonly error?: string }
  | { readonly measured: string; readonly time: number }
  | { readonly screenshot: string; readonly clip?: Clip }
  | { readonly click: string }
  | { readonly keys: string };

/**
 * Tells the script that drives the editor. An extension host has no terminal, in a web worker not even files: what
 * it logs is what every kind of editor hands on, so an event is one marked line (scripts/editor/report.mjs reads it).
 */
export function report(event: ReportedEvent): void {
  console.log(`press-text-test ${JSON.stringify(event)}`);
}
