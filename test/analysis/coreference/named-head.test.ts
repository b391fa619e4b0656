import assert from 'node:assert/strict';
import { castOf } from '../../../server/analysis/coreference/discourse-entities.ts';
import { entitiesOf } from '../../../server/analysis/coreference/entities.ts';
import { namedHead } from '../../../server/analysis/coreference/named-head.ts';
import { namedText } from '../names/named-text.ts';
import { mentionsOf } from './mentions-of.ts';

/** The name of whom a source is, which is all of the text but its last two words: "… said so". */
function headOf(marked: string): string | null {
  const named = namedText(`${marked} said so`);
  const { reading } = named;
  const mentions = mentionsOf(named);
  const cast = castOf(reading, mentions, entitiesOf(mentions));
  const name = namedHead(reading, cast, { first: 0, last: reading.tokens.length - 2 });
  return name === undefined ? null : cast.entities[cast.owner[name]].name;
}

describe('namedHead', () => {
  const found: [source: string, name: string][] = [
    ['Putin spokesman [P Dmitry Peskov]', 'Dmitry Peskov'],
    ['[P Hugh Hill], a doctor,', 'Hugh Hill'],
    ['The [O University of Vestmark]', 'University of Vestmark'],
    ['its spokesman, [P Joseph Okafor],', 'Joseph Okafor'],
    ['Her landlord, [O Kestrel Homes],', 'Kestrel Homes'],
    ['The president, the novelist [P Tomasz Berg],', 'Tomasz Berg'],
    ['[P Jo Tarrant] MP', 'Jo Tarrant'],
    ['Mr [P Brandt] AM', 'Brandt'],
    ['[P Reyes]’s', 'Reyes'],
    ['CEO and president [P Ines Brandt]', 'Ines Brandt'],
    ['Owner and head chef [P Otto Falk]', 'Otto Falk'],
    ['lead researcher and [O NASA] planetary scientist [P Lucia Pagano]', 'Lucia Pagano'],
    ['[O NASA] and [O ESA] scientist [P Lucia Pagano]', 'Lucia Pagano'],
    ['Corporate and public affairs manager [P Neil Ashdown]', 'Neil Ashdown'],
    ['The police and crime commissioner [P Neil Ashdown]', 'Neil Ashdown'],
    ['The mill’s head of food [P Mario Bellini]', 'Mario Bellini'],
    ['Head of policy [P Dan Orr]', 'Dan Orr'],
    ['Director of housing [P Dan Orr]', 'Dan Orr'],
    ['Former [O Orbit] captain turned pundit [P Dan Orr]', 'Dan Orr'],
    ['The communications and brand manager of [O Orbit Holding Company] [P Dan Orr]', 'Dan Orr'],
    ['The plaintiff, the [O Tull River Authority],', 'Tull River Authority'],
    ['Minister of state for fisheries [P Dan Orr]', 'Dan Orr'],
    ['Minister of Fisheries and Rural Affairs [P Dan Orr]', 'Dan Orr'],
    ['Director of the [O Northern Seas Fund] Dr. [P Dana Reyes]', 'Dana Reyes'],
    ['The mayor of [L Obermatt] [P Beat Zur]', 'Beat Zur'],
    ['Mother-of-two [P Nina Wray]', 'Nina Wray'],
    ['paper author and geologist [P Hugh Hill] of [O MIT]', 'Hugh Hill'],
    ['former head of policy [P Dan Orr] from [L Obermatt]', 'Dan Orr'],
    ['Dog walker and mother-of-two [P Beth Orme]', 'Beth Orme'],
    ['Mother of two [P Nina Wray]', 'Nina Wray'],
    ['Father-of-three [P Earl Melrose], who is married to [P Anna], 40,', 'Earl Melrose'],
    ['Friend of the family [P Kit Doyle]', 'Kit Doyle'],
    ['[O Tull River Authority] ([O TRA]) chief [P Dana Reyes]', 'Dana Reyes'],
    ['Superintendent of police (SP) [P Dana Reyes]', 'Dana Reyes'],
    ['[O Tull River Authority] ([O TRA])', 'Tull River Authority'],
    ['chief harbour works, public trust and freight officer [P Tim Ek]', 'Tim Ek'],
    ['A growers’ group, the [O Keta Coffee Union],', 'Keta Coffee Union'],
    ['The operator, [O CityRail],', 'CityRail'],
    ['[L TULL]: Mayor [P Dana Reyes]', 'Dana Reyes'],
    ['[L Tull]’s [O Lantern] newspaper', 'Lantern'],
    ['A statement from the [O Tull River Authority]', 'Tull River Authority'],
    ['[P Reyes]’s statement', 'Reyes'],
    ['The ruling [O Harbour Party]', 'Harbour Party'],
    ['[P Dana Reyes] late on Monday', 'Dana Reyes'],
    ['the [O Lantern] news site', 'Lantern'],
    ['The [O Kest] TV station', 'Kest'],
    ['Alliance for Beach Reform advocate [P Dana Reyes]', 'Dana Reyes'],
    ['The ferry fair in [L Tull] [O Orbit] boss [P Mira Holt]', 'Mira Holt'],
    ['Highway police outpost in-charge [P Otto Falk]', 'Otto Falk'],
    ['his legal representative, advocate [P Otto Falk],', 'Otto Falk'],
    ['[O Tolland Bank] and its chair', 'Tolland Bank'],
    ['[O Tolland Bank] and officials', 'Tolland Bank'],
    ['[O Tolland Bank] and', 'Tolland Bank'],
    ['An announcement by the [O Tull River Authority]', 'Tull River Authority'],
  ];
  for (const [source, name] of found) it(`finds ${name} in “${source}”`, () => assert.equal(headOf(source), name));

  const others: string[] = [
    'an aide to Mayor [P Ada Finch]',
    'a spokesman for Prime Minister [P Ada Finch]',
    'the widow of actor [P Otto Falk]',
    'The family of murdered [P Otto Falk]',
    'A friend of the Beatle [P Otto Falk]',
    'supporters of [P Otto Falk]',
    'the [N German]',
    '[N Germans]',
    'the lawyer for the late striker [P Otto Falk]',
    'The council and [P Otto Falk]',
    'officials and mayor [P Ada Finch]',
    'police and prosecutor [P Ada Finch]',
    'The mayor and the sheriff [P Otto Falk]',
    '[P Reyes]’s office',
    '[P Putin] spokesmen',
    'its aide, [P Reyes]’s brother,',
    'a report by [P Otto Falk]',
    'an aide to Mayor [P Ada Finch] of [L Tull]',
    'the widow of actor [P Otto Falk] of [L Tull]',
    'a joint statement from the [O Tull River Authority]',
    'The mayor of [L Tull], [L Vestmark],',
    'The former [O Tull Rovers] and [O Marrick United] player',
    'the [O UN] agency',
    'Port officials, including Gov. [P Ada Finch],',
    'Relatives of the victim, 19-year-old [P Otto Falk],',
    'Lecturers at the College of Nursing, [P Udi],',
  ];
  for (const source of others) it(`finds nobody in “${source}”`, () => assert.equal(headOf(source), null));
});
