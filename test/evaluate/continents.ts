/** Where the newsroom corpus's newswire is from, by how the ids begin: "newsroom/nz_rnz_12" is from New Zealand. */

const PREFIXES: Readonly<Record<string, string>> = {
  Africa: 'af alg eg et ghana kenya mauritius nm panaf sa',
  Asia: 'asia bangladesh cn in iran israel jp jr kr kw mong my oman pk qt saud th tw uae',
  'North America': 'canada cosric cuba elsalv hond mex nic pan',
  'South America': 'arg bol chile col ecuador guyana paraguay peru uruguay',
  Oceania: 'aus nz',
};

export const CONTINENTS = Object.keys(PREFIXES);

const CONTINENT_OF = new Map(
  Object.entries(PREFIXES).flatMap(([continent, all]) => all.split(' ').map((prefix) => [prefix, continent] as const)),
);

/** The continent of a document's newspaper; undefined where its id does not tell. */
export const continentOf = (id: string): string | undefined =>
  CONTINENT_OF.get(id.slice(id.indexOf('/') + 1).split('_')[0]!);
