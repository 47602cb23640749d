'use client';

import type { Architecture } from '@/lib/engine/model';
import { rps } from '@/lib/engine/units';
import { percent } from '@/lib/format/percent';
import { text } from '@/lib/format/words';
import { ProgressBar } from '../compute/progress-bar';
import { useComputation } from '../compute/use-computation';
import { Button } from '../ui/button';
import { Row, Section } from './section';

/** Two sites at sixty per cent, as small as a document gets. */
const twoAtSixty: Architecture = {
  metadata: { name: 'sample' },
  requirements: { claims: [] },
  demand: {
    populations: [
      {
        name: 'us-east',
        at: { lat: 40.71, lon: -74.01 },
        country: 'US',
        users: 1,
        peakRps: rps(3600),
      },
      {
        name: 'us-west',
        at: { lat: 37.77, lon: -122.42 },
        country: 'US',
        users: 1,
        peakRps: rps(3600),
      },
    ],
  },
  data: [],
  business: null,
  dependencies: [],
  customRegions: [],
  assumptions: [],
  options: [
    {
      name: 'two-at-sixty',
      sites: [
        { region: 'aws:us-east-1', role: 'active', writer: true, capacityRps: rps(6000) },
        { region: 'aws:us-west-2', role: 'active', writer: true, capacityRps: rps(6000) },
      ],
      links: [],
      homes: {},
      routing: { strategy: 'latency', weights: {} },
      health: null,
      failover: { mode: 'automatic', targets: {} },
    },
  ],
};

/** Work that runs beside the page: asked for, its answer, and how long work shows how far it is. */
export function ComputeSamples() {
  const { state, run, cancel } = useComputation('evaluateOption');
  const loss = state.value?.capacity.losses[0];
  return (
    <Section title="Computing" note="in a worker, off the page's thread">
      <Row>
        <Button
          busy={state.is === 'running'}
          onClick={() => void run({ architecture: twoAtSixty, option: 'two-at-sixty' })}
        >
          Work out two at sixty
        </Button>
        <output className="text-body text-text-2">
          {loss === undefined
            ? 'Nothing worked out yet.'
            : `One region lost, the other at ${text(percent(loss.regions[0]?.utilization ?? null))}.`}
          {state.is === 'failed' ? state.because : null}
        </output>
      </Row>
      <div className="grid grid-cols-1 gap-4 lg:grid-cols-2">
        <ProgressBar progress={null} elapsedMs={0} onCancel={cancel} />
        <ProgressBar
          progress={{ share: 0.4, says: 'Simulating 8 000 of 20 000 trials' }}
          elapsedMs={6000}
          onCancel={cancel}
        />
      </div>
    </Section>
  );
}
