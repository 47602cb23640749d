import type { Decision } from '@/lib/engine/model';
import { bindingWord } from '@/lib/format/verdict';
import { Said } from './said';
import { SectionCard } from './section-card';

/** What binds the answer to a provider, what leaving costs, and what would be portable. */
export function LockInCard({ lockIn }: Pick<Decision, 'lockIn'>) {
  return (
    <SectionCard title="What binds, and the way out" note="weeks of an engineer, a judgement">
      {lockIn.length === 0 ? (
        <p className="text-body text-text-2">
          Nothing in it binds to a provider, or there is no answer to judge.
        </p>
      ) : (
        <ul className="divide-y divide-line">
          {lockIn.map((one) => (
            <li key={one.choice} className="py-1.5 text-body">
              <p className="flex flex-wrap items-baseline justify-between gap-x-3">
                <span className="font-[550]">
                  {one.choice}{' '}
                  <span className="font-normal text-text-2">{bindingWord[one.binding]}</span>
                </span>
                <span className="tabular text-text-2">
                  {one.exitWeeks.low} to {one.exitWeeks.high} weeks to leave
                </span>
              </p>
              <p className="text-note text-text-2 first-letter:uppercase">
                <Said sentence={one} />
                {one.portable.length === 0 ? null : ` Portable: ${one.portable.join('; ')}.`}
              </p>
            </li>
          ))}
        </ul>
      )}
    </SectionCard>
  );
}
