import { testCompletion } from './completion-cases.ts';

describe('streets and rivers', () =>
  testCompletion([
    ['are called after people', 'Fire crews stood in [P Martha Dunn Way] at noon.', ['Martha Dunn Way place']],
    ['are no people called so', 'We believed in [P Diane Lane] at noon.', ['Diane Lane person']],
    ['are no people of three names', 'The dead are [P Liam Patrick Lane], 9, and a cat.', ['Liam Patrick Lane person']],
    ['are no people who are spoken to', 'She spoke to [P Rose Wilder Lane] at noon.', ['Rose Wilder Lane person']],
    ['are told by a number', 'The shop at 14 [P Diane Lane] is shut.', ['Diane Lane place']],
    ['are found by a number', 'The shop, at 14 Prudence Row, is shut.', ['Prudence Row place']],
    ['are found behind a preposition', 'A van stood in Prudence Row all day.', ['Prudence Row place']],
    ['are not found elsewhere', 'It saved them to Google Drive, on Death Row and in a Pride Parade.', []],
    ['have their word before them', 'The River [P Raine] runs past the door.', ['River Raine place']],
    ['are not whoever is up one', 'Up the River [P Peter Hale] caught a trout.', ['Peter Hale person']],
  ]));
