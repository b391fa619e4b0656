/** Weights travel inside the bundle: esbuild gives a `.bin` file as its bytes. */
declare module '*.bin' {
  const bytes: Uint8Array;
  export default bytes;
}
