import { testCompletion } from './completion-cases.ts';

describe('joined bodies', () =>
  testCompletion([
    ['begin with a place', '[L Tull] Police left.', ['Tull Police organization']],
    ['begin with a people', 'The [N Kelmish] Parliament left.', ['Kelmish Parliament organization']],
    ['are no bodies in small letters', '[L Tull] police left.', ['Tull place']],
    ['do not end before more', 'The [L Tull] Police and Fire Board met.', ['Tull place']],
    ['are departments', 'The [L U.S.] Department of State left.', ['U.S. Department of State organization']],
    [
      'are departments that were overlooked',
      'The General Directorate of Fish met.',
      ['General Directorate of Fish organization'],
    ],
    ['are no departments of somebody', 'The Department of [P Dana Reyes] met.', ['Dana Reyes person']],
    ['are parties with their wing', 'The [O JD](S) won.', ['JD(S) organization']],
    ['are no bodies with an acronym', 'The [O Tull Bank] (T) won.', ['Tull Bank organization']],
  ]));
