'use client';

import type { Decision, PatternRow } from '@/lib/engine/model';
import { patternOf } from '@/lib/engine/decision/patterns/catalog';
import { shortRegion } from '@/lib/format/region-name';
import { sentenceList } from '@/lib/format/sentence-list';
import { limitName, limitStatusWord, verdictName } from '@/lib/format/verdict';
import { WhyMany } from '../figure/why-many';
import { Dialog } from '../ui/dialog';
import { Facts } from '../ui/facts';
import { costSentence } from './cost-words';
import { LimitFigure } from './limit-figure';
import { LimitMark } from './limit-mark';
import { MissingInputs } from './missing-inputs';
import { Said } from './said';
import { StartButton } from './start-button';
import { useExplainDecision } from './use-explain-decision';
import { useVerdictAddress } from './use-verdict-address';

function Body({ row, decision }: { readonly row: PatternRow; readonly decision: Decision }) {
  const pattern = patternOf(row.pattern);
  const near = decision.nearMisses.find((miss) => miss.pattern === row.pattern);
  return (
    <div className="space-y-3">
      <p className="text-body text-text-1">
        <Said sentence={row} />
      </p>
      {near === undefined ? null : (
        <p className="text-body text-text-1">
          <Said sentence={near} />
        </p>
      )}
      {row.missing.length === 0 ? null : (
        <p className="text-note text-text-3">
          Not stated: <MissingInputs inputs={row.missing} />
        </p>
      )}
      <Facts
        facts={[
          { label: 'It would be', value: verdictName[row.verdict].toLowerCase() },
          {
            label: 'Drawn in',
            value:
              row.regions.length === 0
                ? 'it cannot be drawn here'
                : sentenceList(row.regions.map(shortRegion)),
          },
          { label: 'Cost', value: costSentence(row) },
          {
            label: 'Takes',
            value: `${pattern.engineers} engineers; complexity ${pattern.complexity}`,
          },
          { label: 'Requires', value: pattern.requires.join('; ') },
          { label: 'Cannot', value: pattern.cannot.join('; ') },
        ].filter(({ value }) => value !== '')}
      />
      {row.limits.length === 0 ? null : (
        <ul aria-label="Limits" className="divide-y divide-line text-body">
          {row.limits.map((judgement) => (
            <li key={judgement.limit} className="flex flex-wrap items-baseline gap-x-3 py-1.5">
              <span className="w-28 shrink-0 text-note text-text-3">
                {limitName[judgement.limit]}
              </span>
              <span className="inline-flex w-40 shrink-0 items-center gap-1.5">
                <LimitFigure judgement={judgement} />
                <LimitMark status={judgement.status} />
                <span aria-hidden className="text-note text-text-3">
                  {limitStatusWord[judgement.status]}
                </span>
              </span>
              <span className="min-w-52 flex-1 text-note text-text-2">{judgement.because}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** The pattern that the address names: what it comes to here, why it fits or not, and a way to start from it. */
export function PatternDialog({ decision }: { readonly decision: Decision }) {
  const [{ pattern }, setAddress] = useVerdictAddress();
  const explain = useExplainDecision();
  const row = decision.alternatives.find((one) => one.pattern === pattern);
  return (
    <Dialog
      open={row !== undefined}
      onOpen={(open) => {
        if (!open) void setAddress({ pattern: null });
      }}
      wide
      title={row?.title ?? 'Shape'}
      description={row === undefined ? undefined : patternOf(row.pattern).summary}
      footer={
        row === undefined || row.regions.length === 0 ? undefined : (
          <StartButton
            variant="primary"
            pattern={row.pattern}
            title={row.title}
            label="Start from this pattern"
          />
        )
      }
    >
      {row === undefined ? undefined : (
        <WhyMany explain={explain}>
          <Body row={row} decision={decision} />
        </WhyMany>
      )}
    </Dialog>
  );
}
