'use client';

import { Download } from 'lucide-react';
import type { Harsh } from '@/lib/engine/model';
import { Button } from '../ui/button';
import { Segmented } from '../ui/segmented';
import { Select } from '../ui/select';
import { Switch } from '../ui/switch';
import type { LossSize } from './loss-sizes';
import type { LossOrder } from './order-rows';

const orders = [
  { value: 'worst', label: 'Worst first' },
  { value: 'site', label: 'By site' },
] as const;
/** So many choices stand side by side; more are a list. */
const sideBySide = 3;

/** How many sites at once, in which order, how harshly, and the file. */
export function MatrixControls({
  order,
  onOrder,
  sizes,
  k,
  onK,
  harsh,
  onHarsh,
  onCsv,
}: {
  readonly order: LossOrder;
  readonly onOrder: (order: LossOrder) => void;
  readonly sizes: readonly LossSize[];
  readonly k: number;
  readonly onK: (k: number) => void;
  readonly harsh: Harsh | null;
  readonly onHarsh: (harsh: Harsh) => void;
  readonly onCsv: () => void;
}) {
  const choices = sizes.map((size) => ({ ...size, value: String(size.k) }));
  const size = {
    label: 'Sites lost at once',
    value: String(k),
  };
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2 print:hidden">
      {sizes.length < 2 ? null : (
        <>
          <Segmented
            label="Order of the losses"
            value={order}
            segments={orders}
            onValue={onOrder}
          />
          {choices.length > sideBySide ? (
            <div className="w-36">
              <Select {...size} options={choices} onValue={(next) => onK(Number(next))} />
            </div>
          ) : (
            <Segmented {...size} segments={choices} onValue={(next) => onK(Number(next))} />
          )}
          <Switch
            label="Harsher: retries, cold caches"
            checked={harsh !== null}
            onChecked={(on) => onHarsh({ retries: on, coldCaches: on })}
          />
        </>
      )}
      <Button onClick={onCsv}>
        <Download aria-hidden />
        CSV
      </Button>
    </div>
  );
}
