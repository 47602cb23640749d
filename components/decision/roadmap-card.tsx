import type { Decision, RoadmapStep } from '@/lib/engine/model';
import { patternOf } from '@/lib/engine/decision/patterns/catalog';
import { roadmapWord } from '@/lib/format/verdict';
import { classNames } from '../ui/class-names';
import { Said } from './said';
import { SectionCard } from './section-card';

const dots: Readonly<Record<RoadmapStep['status'], string>> = {
  start: 'border-accent bg-accent',
  now: 'border-accent bg-accent',
  later: 'border-line-strong bg-surface',
  'not-needed': 'border-line-strong border-dashed bg-surface',
};

const badges: Readonly<Record<RoadmapStep['status'], string>> = {
  start: 'bg-hover text-text-2',
  now: 'bg-accent-weak text-accent-text',
  later: 'bg-hover text-text-2',
  'not-needed': 'text-text-3',
};

/** From one region with backups on: what the case asks for now, and what would ask for the rest. */
export function RoadmapCard({ roadmap }: Pick<Decision, 'roadmap'>) {
  return (
    <SectionCard id="roadmap" title="Road map" note="each stage with what justifies it">
      <ol className="relative">
        {roadmap.map((step) => (
          <li
            key={step.stage}
            className="relative flex gap-3 pb-4 last:pb-0 not-last:before:absolute not-last:before:top-4 not-last:before:bottom-0 not-last:before:left-[5px] not-last:before:w-px not-last:before:bg-line-strong"
          >
            <span
              aria-hidden
              className={classNames(
                'mt-1 size-[11px] shrink-0 rounded-full border-2',
                dots[step.status],
              )}
            />
            <div className="min-w-0 flex-1">
              <p className="flex flex-wrap items-baseline gap-x-2">
                <span
                  className={classNames(
                    'text-subtitle',
                    step.status === 'not-needed' && 'text-text-2',
                  )}
                >
                  {step.title}
                </span>
                <span
                  className={classNames(
                    'rounded-chip px-1.5 text-label font-medium',
                    badges[step.status],
                  )}
                >
                  {roadmapWord[step.status]}
                </span>
                <span className="text-note text-text-3">
                  {patternOf(step.pattern).title.toLowerCase()}
                </span>
              </p>
              {step.triggers.length === 0 ? (
                <p className="text-body text-text-2">
                  <Said sentence={step} />
                </p>
              ) : (
                <ul className="text-body text-text-2">
                  {step.triggers.map((trigger) => (
                    <li key={`${trigger.input} ${trigger.direction}`}>
                      <Said sentence={trigger} />
                    </li>
                  ))}
                </ul>
              )}
            </div>
          </li>
        ))}
      </ol>
    </SectionCard>
  );
}
