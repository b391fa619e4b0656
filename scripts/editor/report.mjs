// What the suites inside an editor print, read from outside. An extension host has no terminal: each test's result is
// one marked line of its log, among the workbench's own (test/editor/report.ts writes them).
/** @typedef {import('../../test/editor/report.ts').ReportedEvent} ReportedEvent */
/** @typedef {{ passed: number, failed: number, times: Record<string, number> }} Result what a run gives; `times` in milliseconds */

const marker = 'press-text-test ';

/**
 * Tells whether a log line is one of the suite's, and what it says: a test's result or a wish.
 * @param {string} line
 * @returns {ReportedEvent | undefined}
 */
export function reportedEvent(line) {
  const at = line.indexOf(marker);
  if (at < 0) return undefined;
  try {
    return JSON.parse(line.slice(at + marker.length));
  } catch {
    return undefined;
  }
}

const longest = 20;

/**
 * The first lines of a message; a failed comparison may hold a whole window.
 * @param {string} error
 */
function indented(error) {
  const lines = error.split('\n');
  const more = lines.length > longest ? [`… ${lines.length - longest} more lines`] : [];
  return [...lines.slice(0, longest), ...more].map((line) => `      ${line}`).join('\n');
}

/** Counts and prints results as they come, and keeps what else is logged for the case that something goes wrong. */
export class Tally {
  passed = 0;
  failed = 0;
  /**
   * Times in milliseconds, by what was measured.
   * @type {Record<string, number>}
   */
  times = {};
  /** @type {string[]} */
  log = [];

  /**
   * Takes a line of the log, and an event that is a result or a time. What else is asked for is the caller's: gives it back.
   * @param {string} line
   */
  took(line) {
    const event = reportedEvent(line);
    if (!event) this.log.push(line);
    else if ('title' in event) this.add(event);
    else if ('measured' in event) this.times[event.measured] = event.time;
    else return event;
    return undefined;
  }

  /** @param {Extract<ReportedEvent, { title: string }>} event */
  add({ title, error }) {
    if (error === undefined) this.passed++;
    else this.failed++;
    console.log(error === undefined ? `  ✓ ${title}` : `  ✗ ${title}\n${indented(error)}`);
  }

  /**
   * A suite that ends early, or badly without a failed test, or with no test at all, has failed.
   * @param {string | undefined} problem
   * @returns {Result}
   */
  end(problem) {
    const log = this.log.join('\n').split('\n').slice(-15).join('\n');
    if (problem && this.failed === 0) this.add({ title: 'the suite runs to its end', error: `${problem}\n${log}` });
    else if (this.passed + this.failed === 0) this.add({ title: 'the suite has tests', error: 'none ran' });
    return { passed: this.passed, failed: this.failed, times: this.times };
  }
}
