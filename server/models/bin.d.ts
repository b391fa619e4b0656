/** A `.bin` file is its bytes, unpacked; `scripts/weights.mjs` has the ways they take into a bundle. */
declare module '*.bin' {
  const bytes: Uint8Array;
  export default bytes;
}
