'use client';

import { patternTitles } from '@/lib/engine/decision/patterns/titles';
import { patternIds, type PatternId } from '@/lib/engine/model';
import { tierName } from '@/lib/format/tier';
import { asList } from '@/lib/schemas/document/checks/outline';
import { valueAt } from '@/lib/schemas/document/value-at';
import { Checkbox } from '../ui/checkbox';
import { usePolicyForm } from './policy-form';
import { tierKeys, TierRow, TierTable } from './tier-columns';

/** Which patterns services of each tier may be, from the simplest on. */
export function PatternsCard() {
  const { draft, refusals, set } = usePolicyForm();
  return (
    <section aria-label="Patterns allowed" className="rounded-card border border-line bg-surface">
      <header className="px-4 py-3">
        <h2 className="text-card">Patterns allowed</h2>
        <p className="text-note text-text-3">
          What a tier leaves out does not fit in the verdict, and an option that is one is found.
        </p>
      </header>
      <TierTable label="Patterns by tier" first="Pattern">
        {patternIds.map((pattern) => (
          <TierRow key={pattern} title={patternTitles[pattern]}>
            {tierKeys.map(([tier, key]) => {
              const path = ['tiers', key, 'allowed'];
              const allowed = asList(valueAt(draft, path));
              return (
                <td key={key} className="px-2 py-1.5">
                  <Checkbox
                    label={
                      <span className="sr-only">
                        {patternTitles[pattern]}, {tierName(tier)}
                      </span>
                    }
                    checked={allowed.includes(pattern)}
                    onChecked={(next) => set(path, withPattern(allowed, pattern, next))}
                  />
                </td>
              );
            })}
          </TierRow>
        ))}
      </TierTable>
      {tierKeys.map(([, key]) => {
        const refusal = refusals.get(`tiers.${key}.allowed`);
        return refusal === undefined ? null : (
          <p key={key} role="alert" className="px-4 py-2 text-note text-critical-text">
            {refusal}
          </p>
        );
      })}
    </section>
  );
}

const withPattern = (
  allowed: readonly unknown[],
  pattern: PatternId,
  isAllowed: boolean,
): readonly PatternId[] =>
  patternIds.filter((id) => (id === pattern ? isAllowed : allowed.includes(id)));
