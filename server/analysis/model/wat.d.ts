/** A module of WebAssembly, assembled from its text by the bundler (`scripts/wat.mjs`). */
declare module '*.wat' {
  const binary: Uint8Array<ArrayBuffer>;
  export default binary;
}
