import { testCompletion } from './completion-cases.ts';

describe('tickers', () =>
  testCompletion([
    ['are no names', '[O Osk Foods] ([O NYSE]: [O OSK]) fell.', ['Osk Foods organization']],
    ['may be several', '[O Osk Foods] ([O LSE]: [O OSK], [O ASX]: [P OSL]) fell.', ['Osk Foods organization']],
    ['stand behind a firm', 'Shares of Osk Foods (NYSE: [O OSK]) fell.', ['Osk Foods organization']],
    ['leave an exchange that has none', 'It is on a market ([O NYSE]) now.', ['NYSE organization']],
    ['are not where a text begins', 'NYSE (', []],
    ['leave a bracket with a name', 'They fell (Tull: [O OSK]).', ['OSK organization']],
  ]));

describe('parties with a place', () =>
  testCompletion([
    ['are no names', 'Sen. [P Lea Ford] ([P D-Tull]) left.', ['Lea Ford person']],
    ['leave who is called so', '[P Rhys-Ford] left.', ['Rhys-Ford person']],
  ]));
