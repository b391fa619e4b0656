import type { Attribution, Entity, Mention, MentionKind } from './article.ts';
import type { Attributed } from './attributions.ts';
import type { NamedEntity } from './entities.ts';
import { BODY_NOUNS, GENDERED, PERSON_NOUNS, ROLE_NOUNS, ROLE_SYNONYMS } from './lexicon/roles.ts';
import type { Name } from './names.ts';
import { isQuoted, type Reading, type Run, spanOf, wordAt } from './reading.ts';
import { roleAt } from './roles.ts';
import { type Gender, Salience } from './salience.ts';

/** To whom a source or a pronoun refers, and how that was found. */
interface Referent {
  readonly entity: number | null;
  readonly confidence: number;
  readonly evidence: string;
}

const NOBODY: Referent = { entity: null, confidence: 0.5, evidence: '' };
const PRONOUN_GENDER: Readonly<Record<string, Gender>> = {
  he: 'male',
  him: 'male',
  his: 'male',
  himself: 'male',
  she: 'female',
  her: 'female',
  hers: 'female',
  herself: 'female',
};
const FIRST_PERSON = new Set(['i', 'me', 'my', 'mine', 'myself']);

/**
 * Resolves each source to an entity and gathers every entity's mentions by name, by nominal ("the spokesman") and by
 * pronoun. Where nothing fits the speaker is null: better nobody than the wrong one.
 */
export function speakersOf(
  reading: Reading,
  names: readonly Name[],
  named: readonly NamedEntity[],
  attributed: readonly Attributed[],
): { entities: Entity[]; attributions: Attribution[] } {
  return new Resolver(reading, names, named).resolved(attributed);
}

class Resolver {
  private readonly owner: number[];
  private readonly nameAt = new Map<number, number>();
  private readonly nameEndingAt = new Map<number, number>();
  private readonly roles: (string | undefined)[];
  private readonly salience: Salience;
  private readonly mentions: Map<number, Mention>[];
  private readonly referents = new Map<number, Referent>();
  private lastBody: number | null = null;

  constructor(
    private readonly reading: Reading,
    private readonly names: readonly Name[],
    private readonly named: readonly NamedEntity[],
  ) {
    this.owner = new Array<number>(names.length);
    named.forEach((entity, e) => {
      for (const n of entity.names) this.owner[n] = e;
    });
    names.forEach((name, n) => {
      this.nameAt.set(name.first, n);
      this.nameEndingAt.set(name.last - 1, n);
    });
    this.roles = named.map((entity) =>
      entity.type === 'person' ? firstOf(entity.names.map((n) => roleAt(reading, names[n]))) : undefined,
    );
    this.salience = new Salience(this.genders());
    this.mentions = named.map(
      (entity) => new Map(entity.names.map((n) => [names[n].first, this.mention(names[n], 'name')])),
    );
  }

  resolved(attributed: readonly Attributed[]): { entities: Entity[]; attributions: Attribution[] } {
    const speakers = this.walk(attributed);
    for (const [i, a] of attributed.entries()) this.addFirstPerson(a, speakers[i].entity);
    const ids = this.named.map((_, e) => `e${e + 1}`);
    return {
      entities: this.named.map((entity, e) => this.entity(entity, e, ids[e])),
      attributions: attributed.map((a, i) => {
        const { entity, confidence, evidence } = speakers[i];
        return {
          id: `a${i + 1}`,
          type: a.type,
          class: a.class,
          content: a.content,
          cue: [spanOf(this.reading, a.cue)],
          source: a.source ? [spanOf(this.reading, a.source)] : [],
          speaker: entity === null ? null : ids[entity],
          confidence: Math.round(100 * a.confidence * confidence) / 100,
          evidence: evidence ? `${a.evidence}; ${evidence}` : a.evidence,
        };
      }),
    };
  }

  /** Reads the text once from its start: names become salient, pronouns and nominals find whom they stand for. */
  private walk(attributed: readonly Attributed[]): Referent[] {
    const { sentences } = this.reading;
    const speakers = attributed.map(() => NOBODY);
    const due = attributed
      .map((a, i) => ({ at: Math.max(a.source?.last ?? 0, a.cue.last), i }))
      .sort((x, y) => x.at - y.at);
    let next = 0;
    sentences.forEach((sentence, s) => {
      let beforeVerb = true;
      for (let i = sentence.first; i < sentence.last; i++) {
        if (beforeVerb && /^(?:VBD|VBZ|VBP|MD)$/.test(this.reading.tags[i])) beforeVerb = false;
        this.readToken(i, s, beforeVerb);
        while (next < due.length && due[next].at <= i + 1) {
          const { i: a } = due[next++];
          speakers[a] = this.speakerOf(attributed[a], s);
        }
      }
    });
    return speakers;
  }

