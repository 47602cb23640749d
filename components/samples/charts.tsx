'use client';

import type { LossFigures, SiteLoad } from '@/lib/engine/model';
import { rps, share } from '@/lib/engine/units';
import { ChartFrame } from '../chart/chart-frame';
import { UtilizationChart } from '../chart/utilization-chart';
import { Section } from './section';

const steady: readonly SiteLoad[] = [
  {
    region: 'aws:us-east-1',
    loadRps: rps(16000),
    capacityRps: rps(32000),
    utilization: share(0.5),
  },
  {
    region: 'aws:eu-west-1',
    loadRps: rps(14000),
    capacityRps: rps(28000),
    utilization: share(0.5),
  },
  {
    region: 'aws:ap-south-1',
    loadRps: rps(10000),
    capacityRps: rps(20000),
    utilization: share(0.5),
  },
];

const loss: Pick<LossFigures, 'lost' | 'regions'> = {
  lost: ['aws:us-east-1'],
  regions: [
    { region: 'aws:eu-west-1', loadRps: rps(30000), utilization: share(30 / 28) },
    { region: 'aws:ap-south-1', loadRps: rps(10000), utilization: share(0.5) },
  ],
};

const none = { header: ['Site'], rows: [] };

/** Charts with their tables, and a chart that waits or has nothing to draw. */
export function ChartSamples() {
  return (
    <Section title="Charts" note="every chart has its table behind it">
      <div className="grid grid-cols-1 gap-4 lg:grid-cols-2">
        <UtilizationChart
          steady={steady}
          loss={loss}
          safeUtilization={2 / 3}
          fileName="collab-load-us-east-1-lost"
        />
        <UtilizationChart steady={steady} safeUtilization={2 / 3} fileName="collab-load" />
        <ChartFrame
          title="Outage loss in a year"
          unit="chance of losing more"
          summary="Loading"
          fileName="outage-loss"
          table={none}
          height={160}
          state="loading"
        >
          {() => null}
        </ChartFrame>
        <UtilizationChart steady={[]} safeUtilization={null} fileName="empty" />
      </div>
    </Section>
  );
}
