import assert from 'node:assert/strict';
import { verdictOf } from '../../scripts/audit.mjs';

describe('the audit of dependencies', () => {
  const rows: readonly (readonly [printed: string, ReturnType<typeof verdictOf>])[] = [
    ['{ "auditReportVersion": 2, "vulnerabilities": {} }', { holes: [] }],
    [
      'npm warn old lockfile\n{ "vulnerabilities": { "left-pad": { "severity": "high", "range": "<1.3.0" } } }',
      { holes: ['left-pad <1.3.0: high'] },
    ],
    ['{ "message": "405 Method Not Allowed", "statusCode": 405 }', { unanswered: '405 Method Not Allowed' }],
    ['npm error network\n', { unanswered: 'npm error network' }],
    ['', { unanswered: 'npm has said nothing' }],
  ];
  for (const [printed, expected] of rows)
    it(JSON.stringify(printed), () => {
      assert.deepEqual(verdictOf(printed), expected);
    });
});
