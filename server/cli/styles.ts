export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'blue';
export type Styled = (style: Style, text: string) => string;

const codes: Readonly<Record<Style, readonly [on: number, off: number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  yellow: [33, 39],
  blue: [34, 39],
};

/** Styles text for a terminal; leaves it plain for any other reader, and where NO_COLOR (no-color.org) is set. */
export function stylesFor(stream: { isTTY?: boolean }, env: NodeJS.ProcessEnv): Styled {
  if (!stream.isTTY || env.NO_COLOR) return (_style, text) => text;
  return (style, text) => `\x1b[${codes[style][0]}m${text}\x1b[${codes[style][1]}m`;
}
