'use client';

import { ChoiceField, NumberField, TextField } from './fields';
import { FieldGrid, MoreFields } from './panel-parts';

const request = (key: string) => ['demand', 'request', key];
const transports: Readonly<Record<string, string>> = {
  'tls1.2': 'TLS 1.2',
  'tls1.3': 'TLS 1.3',
  http3: 'HTTP/3',
};

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
      <MoreFields title="A request" open>
        <FieldGrid>
          <ChoiceField
            label="Transport"
            path={request('transport')}
            says={(word) => transports[word] ?? word}
          />
          <TextField label="Resumed sessions" path={request('resumedShare')} />
          <NumberField label="Further calls" path={request('sequentialCalls')} />
          <TextField label="Server time" path={request('serverTime')} />
          <TextField label="Server time, write" path={request('writeServerTime')} />
          <TextField label="DNS look-up" path={request('dns')} />
        </FieldGrid>
      </MoreFields>
    </>
  );
}
