'use client';

import type { Decision } from '@/lib/engine/model';
import { Button } from '../ui/button';
import { Said } from './said';
import { SectionCard } from './section-card';
import { useVerdictAddress } from './use-verdict-address';

/** Cheaper patterns that would fit, were some requirements relaxed by as little as can be. */
export function NearMisses({ decision }: { readonly decision: Decision }) {
  const [, setAddress] = useVerdictAddress();
  const { nearMisses, pattern } = decision;
  return (
    <SectionCard
      title="What nearly fits"
      note="cheaper, with the least that would have to be accepted"
    >
      {nearMisses.length === 0 ? (
        <p className="text-body text-text-2">
          {pattern === null
            ? 'Without an answer nothing comes near it.'
            : 'Nothing cheaper fits, whichever one or two targets are relaxed.'}
        </p>
      ) : (
        <ul className="divide-y divide-line">
          {nearMisses.map((miss) => (
            <li
              key={miss.pattern}
              className="flex items-baseline gap-3 py-1.5 text-body text-text-2"
            >
              <span className="min-w-0 flex-1">
                <Said sentence={miss} />
              </span>
              <Button
                variant="quiet"
                className="h-6 print:hidden"
                onClick={() => void setAddress({ pattern: miss.pattern })}
              >
                Look
                <span className="sr-only">
                  {' '}
                  at {decision.alternatives.find((row) => row.pattern === miss.pattern)?.title}
                </span>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </SectionCard>
  );
}
