'use client';

import type { DocumentPath } from '@/lib/engine/model';
import { valueAt } from '@/lib/schemas';
import { useOpenArchitecture } from '../architecture/open-architecture';
import { useEditingOf } from '../topology/acts/use-editing';
import { EditingProvider, useEditing } from '../topology/inspector/editing';
import { NumberField, TextField } from '../topology/inspector/fields';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';

const business = (...keys: readonly string[]): DocumentPath => ['business', ...keys];
const grid = 'grid grid-cols-1 gap-x-3 gap-y-2 sm:grid-cols-2';

/** An assumption that the document states, bare or with its grounds. */
function AssumptionField({ label, name }: { readonly label: string; readonly name: string }) {
  const { value } = useEditing();
  const path = ['assumptions', name];
  const held = valueAt(value, path);
  const isMapping = typeof held === 'object' && held !== null;
  return <TextField label={label} path={isMapping ? [...path, 'value'] : path} />;
}

/** What a business case is reckoned from, each amount a key of the document; what is taken counts at once. */
export function AmountsDialog({ onClose }: { readonly onClose: () => void }) {
  const { snapshot, run } = useOpenArchitecture();
  const editing = useEditingOf(snapshot.value, run);
  return (
    <EditingProvider value={editing}>
      <Dialog
        open
        wide
        onOpen={(open) => {
          if (!open) onClose();
        }}
        title="What the case is reckoned from"
        description="US dollars. Every change is made in the document and can be undone; an empty field is not stated."
        footer={
          <Button variant="primary" onClick={onClose}>
            Done
          </Button>
        }
      >
        <div className="space-y-4">
          <section>
            <h3 className="mb-1.5 text-subtitle">What an hour of outage costs</h3>
            <div className={grid}>
              <NumberField
                label="The whole hour, if it is known"
                path={business('outageCostPerHour')}
                unit="USD"
                step={1000}
              />
              <NumberField
                label="Revenue a year"
                path={business('revenuePerYear')}
                unit="USD"
                step={100_000}
              />
              <TextField label="Gross margin" path={business('grossMargin')} />
              <NumberField
                label="SLA credits an hour"
                path={business('slaCreditsPerHour')}
                unit="USD"
                step={100}
              />
              <NumberField
                label="Work lost an hour"
                path={business('returns', 'productivityPerHour')}
                unit="USD"
                step={100}
              />
              <NumberField
                label="Trust lost an hour, a judgement"
                path={business('returns', 'brandPerHour')}
                unit="USD"
                step={100}
              />
            </div>
          </section>
          <section>
            <h3 className="mb-1.5 text-subtitle">Latency and market</h3>
            <div className={grid}>
              <AssumptionField
                label="Believed of the latency return"
                name="latencyReturnBelieved"
              />
              <TextField
                label="Growth of the revenue a year"
                path={business('returns', 'growthPerYear')}
              />
              <NumberField
                label="Market that opens, a year"
                path={business('marketAccessPerYear')}
                unit="USD"
                step={100_000}
              />
              <AssumptionField label="Chance that it opens" name="marketAccessProbability" />
              <AssumptionField label="First month in which it is open" name="marketAccessMonth" />
            </div>
          </section>
          <section>
            <h3 className="mb-1.5 text-subtitle">Cost and time</h3>
            <div className={grid}>
              <NumberField
                label="Paid once"
                path={business('oneOffCost')}
                unit="USD"
                step={10_000}
              />
              <AssumptionField label="Added cost, real over estimated" name="costEstimateFactor" />
              <AssumptionField label="Discount rate a year" name="discountRate" />
              <AssumptionField label="Months looked ahead" name="horizonMonths" />
            </div>
          </section>
        </div>
      </Dialog>
    </EditingProvider>
  );
}
