import assert from 'node:assert/strict';
import { namedText } from '../names/named-text.ts';
import { speaker, spoken } from './spoken.ts';

describe('speakersOf', () => {
  const cases: [title: string, marked: string, speaker: string | null][] = [
    ['a name', 'Mayor [P Dana Reyes] said the port was shut.', 'Dana Reyes'],
    ['a name that reads like a pronoun', '[O WHO] said the port was shut.', 'WHO'],
    ['a countryman', '[P Lena Voss] rose. “It is late,” the [N German] said.', 'Lena Voss'],
    [
      'a surname with a particle, its own capital',
      '[P Pieter du Toit] rose. “It is late,” said [P Du Toit].',
      'Pieter du Toit',
    ],
    ['a surname', '[P Dana Reyes] rose. “The port is shut,” [P Reyes] said.', 'Dana Reyes'],
    ['a pronoun, the last to speak', '[P Dana Reyes] said the port was shut. She said it would stay so.', 'Dana Reyes'],
    [
      'a pronoun, not the one who was only talked about',
      'Mayor [P Dana Reyes] said she had met [P Ana Vidal]. She said the port was shut.',
      'Dana Reyes',
    ],
    [
      'a pronoun, by a gender that a title tells',
      'Mr. [P Vane] met Ms. [P Quaye]. “I had a big voice,” she said.',
      'Quaye',
    ],
    [
      'a pronoun, by a gender that an earlier pronoun told',
      '[P Robin Hale] rose. “I am tired,” she said. [P Kim Oduya] rose. “I am not,” he said. “It is late,” she said.',
      'Robin Hale',
    ],
    [
      'the minister of that charge',
      'Health Minister [P Joseph Otien] and Finance Minister [P Grace Wamb] sat. The finance minister said it was paid. The health minister said it was not.',
      'Joseph Otien',
    ],
    [
      'nobody for one without a name, when another has spoken since',
      'A protester was hurt. “We acted with care,” [P Ann Cole] said. The protester said he was kicked.',
      null,
    ],
    [
      'nobody for who robs, after an officer',
      'A man robbed the shop, DC [P Leon Frith] said. “Open the till,” the robber said.',
      null,
    ],
    [
      'the body that is set off behind its kind',
      'The oldest brewer, [O Hand & Sons], said that malt was dear.',
      'Hand & Sons',
    ],
    [
      'a role before a comma and a title',
      'Nurse [P Blessa Okor] sat up. The consultant, Dr [P Simon Peel], arrived at five. The consultant said it was late.',
      'Simon Peel',
    ],
    [
      'who is of that age',
      'Golfer [P Ryan Maddox], 41, beat [P Tom Silva], 17, by a shot. The teenager said he was glad. “So am I,” the 41-year-old said.',
      'Ryan Maddox',
    ],
    [
      'a pronoun, by what given names tell where both are about',
      '[P Susan Blake] met [P Peter Moyle] at the pier. He said the boat was gone. She said she would swim.',
      'Susan Blake',
    ],
    [
      'who answers whoever spoke, of the other gender',
      '“I will not sell,” farmer [P Bruce Tanner] told agent [P Julie Ross]. “You will,” she replied.',
      'Julie Ross',
    ],
    [
      'nobody by the years of service',
      'Officer [P Ann Orr], 45, held [P Tom Brill], 20. The inspector left. “I was scared,” the 20-year veteran said.',
      null,
    ],
    [
      'a noun by the phrase that it had before',
      '[P Julie Orr], 81, was robbed. The elderly woman said it was dark. A woman ran away. The elderly woman said she was cold.',
      'Julie Orr',
    ],
    ['a rival in apposition', 'Its rival, the [O Tull Mail], said there were five.', 'Tull Mail'],
    ['who is quoted as saying', '[P Dana Reyes] was quoted as saying that the port was shut.', 'Dana Reyes'],
    [
      'a body by description',
      'The [N Danish] army shelled a barn. [L Norway]’s foreign ministry said it was a mistake.',
      'Norway’s foreign ministry',
    ],
    [
      'a body by part of its description',
      '[L Norway]’s foreign ministry is in [L Oslo]. The foreign ministry said the barn was empty.',
      'Norway’s foreign ministry',
    ],
    [
      'a body by a description of its name',
      'The [O Ministry of Foreign Affairs] is shut. The foreign ministry said it would stay so.',
      'Ministry of Foreign Affairs',
    ],
    [
      'the letters of an office',
      '[P Otto Falk], officer in charge of the station, met [P Ana Vidal]. “No one ran,” the OC said.',
      'Otto Falk',
    ],
    ['nobody where an adverb begins the text', 'Newly released document reveals the pier was unsafe.', null],
    ['no body that an official is of', 'An official of the [N Danish] army said the barn was empty.', null],
    ['an apposition before the name', '“No,” said its spokesman, [P Joseph Okafor].', 'Joseph Okafor'],
    ['an apposition after the name', '[P Hugh Hill], a doctor, said:\n\n“The patient sleeps.”', 'Hugh Hill'],
    ['a body', 'The [O Ellery Port Authority] denied that it was shut.', 'Ellery Port Authority'],
    [
      'no body for “it” that nobody is meant by',
      '[O Delacroix Foods] closed. It’s also claimed that the owner fled.',
      null,
    ],
    ['a name that only tells where', 'A spokesman for [P Dana Reyes] said the port was shut.', null],
    ['an unnamed source', '[P Dana Reyes] rose. A top official said the port was shut.', null],
    ['nobody at all', '“The port is shut,” she said.', null],
    [
      'one who does not want to be named',
      'An aide to Mayor [P Dana Reyes], speaking on condition of anonymity, said the deal was dead.',
      null,
    ],
    ['somebody new', 'Mayor [P Dana Reyes] resigned. A source close to the mayor said she had been pushed.', null],
    ['a role behind a clause that ends in a name', 'Officers had arrested [P Hugh Hill], the chief said.', null],
    [
      'whoever is found by somebody',
      'Constable [P Dana Reyes] found the boy by the weir. The boy said he had slipped.',
      null,
    ],
    [
      'whom somebody is spoken of with',
      '[P Grace Odham] and her tenant have fought since May. “I paid,” the tenant said.',
      null,
    ],
    [
      'whom a doctor treats',
      'Dr [P Samuel Otien] helped the farmer for hours. “I owe him an arm,” the farmer said.',
      null,
    ],
    [
      'a noun for what is done, named in what is said alone',
      'Nothing was owed to [P Gerry Malone], the receiver told them.',
      null,
    ],
    [
      'somebody without a name who spoke last, of another gender',
      'Warden [P Peter Kowal] found a hiker. The hiker said she was well. “I sang,” she said.',
      null,
    ],
    ['a title that tells of no such pronoun', 'Ms. [P Dana Reyes] nodded. He said the wall was late.', null],
    [
      'another place’s mayor',
      'The mayor of [L Obermatt], [P Beat Zur], rose. The mayor of [L Sankt Alban] said no.',
      null,
    ],
    [
      'the only one with a role, named long ago',
      'Captain [P Hugh Osk] rose.\n\n[P Mira Lunt] met [P Ana Vidal]. “No,” [P Lunt] said. “Yes,” [P Vidal] said.\n\n[P Tom Brill] came. “So be it,” he said.\n\n“We sail,” the captain said.',
      'Hugh Osk',
    ],
    ['whose aides they are', 'Gov. [P Hank Brody] left early. The governor’s aides said the bill was dead.', null],
    ['a name with letters after it', '“We can wait,” said the skills minister [P Jo Tarrant] MP.', 'Jo Tarrant'],
    ['a name with “himself”', '[P Hugh Hill] himself said the port was shut.', 'Hugh Hill'],
    [
      'a name set off by dashes',
      'The singer’s manager — her father, [P Ray Munoz] — said the tour was off.',
      'Ray Munoz',
    ],
    [
      'an apposition that says where from',
      'The bus’s owner, [P Dale Fisk] of [O Fisk Coaches], said it had never burned.',
      'Dale Fisk',
    ],
    [
      'a name given only to the reporter',
      'A man with a cello, who gave his name only as [P Luc], said he had walked from the airport.',
      'Luc',
    ],
    [
      'nobody, where the one who is named has another trade',
      'Baker [P Lewis Aune] lost his shop. “The stairs were gone,” the firefighter said.',
      null,
    ],
    [
      'nobody, where the one who is named is below',
      'Deputy head [P Ivan Sorrel] took assembly. The head said she was at a funeral.',
      null,
    ],
    [
      'nobody, where the one who is named is above',
      'Mayor [P Dana Reyes] opened the bridge. The deputy mayor said the work was late.',
      null,
    ],
    [
      'an unnamed one of whom is told what they do, not who spoke before',
      '“He hurt many people,” said Sheriff [P Mark Doyle]. The robber locked the tellers in a vault. He shouted at them to lie down.',
      null,
    ],
    [
      'an unnamed one who tells somebody there',
      '“He planned it,” said Detective [P Karl Bren]. The thief pulled a knife on the cashier. He told her to empty the till.',
      null,
    ],
    [
      'who spoke before, and speaks on of an unnamed one',
      '“He hurt many people,” said Sheriff [P Mark Doyle]. The robber fled on foot. “We are on his heels,” he added.',
      'Mark Doyle',
    ],
    [
      'who is spoken of below a heading that greets nobody',
      '[P Jorge Alba] met the press. “Sales rose,” he said.\n\nThe best of exports\n\n[P Alba] smiled.\n\n“They will rise,” he said.',
      'Jorge Alba',
    ],
    [
      'who is named with the role, not who spoke last',
      'Governor [P Dana Reyes] rose. “No prize,” she said. [P Hugh Brandt], of [O Banque Oriel], smiled. “Not yet,” [P Brandt] said. The governor said she would stay.',
      'Dana Reyes',
    ],
    [
      'no company for a union',
      'Airline [O Skyfell] denies it is late\n\nPilots’ union vows strike over rest breaks',
      null,
    ],
    [
      'the subject, not the one under whom they serve',
      '[P Tom Lind], the finance secretary under [P Karl Dane], cancelled the loan. He said it was late.',
      'Tom Lind',
    ],
  ];
  for (const [title, marked, expected] of cases) it(title, () => assert.equal(speaker(marked), expected));

  it('takes no word for a pronoun or a title that only every object has', () => {
    for (const word of ['constructor', 'toString', 'valueOf', '__proto__', 'hasOwnProperty']) {
      const named = namedText(`The ${word} [P Dana Reyes] rose. She said that it was late. ${word} nodded.`);
      const { entities, attributions } = spoken(named);
      assert.deepEqual(
        entities[0].mentions.map(({ start, end }) => named.text.slice(start, end)),
        ['Dana Reyes', 'She'],
        word,
      );
      assert.ok(
        attributions.some(({ speaker }) => speaker === 'e1'),
        word,
      );
      const said = spoken(namedText(`The port was shut. [P Dana Reyes] rose. ${word} said that it was late.`));
      assert.ok(
        said.attributions.every(({ speaker }) => speaker !== 'e1'),
        word,
      );
    }
  });

  it('makes “I” and “my” inside a quotation mentions of the speaker', () => {
    const named = namedText('“I sold my boat,” [P Dana Reyes] said.');
    const { entities } = spoken(named);
    const mentions = entities[0].mentions.map(({ start, end, kind }) => `${kind} ${named.text.slice(start, end)}`);
    assert.deepEqual(mentions, ['pronoun I', 'pronoun my', 'name Dana Reyes']);
  });

  it('says how a pronoun was resolved', () => {
    const named = namedText('[P Dana Reyes] said it was shut. She said it would stay so.');
    const { attributions } = spoken(named);
    assert.equal(attributions[1].evidence, 'subject of “said”; “She” is Dana Reyes, the last to speak');
  });
});
