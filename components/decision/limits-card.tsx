import type { Decision } from '@/lib/engine/model';
import { patternOf } from '@/lib/engine/decision/patterns/catalog';
import { availability } from '@/lib/format/availability';
import { quantity } from '@/lib/format/quantity';
import { dash } from '@/lib/format/signs';
import { limitName, limitStatusWord } from '@/lib/format/verdict';
import { text } from '@/lib/format/words';
import { LimitFigure } from './limit-figure';
import { limitsOfAnswer } from './limits-met';
import { MissingInputs } from './missing-inputs';
import { requiredWords } from './required-words';
import { SectionCard } from './section-card';
import { SeverityMark } from '../ui/severity-mark';

const standing = {
  pass: 'meets',
  fail: 'high',
  unknown: 'unknown',
  'not-asked': 'unknown',
} as const;

/** The best that any shape reaches under a limit that cannot be met, and which shape that is. */
function bestWords({
  bestAchievable,
  bestPattern,
  required,
  unit,
  metAlone,
}: Decision['blockedBy'][number]) {
  if (metAlone) return 'met alone, not beside what comes before it';
  if (bestAchievable === null || bestPattern === null) return 'no shape reaches it';
  const best =
    unit === 'availability'
      ? availability(bestAchievable, { against: required })
      : quantity(bestAchievable, unit);
  return `best anywhere ${text(best)}, ${patternOf(bestPattern).title.toLowerCase()}`;
}

/** What is required, what the answer comes to, and where it cannot be met the best that can be had. */
export function LimitsCard({ decision }: { readonly decision: Decision }) {
  const limits = limitsOfAnswer(decision);
  const { alternatives, blockedBy } = decision;
  return (
    <SectionCard id="limits" title="What is required, and what the answer gives">
      {limits.length === 0 ? (
        <p className="text-body text-text-2">
          {blockedBy[0]?.because ??
            'Without an answer there is nothing to hold against the limits.'}
        </p>
      ) : (
        <table className="w-full text-table">
          <thead>
            <tr className="text-note text-text-2 [&>th]:py-1 [&>th]:font-medium">
              <th scope="col" className="text-left">
                Limit
              </th>
              <th scope="col" className="text-right">
                Required
              </th>
              <th scope="col" className="text-right">
                Answer
              </th>
              <th scope="col" className="pl-4 text-left">
                Stands
              </th>
            </tr>
          </thead>
          <tbody>
            {limits.map((judgement) => {
              const { limit, status, missing } = judgement;
              const blocked = blockedBy.find(({ requirement }) => requirement === limit);
              return (
                <tr
                  key={limit}
                  className="align-middle [&>*]:border-t [&>*]:border-line [&>*]:py-1"
                >
                  <th scope="row" className="text-left font-[550]">
                    {limitName[limit]}
                  </th>
                  <td className="tabular text-right text-text-2">
                    {requiredWords(alternatives, limit) ?? dash}
                  </td>
                  <td className="text-right">
                    <LimitFigure judgement={judgement} />
                  </td>
                  <td className="max-w-52 pl-4">
                    <span className="inline-flex items-center gap-1.5">
                      <SeverityMark standing={standing[status]} decorative size={13} />
                      {limitStatusWord[status]}
                    </span>
                    {blocked === undefined ? null : (
                      <span className="block text-note text-text-2">{bestWords(blocked)}</span>
                    )}
                    {status === 'pass' && limit === 'after-loss' && judgement.value !== 1 ? (
                      <span className="block text-note text-text-2">{judgement.because}</span>
                    ) : null}
                    {missing.length === 0 ? null : (
                      <span className="block text-note text-text-3">
                        state <MissingInputs inputs={missing} />
                      </span>
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </SectionCard>
  );
}
