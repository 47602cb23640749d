'use client';

import type { ReadinessAnswer } from '@/lib/engine/model';
import { quantity } from '@/lib/format/quantity';
import { text } from '@/lib/format/words';
import { useOpenArchitecture } from '../architecture/open-architecture';
import { WhyMany } from '../figure/why-many';
import { FigureButton } from '../latency/figure-button';
import { SeverityMark } from '../ui/severity-mark';

const told = {
  holds: ['meets', 'The document shows it'],
  fails: ['high', 'The document shows otherwise'],
  unknown: ['unknown', 'The document does not say'],
} as const;

/** What the document and its evaluation answer by themselves, each figure with its "why?". */
export function ComputedBox({ answer }: { readonly answer: ReadinessAnswer }) {
  const { explain } = useOpenArchitecture();
  const [standing, words] = told[answer.answer];
  return (
    <div className="rounded-control border border-line bg-sunken px-3 py-2">
      <p className="flex items-center gap-1.5 text-body font-medium text-text-1">
        <SeverityMark standing={standing} decorative />
        {words}
      </p>
      <p className="text-note text-text-2">{answer.because}</p>
      {answer.evidence.length === 0 ? null : (
        <WhyMany explain={explain} className="mt-1.5">
          <dl className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 gap-y-0.5 text-note">
            {answer.evidence.map(({ label, value, unit, limit, sense, figure }) => (
              <div key={label} className="contents">
                <dt className="text-text-2">{label}</dt>
                <dd className="text-right text-text-1">
                  {figure === undefined ? (
                    <span className="tabular font-semibold">{text(quantity(value, unit))}</span>
                  ) : (
                    <FigureButton
                      label={`${label}:`}
                      words={quantity(value, unit)}
                      figure={figure}
                      strong
                    />
                  )}
                  {limit === undefined ? null : (
                    <span className="text-text-3">
                      {' '}
                      {sense === 'at-least' ? 'at least' : 'at most'} {text(quantity(limit, unit))}
                    </span>
                  )}
                </dd>
              </div>
            ))}
          </dl>
        </WhyMany>
      )}
    </div>
  );
}
