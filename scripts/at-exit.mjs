// What must be undone when a script ends, also in an error.

/** @type {Set<() => void>} */
const atEnd = new Set();

/**
 * Has something done when the script ends, unless the function that comes back is called before.
 * @param {() => void} action
 */
export function atExit(action) {
  atEnd.add(action);
  return () => atEnd.delete(action);
}

process.on('exit', () => {
  // The last first: a program ends before its folder goes.
  for (const action of [...atEnd].reverse()) action();
});
