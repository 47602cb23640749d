'use client';

import { useMemo } from 'react';
import { judgeTier } from '@/lib/engine/decision/tier/judge-tier';
import { tierPolicyOf } from '@/lib/engine/decision/tier/policy-of';
import { useOpenArchitecture } from '../architecture/open-architecture';
import { FindingList } from '../finding/finding-list';
import { ImpactCard } from './impact-card';
import { PolicyCard } from './policy-card';
import { StandingCard } from './standing-card';

/** Which tier the service is: the answers, what each calls for, and what the tier asks of the options. */
export function TierView() {
  const { architecture, evaluation, findingActions } = useOpenArchitecture();
  const judged = judgeTier(architecture);
  const findings = useMemo(
    () => evaluation?.findings.filter(({ code }) => code.startsWith('DRV')) ?? [],
    [evaluation],
  );
  return (
    <div className="grid gap-3.5 p-5 max-sm:p-4 xl:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
      <div className="flex min-w-0 flex-col gap-3.5">
        <StandingCard judged={judged} />
        <ImpactCard judged={judged} criteria={tierPolicyOf(architecture).criteria} />
      </div>
      <div className="flex min-w-0 flex-col gap-3.5">
        <PolicyCard judged={judged} />
        {findings.length === 0 ? null : (
          <div className="rounded-card border border-line bg-surface pt-3 pb-1">
            <FindingList findings={findings} actions={findingActions} openWorst />
          </div>
        )}
      </div>
    </div>
  );
}
