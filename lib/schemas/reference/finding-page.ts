import type { RuleWords } from '@/lib/engine';

/** The page of one rule, `docs/findings/CODE.md`. */
export function findingPage(rule: RuleWords): string {
  const { code, title, appliesWhen, meaning, remedy, severities, source } = rule;
  return [
    `# ${code}: ${title}`,
    '',
    meaning,
    '',
    `- **When**: ${appliesWhen}.`,
    `- **Severity**: ${severities}.`,
    `- **What mends it**: ${remedy}`,
    `- **Arithmetic**: [${source}](../${source.replace('docs/', '')})`,
    '',
    '_Made from the rule by `npm run docs`; change it there._',
    '',
  ].join('\n');
}

/** The list of all rules, `docs/findings/README.md`. */
export function findingList(rules: readonly RuleWords[]): string {
  return [
    '# Findings',
    '',
    'A finding is a rule’s verdict on an option: a stable code, a severity, the place, the evidence and, where one can be computed, the smallest fix.',
    '',
    '| Code | Finding | Severity |',
    '| --- | --- | --- |',
    ...rules.map((r) => `| [${r.code}](${r.code}.md) | ${r.title} | ${r.severities} |`),
    '',
  ].join('\n');
}