  private readToken(i: number, sentence: number, subject: boolean): void {
    const quoted = isQuoted(this.reading, i);
    const n = this.nameAt.get(i);
    if (n !== undefined) {
      const entity = this.owner[n];
      if (this.named[entity].type === 'person' && !quoted && !this.isWithinNoun(n))
        this.salience.add({ entity, sentence, subject, speaker: false });
      return;
    }
    if (quoted) return;
    const gender = PRONOUN_GENDER[wordAt(this.reading, i)];
    if (gender) this.resolvePronoun(i, sentence, gender, subject);
    else if (/^(?:the|this|that)$/.test(wordAt(this.reading, i))) this.resolveNominal(i, sentence);
  }

  /** "Putin spokesman Dmitry Peskov", "Reyes’s office": a name that only describes another is not what is spoken of. */
  private isWithinNoun(n: number): boolean {
    const tag = this.reading.tags[this.names[n].last];
    return tag === 'POS' || tag === 'NN' || tag === 'NNS';
  }

  private resolvePronoun(i: number, sentence: number, gender: Gender, subject: boolean): void {
    const found = this.salience.antecedent(sentence, gender);
    if (!found) return;
    const word = this.reading.tokens[i].text;
    const name = this.named[found.entity].name;
    const confidence = found.lead >= 0.5 ? 0.9 : 0.6;
    const how = found.spoke ? 'the last to speak' : 'the last named who fits';
    this.refer(i, { first: i, last: i + 1 }, 'pronoun', {
      entity: found.entity,
      confidence,
      evidence: `“${word}” is ${name}, ${how}`,
    });
    if (found.lead >= 0.5 && !this.salience.genders.has(found.entity)) this.salience.genders.set(found.entity, gender);
    if (subject) this.salience.add({ entity: found.entity, sentence, subject, speaker: false });
  }

  /** "the spokesman": the last person with that role; "the 43-year-old": the last person spoken of. */
  private resolveNominal(i: number, sentence: number): void {
    const { tags } = this.reading;
    let last = i + 1;
    while (
      last < tags.length &&
      last < i + 8 &&
      /^(?:JJ|JJR|JJS|NN|NNS|CD|HYPH|AFX|VBN)$/.test(tags[last]) &&
      !this.nameAt.has(last)
    )
      last++;
    const head = wordAt(this.reading, last - 1);
    const isRole = ROLE_NOUNS.has(head);
    const plain = PERSON_NOUNS.has(head) || (head === 'old' && last - i >= 4);
    // "the mayor, Dana Reyes" and "the mayor of Larkhaven": the name or the phrase after it says who is meant.
    if (
      last === i + 1 ||
      !(isRole || plain) ||
      this.nameAt.has(last) ||
      (this.reading.tokens[last]?.text === ',' && this.nameAt.has(last + 1))
    )
      return;
    const roles = this.roles;
    const gender = GENDERED[head] ?? null;
    const found = this.salience.antecedent(sentence, gender, (entity) => (plain ? true : hasRole(roles[entity], head)));
    const entity = found?.entity ?? (isRole ? this.onlyWithRole(head) : null);
    if (entity === null || (plain && found && found.lead < 0.5)) return;
    const name = this.named[entity].name;
    const evidence = plain
      ? `“${this.text({ first: i, last })}” read as ${name}, the last person spoken of`
      : `“${this.text({ first: i, last })}” is ${name}, named with that role`;
    this.refer(i, { first: i, last }, 'nominal', { entity, confidence: plain ? 0.7 : 0.85, evidence });
  }

  /** The one person of the whole text with that role, or null. */
  private onlyWithRole(head: string): number | null {
    let only: number | null = null;
    for (let e = 0; e < this.roles.length; e++) {
      if (!hasRole(this.roles[e], head)) continue;
      if (only !== null) return null;
      only = e;
    }
    return only;
  }

  private refer(at: number, run: Run, kind: MentionKind, referent: Referent): void {
    this.referents.set(at, referent);
    this.mentions[referent.entity!].set(run.first, this.mention(run, kind));
  }

  private speakerOf({ source }: Attributed, sentence: number): Referent {
    if (!source) return NOBODY;
    const referent = this.sourceReferent(source, sentence);
    if (referent.entity !== null) {
      if (this.named[referent.entity].type === 'person')
        this.salience.add({ entity: referent.entity, sentence, subject: true, speaker: true });
      else this.lastBody = referent.entity;
    }
    return referent;
  }

  private sourceReferent(source: Run, sentence: number): Referent {
    const first = wordAt(this.reading, source.first);
    const known = this.referents.get(source.first);
    if (known && (PRONOUN_GENDER[first] ? source.last === source.first + 1 : true) && !this.headName(source))
      return known;
    if (first === 'who')
      return this.named_(
        this.nameEndingAt.get(source.first - (this.reading.tokens[source.first - 1]?.text === ',' ? 2 : 1)),
      );
    const name = this.headName(source);
    if (name !== undefined) return this.named_(name);
    if (first === 'it' && this.lastBody !== null) return this.body(this.lastBody, 'it');
    const head = wordAt(this.reading, source.last - 1);
    if (/^(?:the|it)$/.test(first) && BODY_NOUNS.has(head) && sentence >= 0) {
      const e = this.bodyCalled(head);
      if (e !== null) return this.body(e, this.text(source));
    }
    return NOBODY;
  }

