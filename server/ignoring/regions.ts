import type { Article, Span } from '../analysis/article.ts';
import { spanAt } from '../text/spans.ts';
import type { Directive, NamedRule } from './directives.ts';

/** What one directive says of one rule: its findings that begin within the region are let be. */
export interface Region {
  readonly start: number;
  /** Exclusive; a region that is never closed goes over the end of the text. */
  end: number;
  readonly directive: Directive;
  /** Undefined where the directive means all rules. */
  readonly named: NamedRule | undefined;
}

/**
 * The regions of the directives, by rule and in the order in which they begin. `disable-next-line` reaches over the next
 * paragraph, for that is what a line of copy is: one line in plain text, several where the copy is wrapped; blank lines
 * between, as a CMS puts them, do no harm. An `enable` with nothing to enable has an empty region.
 */
export function regionsOf(
  article: Article,
  directives: readonly Directive[],
  rules: ReadonlySet<string>,
): ReadonlyMap<string, readonly Region[]> {
  const builder = new Builder(article, rules);
  for (const directive of directives) builder.add(directive);
  for (const regions of builder.regions.values()) regions.sort((a, b) => a.start - b.start);
  return builder.regions;
}

class Builder {
  readonly regions: ReadonlyMap<string, Region[]>;
  private readonly open = new Map<string, Region>();

  constructor(
    private readonly article: Article,
    private readonly rules: ReadonlySet<string>,
  ) {
    this.regions = new Map([...rules].map((rule) => [rule, []]));
  }

  add(directive: Directive): void {
    const { end } = directive;
    const beyond = this.article.text.length + 1;
    const enter = (rule: string, start: number, to: number, named: NamedRule | undefined): Region => {
      const region = { start, end: to, directive, named };
      this.regions.get(rule)!.push(region);
      return region;
    };
    for (const { rule, named } of this.meant(directive)) {
      if (directive.verb === 'disable-file') enter(rule, 0, beyond, named);
      if (directive.verb === 'disable-next-line') {
        const next = spanAt(this.article.paragraphs, end);
        enter(rule, next?.start ?? end, next?.end ?? end, named);
      }
      if (directive.verb === 'disable') {
        this.close(rule, directive);
        this.open.set(rule, enter(rule, end, beyond, named));
      }
      if (directive.verb === 'enable' && !this.close(rule, directive)) enter(rule, end, end, named);
    }
  }

  /** Ends what was open for a rule; false where nothing was. */
  private close(rule: string, { start }: Span): boolean {
    const region = this.open.get(rule);
    if (region) region.end = start;
    return this.open.delete(rule);
  }

  /** The rules that a directive means; those that there are not are left out. A bare `enable` means what is disabled. */
  private meant({ verb, rules: named }: Directive): { rule: string; named: NamedRule | undefined }[] {
    const all = verb === 'enable' && this.open.size > 0 ? [...this.open.keys()] : [...this.rules];
    if (named.length === 0) return all.map((rule) => ({ rule, named: undefined }));
    return named.filter(({ id }) => this.rules.has(id)).map((each) => ({ rule: each.id, named: each }));
  }
}
