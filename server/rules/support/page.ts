import { profiles } from '../../settings.ts';
import { type BadExample, levelIn, type Rule } from '../rule.ts';

/** A rule's page in Markdown: what a reader sees behind the link of a diagnostic's code. */
export function pageOf(rule: Rule): string {
  return `${[
    `# ${rule.id}`,
    `${rule.summary}.`,
    `Severity: ${profiles.map((profile) => `${levelIn(profile, rule)} in the profile \`${profile}\``).join(', ')}. Change it in the setting \`pressText.rules\`.`,
    ...rule.explanation,
    `**Where the rule comes from.** ${rule.origin}`,
    '## Flagged',
    ...rule.bad.flatMap(flagged),
    '## Left alone',
    ...rule.good.map(quoted),
  ].join('\n\n')}\n`;
}

function flagged({ text, fixed, profile, claims }: BadExample): string[] {
  const settings = [
    ...(profile ? [`\`pressText.profile\` is \`${profile}\``] : []),
    ...(claims ? [`\`pressText.claims.level\` is \`${claims}\``] : []),
  ];
  return [
    ...(settings.length > 0 ? [`Where ${settings.join(' and ')}:`] : []),
    quoted(text.replace(/\[\[/g, '**').replace(/\]\]/g, '**')),
    ...(fixed === undefined ? [] : ['The quick fix makes of it:', quoted(fixed)]),
  ];
}

/** A block quotation; square brackets escaped, for "[who?]" is no link. */
function quoted(text: string): string {
  return `> ${text.replace(/[[\]]/g, '\\$&').replace(/\n/g, '\n> ')}`.replace(/> \n/g, '>\n');
}
