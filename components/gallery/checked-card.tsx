'use client';

import { quantity } from '@/lib/format/quantity';
import { unknown } from '@/lib/format/words';
import { CellFigure } from '../figure/figure';
import { ExplainedCell } from '../figure/explained-figure';
import { Card } from '../ui/card';
import type { GalleryCaseView } from './gallery-case';

/** Figures of a case that were worked out by hand, beside what the engine says. */
export function CheckedCard({
  checked,
}: {
  readonly checked: GalleryCaseView['judged']['checked'];
}) {
  return (
    <Card title="Worked out by hand" note="and held against the engine at every change of it">
      <ul className="divide-y divide-line border-t border-line">
        {checked.map(({ label, option, figure, by, explanation }) => (
          <li key={`${option} ${figure}`} className="space-y-0.5 px-4 py-2.5">
            <div className="flex items-baseline justify-between gap-3">
              <p className="min-w-0 text-body font-[550]">{label}</p>
              {explanation === null || explanation.value === null ? (
                <CellFigure label={label} parts={[unknown]} standing="unknown" />
              ) : (
                <ExplainedCell
                  label={label}
                  parts={[quantity(explanation.value, explanation.unit)]}
                  explanation={explanation}
                />
              )}
            </div>
            <p className="text-note text-text-2">{by}</p>
            <p className="text-note text-text-3">
              In the option <span className="font-mono">{option}</span>
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
