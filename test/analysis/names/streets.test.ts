import { testCompletion } from './completion-cases.ts';

describe('streets and rivers', () =>
  testCompletion([
    ['are called after people', 'Fire crews went to [P Martha Dunn Way] at noon.', ['Martha Dunn Way place']],
    ['are no people called so', 'We met [P Diane Lane] at noon.', ['Diane Lane person']],
    ['are told by a number', 'The shop at 14 [P Diane Lane] is shut.', ['Diane Lane place']],
    ['are found by a number', 'The shop, at 14 Prudence Row, is shut.', ['Prudence Row place']],
    ['are found behind a preposition', 'A van stood in Prudence Row all day.', ['Prudence Row place']],
    ['are not found elsewhere', 'The book Prudence Row is out.', []],
    ['have their word before them', 'The River [P Raine] runs past the door.', ['River Raine place']],
  ]));
