/** Nouns that stand alone at the head of a sentence and name nobody: "Research suggests", "Nobody said", "Mum told her". */
export const UNCOUNTED: ReadonlySet<string> = new Set(
  `nobody everybody somebody anybody everyone someone anyone none one nothing something anything mum mom dad mummy daddy mother father
  grandma grandpa granny grandad nan auntie uncle counsel management staff leadership opposition government parliament congress council
  court church school police research evidence data legend rumour rumor gossip tradition word law lore experience history science society
  business testimony analysis intelligence speculation hearsay consensus convention theory protocol policy guidance advice etiquette
  logic reason faith religion scripture opinion industry media press radio television reality fate custom wisdom folklore instinct
  conscience literature medicine physics economics statistics arithmetic mythology superstition prophecy propaganda correspondence
  documentation information feedback criticism legislation regulation paperwork footage graffiti signage packaging labour labor capital
  art music nature time life love death god heaven mankind humanity part half most much`.split(/\s+/),
);
