import { everyRule, type RuleWords } from '@/lib/engine';
import { ButtonLink } from '../ui/button-link';
import { Facts } from '../ui/facts';
import { PageHeader } from '../ui/page-header';

/** The rule behind a finding's code; undefined when there is none. Codes are read in any case. */
export function findRule(code: string): RuleWords | undefined {
  return everyRule.find((rule) => rule.code === code.toUpperCase());
}

/** Rules are written to stand inside a sentence; here they begin one. */
const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** What a finding's code means, when it is found, and what mends it. */
export function RulePage({ rule }: { readonly rule: RuleWords }) {
  return (
    <>
      <PageHeader
        title={rule.title}
        aside={<span className="font-mono">{rule.code}</span>}
        actions={
          <ButtonLink href={`/catalog?q=${rule.code}`}>Services with this finding</ButtonLink>
        }
      />
      <div className="max-w-[720px] p-5 max-sm:p-4">
        <p className="text-card font-normal text-text-1">{rule.meaning}</p>
        <div className="mt-4 rounded-card border border-line bg-surface px-4 py-1">
          <Facts
            facts={[
              { label: 'Found when', value: sentence(rule.appliesWhen) },
              { label: 'What mends it', value: sentence(rule.remedy) },
              { label: 'Severity', value: sentence(rule.severities) },
              { label: 'Source', value: <code className="text-note">{rule.source}</code> },
            ]}
          />
        </div>
      </div>
    </>
  );
}
