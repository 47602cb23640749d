'use client';

import { tierMeaning, tierName } from '@/lib/format/tier';
import { Select } from '../ui/select';
import { PolicyField } from './policy-field';
import { textAt } from './policy-draft';
import { usePolicyForm } from './policy-form';
import { TierRow, TierTable } from './tier-columns';

const amounts = [
  { key: 'revenueIn5Minutes', title: 'Revenue lost in five minutes', note: 'US dollars' },
  { key: 'users', title: 'People who use it', note: 'users' },
  { key: 'dependants', title: 'Services that stop with it', note: 'services' },
] as const;

const facts = [
  { key: 'irreversibleBrandDamage', title: 'Damage to the brand that cannot be made good' },
  { key: 'safety', title: 'People can come to harm' },
  { key: 'contract', title: 'A contract promises availability or recovery' },
  { key: 'legalDuty', title: 'The law asks for it to run' },
] as const;

const choices = ([0, 1, 2] as const).map((tier) => ({
  value: String(tier),
  label: tierName(tier),
  hint: tierMeaning[tier],
}));

/** From which answers about the business impact on a service belongs to a tier. */
export function CriteriaCard() {
  const { draft, set } = usePolicyForm();
  return (
    <section aria-label="Criteria" className="rounded-card border border-line bg-surface">
      <header className="px-4 py-3">
        <h2 className="text-card">Criteria</h2>
        <p className="text-note text-text-3">
          From which answer on a service belongs to a tier. The highest that any answer calls for
          holds; what meets none is tier 2.
        </p>
      </header>
      <TierTable label="Amounts by tier" first="From this amount on" tiers={[0, 1]}>
        {amounts.map(({ key, title, note }) => (
          <TierRow key={key} title={title} note={note}>
            {(['tier0', 'tier1'] as const).map((tier, i) => (
              <td key={tier} className="px-2 py-2">
                <PolicyField label={`${title}, tier ${i}`} path={['criteria', key, tier]} numeric />
              </td>
            ))}
          </TierRow>
        ))}
      </TierTable>
      <ul className="divide-y divide-line border-t border-line">
        {facts.map(({ key, title }) => (
          <li key={key} className="flex flex-wrap items-center justify-between gap-2 px-4 py-2">
            <span className="text-body font-[550]">{title}</span>
            <Select
              label={`${title} calls for`}
              value={textAt(draft, ['criteria', key])}
              options={choices}
              onValue={(tier) => set(['criteria', key], Number(tier))}
              className="max-w-[140px]"
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
