'use client';

import { NumberField, TextField } from './fields';
import { FieldGrid } from './panel-parts';

/** What the service must hold, and who uses it how. */
export function RequirementFields() {
  return (
    <>
      <FieldGrid>
        <TextField label="Availability" path={['requirements', 'availability']} />
        <TextField label="Felt latency p95" path={['requirements', 'latencyP95']} />
        <TextField label="RTO" path={['requirements', 'rto']} />
        <TextField label="RPO" path={['requirements', 'rpo']} />
        <NumberField
          label="Budget a month"
          path={['requirements', 'budgetPerMonth']}
          unit="USD"
          step={1000}
        />
        <TextField label="Blast radius" path={['requirements', 'blastRadius']} />
        <TextField label="Share of reads" path={['demand', 'reads']} />
      </FieldGrid>
    </>
  );
}
