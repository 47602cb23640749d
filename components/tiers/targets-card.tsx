'use client';

import { useState } from 'react';
import { disruptions, type Disruption } from '@/lib/engine/model';
import { disruptionName } from '@/lib/format/recovery-words';
import { tierName } from '@/lib/format/tier';
import { valueAt } from '@/lib/schemas/document/value-at';
import { Select } from '../ui/select';
import { Switch } from '../ui/switch';
import { PolicyField } from './policy-field';
import { usePolicyForm } from './policy-form';
import { tierKeys, TierRow, TierTable } from './tier-columns';

/** What each tier asks: availability, recovery by what went wrong, how old evidence may be. */
export function TargetsCard() {
  const { draft, set } = usePolicyForm();
  const [added, setAdded] = useState<readonly Disruption[]>([]);
  const isStated = (disruption: Disruption) =>
    tierKeys.some(
      ([, key]) => valueAt(draft, ['tiers', key, 'recovery', disruption]) !== undefined,
    );
  const shown = disruptions.filter((one) => isStated(one) || added.includes(one));
  const others = disruptions.filter((one) => !shown.includes(one));
  const holds = valueAt(draft, ['whereSilent']) !== 'show';
  return (
    <section aria-label="Targets" className="rounded-card border border-line bg-surface">
      <header className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 px-4 py-3">
        <div>
          <h2 className="text-card">Targets</h2>
          <p className="text-note text-text-3">
            As documents write them: 99.95%, and 30s, 5m, 4h, 7d. What an architecture requires
            itself goes before.
          </p>
        </div>
        <Switch
          label="Hold architectures that state no target of their own to these"
          checked={holds}
          onChecked={(next) => set(['whereSilent'], next ? 'hold' : 'show')}
        />
      </header>
      <TierTable label="Targets by tier" first="Target">
        <TierRow title="Availability" note="of a year">
          {tierKeys.map(([tier, key]) => (
            <td key={key} className="px-2 py-2">
              <PolicyField
                label={`Availability, ${tierName(tier)}`}
                path={['tiers', key, 'availability']}
              />
            </td>
          ))}
        </TierRow>
        {shown.map((disruption) => (
          <TierRow
            key={disruption}
            title={disruptionName[disruption]}
            note="RTO to serve again, RPO of writes lost"
          >
            {tierKeys.map(([tier, key]) => (
              <td key={key} className="px-2 py-2">
                <div className="grid grid-cols-2 gap-1.5">
                  {(['rto', 'rpo'] as const).map((target) => (
                    <PolicyField
                      key={target}
                      label={`${target.toUpperCase()} after ${disruptionName[disruption].toLowerCase()}, ${tierName(tier)}`}
                      path={['tiers', key, 'recovery', disruption, target]}
                      optional={disruption !== 'region'}
                    />
                  ))}
                </div>
              </td>
            ))}
          </TierRow>
        ))}
        <TierRow title="Age of evidence" note="after which a drill proves nothing more">
          {tierKeys.map(([tier, key]) => (
            <td key={key} className="px-2 py-2">
              <PolicyField
                label={`Age of evidence, ${tierName(tier)}`}
                path={['tiers', key, 'evidenceMaxAge']}
              />
            </td>
          ))}
        </TierRow>
      </TierTable>
      {others.length === 0 ? null : (
        <div className="border-t border-line px-4 py-2.5">
          <Select
            label="Ask about another disruption"
            placeholder="Ask about another disruption"
            value={null}
            options={others.map((one) => ({ value: one, label: disruptionName[one] }))}
            onValue={(one) => setAdded((before) => [...before, one])}
            className="max-w-[260px]"
          />
        </div>
      )}
    </section>
  );
}
