'use client';

import Link from 'next/link';
import { patternTitles } from '@/lib/engine/decision/patterns/titles';
import { recognisePattern } from '@/lib/engine/decision/recognise-pattern';
import { tierPolicyOf } from '@/lib/engine/decision/tier/policy-of';
import type { PolicyTarget, TierJudgement } from '@/lib/engine/model';
import { seconds, share } from '@/lib/engine/units';
import { plural } from '@/lib/format/plural';
import { dash } from '@/lib/format/signs';
import { tierName } from '@/lib/format/tier';
import { standingToPolicy, targetName, targetWords } from '@/lib/format/tier-words';
import { useOpenArchitecture } from '../architecture/open-architecture';
import { Button } from '../ui/button';
import { SeverityMark } from '../ui/severity-mark';

/** What the tier asks, beside what the document requires, and whether the option's pattern is allowed. */
export function PolicyCard({ judged }: { readonly judged: TierJudgement }) {
  const { architecture, option } = useOpenArchitecture();
  const { applied, targets, evidenceMaxAgeDays } = judged;
  if (applied === null) {
    return (
      <section className="rounded-card border border-line bg-surface px-4 py-3">
        <h2 className="text-card">What the tier asks</h2>
        <p className="mt-1 text-body text-text-2">
          Answer the questions, or declare a tier; its policy is then what the service is held to.
        </p>
      </section>
    );
  }
  const policy = tierPolicyOf(architecture);
  const pattern = recognisePattern(option);
  const isAllowed = policy.tiers[applied].allowed.includes(pattern);
  return (
    <section
      aria-label="What the tier asks"
      className="rounded-card border border-line bg-surface px-4 py-3"
    >
      <header className="flex items-baseline justify-between gap-3">
        <h2 className="text-card">What {tierName(applied).toLowerCase()} asks</h2>
        <Link href="/tiers" className="text-note text-accent-text">
          Tier policy
        </Link>
      </header>
      {architecture.tierPolicy === undefined ? (
        <p className="text-note text-text-3">
          By the default policy: the workspace has stated none yet, so that it is shown and fills
          nothing in.
        </p>
      ) : null}
      <table className="mt-2 w-full text-body">
        <thead>
          <tr className="text-left text-note text-text-3">
            <th className="pb-1 font-normal">Target</th>
            <th className="pb-1 text-right font-normal">Policy</th>
            <th className="pb-1 text-right font-normal">Document</th>
            <th className="pb-1 pl-4 font-normal">Stands</th>
          </tr>
        </thead>
        <tbody>
          {targets.map((row) => (
            <TargetRow key={row.target} row={row} />
          ))}
        </tbody>
      </table>
      <ul className="mt-2 space-y-1 border-t border-line pt-2 text-body text-text-2">
        <li className="flex items-start gap-2">
          <span className="flex h-[19px] items-center">
            <SeverityMark standing={isAllowed ? 'meets' : 'medium'} decorative size={14} />
          </span>
          <span>
            {option.name} is {patternTitles[pattern].toLowerCase()},{' '}
            {isAllowed ? 'which the tier allows' : 'which the tier does not allow'}.
          </span>
        </li>
        <li className="pl-[22px]">
          Evidence of readiness may be {plural(evidenceMaxAgeDays ?? 0, 'day')} old.
        </li>
      </ul>
    </section>
  );
}

function TargetRow({ row }: { readonly row: PolicyTarget }) {
  const { run } = useOpenArchitecture();
  const { target, policy, stated, standing, heldBy } = row;

  function takeOver() {
    run({
      type: 'set-requirements',
      changes:
        target === 'availability'
          ? { availability: share(policy) }
          : target === 'rto'
            ? { rtoS: seconds(policy) }
            : { rpoS: seconds(policy) },
    });
  }

  return (
    <tr className="border-t border-line">
      <th scope="row" className="py-1.5 text-left font-[550]">
        {targetName[target]}
      </th>
      <td className="tabular py-1.5 text-right">{targetWords(target, policy)}</td>
      <td className="tabular py-1.5 text-right">
        {stated === null ? dash : targetWords(target, stated)}
      </td>
      <td className="py-1.5 pl-4">
        <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <SeverityMark
            standing={standing === 'laxer' ? 'medium' : standing === 'silent' ? 'unknown' : 'meets'}
            decorative
            size={14}
          />
          <span className="text-note text-text-2">
            {heldBy === 'policy' ? 'not stated: the policy holds' : standingToPolicy[standing]}
          </span>
          {standing === 'laxer' || standing === 'silent' ? (
            <Button
              className="h-6 px-2 text-note"
              aria-label={`Require the policy’s ${targetName[target]}`}
              onClick={takeOver}
            >
              Require it
            </Button>
          ) : null}
        </span>
      </td>
    </tr>
  );
}
