'use client';

import { useMemo } from 'react';
import { recognisePattern } from '@/lib/engine/decision/recognise-pattern';
import type { Decision } from '@/lib/engine/model';
import { useOpenArchitecture } from '../architecture/open-architecture';
import { Badge } from '../ui/badge';
import { Button } from '../ui/button';
import { SectionCard } from './section-card';
import { rowOutcome } from './row-outcome';
import { useVerdictAddress } from './use-verdict-address';

/** Words as they go on in a sentence. */
const inSentence = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

/** Each option of the document as the pattern that it in truth is, by what its sites and links do. */
export function DrawnOptions({ decision }: { readonly decision: Decision }) {
  const { architecture } = useOpenArchitecture();
  const [, setAddress] = useVerdictAddress();
  const { options, metadata } = architecture;
  const drawn = useMemo(
    () =>
      options
        .filter(({ sites }) => sites.length > 0)
        .map((option) => ({ option, pattern: recognisePattern(option) })),
    [options],
  );
  return (
    <SectionCard title="What is drawn, in truth" note="by what sites and links do, not by name">
      {drawn.length === 0 ? (
        <p className="text-body text-text-2">Nothing is drawn yet; start from a shape.</p>
      ) : (
        <ul className="divide-y divide-line">
          {drawn.map(({ option, pattern }) => {
            const row = decision.alternatives.find((one) => one.pattern === pattern);
            return (
              <li
                key={option.name}
                className="flex flex-wrap items-baseline gap-x-2 py-1.5 text-body"
              >
                <span className="font-[550]">{option.name}</span>
                {option.name === metadata.chosen ? <Badge tone="accent">Chosen</Badge> : null}
                {option.name === metadata.current ? <Badge>Runs today</Badge> : null}
                <span className="text-text-2">is</span>
                <Button
                  variant="quiet"
                  className="-mx-1 h-6 px-1 text-accent-text"
                  onClick={() => void setAddress({ pattern })}
                >
                  {row?.title ?? pattern}
                </Button>
                {row === undefined ? null : (
                  <span className="text-note text-text-3">
                    {row.chosen ? 'the answer' : inSentence(rowOutcome(row, decision).says)}
                  </span>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </SectionCard>
  );
}