  private body(entity: number, words: string): Referent {
    return { entity, confidence: 0.7, evidence: `“${words}” read as ${this.named[entity].name}` };
  }

  /** "the council" after "Larkhaven Town Council"; else the organisation that spoke last, for "the company". */
  private bodyCalled(head: string): number | null {
    for (let e = this.named.length - 1; e >= 0; e--) {
      if (this.named[e].type === 'organization' && this.named[e].name.toLowerCase().split(' ').includes(head)) return e;
    }
    return /^(?:company|firm|group|club|maker|retailer|union|agency|charity|party)$/.test(head) ? this.lastBody : null;
  }

  private named_(n: number | undefined): Referent {
    return n === undefined ? NOBODY : { entity: this.owner[n], confidence: 1, evidence: '' };
  }

  /** The name that is the head of a source: "Putin spokesman Dmitry Peskov", "Hugh Hill, a doctor,", "its spokesman, Joseph Okafor". */
  private headName(source: Run): number | undefined {
    const { tags, tokens } = this.reading;
    let end = source.first;
    while (
      end < source.last &&
      !/^(?:IN|TO|WP|WDT|WP\$|CC|VBG|VBD|VBZ|VBP)$/.test(tags[end]) &&
      !/^[,(—–]$/.test(tokens[end].text)
    )
      end++;
    const head = this.nameEndingAt.get(end - 1);
    if (head !== undefined) return head;
    // A person set off by a comma or after a role with its office: "the chief of police, Ana Vidal", "Mayor of Larkhaven Dana Reyes"
    for (let i = end; i < source.last; i++) {
      const n = this.nameAt.get(i);
      if (n === undefined || this.named[this.owner[n]].type !== 'person') continue;
      const before = tokens[i - 1].text;
      if (before === ',' && ROLE_NOUNS.has(wordAt(this.reading, end - 1)) && i - end <= 12) return n;
      if (
        this.names[n].last === source.last &&
        ROLE_NOUNS.has(wordAt(this.reading, end - 1)) &&
        /^NNPS?$/.test(tags[i - 1])
      )
        return n;
    }
    return undefined;
  }

  /** "I" and "my" inside what somebody says verbatim are the speaker. */
  private addFirstPerson(attribution: Attributed, speaker: number | null): void {
    if (speaker === null || this.named[speaker].type !== 'person' || attribution.type === 'indirect') return;
    for (const span of attribution.content) {
      for (
        let i = firstTokenFrom(this.reading, span.start);
        i < this.reading.tokens.length && this.reading.tokens[i].start < span.end;
        i++
      ) {
        if (this.reading.quotationAt[i] >= 0 && FIRST_PERSON.has(wordAt(this.reading, i)))
          this.mentions[speaker].set(i, this.mention({ first: i, last: i + 1 }, 'pronoun'));
      }
    }
  }

  private genders(): Map<number, Gender> {
    const genders = new Map<number, Gender>();
    this.named.forEach((entity, e) => {
      if (entity.type !== 'person') return;
      for (const n of entity.names) {
        const title = GENDERED[wordAt(this.reading, this.names[n].first - 1).replace('.', '')];
        if (title) genders.set(e, title);
      }
      for (const word of (this.roles[e] ?? '').toLowerCase().split(/[\s-]+/))
        if (GENDERED[word] && !genders.has(e)) genders.set(e, GENDERED[word]);
    });
    return genders;
  }

  private entity(entity: NamedEntity, e: number, id: string): Entity {
    const aliases = new Set(entity.names.map((n) => this.text(this.names[n])));
    aliases.delete(entity.name);
    const role = this.roles[e];
    return {
      id,
      type: entity.type,
      name: entity.name,
      ...(role === undefined ? {} : { role }),
      aliases: [...aliases],
      mentions: [...this.mentions[e].values()].sort((a, b) => a.start - b.start),
    };
  }

  private mention(run: Run, kind: MentionKind): Mention {
    return { ...spanOf(this.reading, run), kind };
  }

  private text(run: Run): string {
    const { start, end } = spanOf(this.reading, run);
    return this.reading.copy.slice(start, end).replace(/\s+/g, ' ');
  }
}

const firstOf = <T>(values: readonly (T | undefined)[]): T | undefined => values.find((value) => value !== undefined);

/** Whether a role has a noun that a nominal may take up: "Putin spokesman" and "the spokesman". */
function hasRole(role: string | undefined, head: string): boolean {
  if (!role) return false;
  const words = role.toLowerCase().split(/[\s-]+/);
  return words.includes(head) || ROLE_SYNONYMS.some((same) => same.has(head) && words.some((word) => same.has(word)));
}

/** The index of the first token at or after an offset. */
function firstTokenFrom({ tokens }: Reading, offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle].start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
