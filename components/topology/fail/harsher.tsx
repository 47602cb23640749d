'use client';

import { useMemo } from 'react';
import { assumptionsFor, defaultAssumptions } from '@/lib/engine';
import type { Architecture, Harsh, LossTrace } from '@/lib/engine/model';
import { decimal } from '@/lib/format/decimal';
import { percent } from '@/lib/format/percent';
import { plural } from '@/lib/format/plural';
import { text } from '@/lib/format/words';
import { Switch } from '../../ui/switch';
import { PanelSection } from './panel-section';

/** The highest load that is offered to a site right after the move; null where it is not looked at harshly. */
function offered({ harsh, stages }: LossTrace): number | null {
  const [, moved] = stages;
  if (harsh === null || moved === undefined) return null;
  return Math.max(0, ...moved.sites.map(({ utilization }) => utilization ?? 0));
}

/** Two switches: clients that try again, caches that are cold after the move. */
export function Harsher({
  architecture,
  trace,
  harsh,
  onHarsh,
}: {
  readonly architecture: Architecture;
  readonly trace: LossTrace;
  readonly harsh: Harsh | null;
  readonly onHarsh: (harsh: Harsh) => void;
}) {
  const { parameters } = useMemo(
    () => assumptionsFor(architecture, defaultAssumptions),
    [architecture],
  );
  const now = harsh ?? { retries: false, coldCaches: false };
  const most = offered(trace);
  const rows = [
    {
      key: 'retries',
      label: `Clients try again, up to ${plural(parameters.retryLimit.value, 'time')}`,
      kind: parameters.retryLimit.kind,
      checked: now.retries,
      set: (retries: boolean) => onHarsh({ ...now, retries }),
    },
    {
      key: 'cold',
      label: `Cold caches, a read weighs ${decimal(parameters.coldReadFactor.value, 1)}×`,
      kind: parameters.coldReadFactor.kind,
      checked: now.coldCaches,
      set: (coldCaches: boolean) => onHarsh({ ...now, coldCaches }),
    },
  ];
  return (
    <PanelSection
      title="Harsher view"
      note={most === null ? undefined : <>at most {text(percent(most))} offered</>}
    >
      <ul>
        {rows.map(({ key, label, kind, checked, set }) => (
          <li key={key} className="flex items-center justify-between gap-3">
            <Switch label={label} checked={checked} onChecked={set} />
            {kind === 'judgement' ? (
              <span className="text-note text-medium-text">judgement</span>
            ) : null}
          </li>
        ))}
      </ul>
    </PanelSection>
  );
}
