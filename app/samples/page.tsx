import type { Metadata } from 'next';
import { ChartSamples } from '@/components/samples/charts';
import { ComputeSamples } from '@/components/samples/computing';
import { ControlSamples } from '@/components/samples/controls';
import { FigureSamples } from '@/components/samples/figures';
import { FindingSamples } from '@/components/samples/findings';
import { HeaderSamples } from '@/components/samples/headers';
import { StateSamples } from '@/components/samples/states';
import { TableSamples } from '@/components/samples/tables';
import { session } from '@/lib/server/session';

export const metadata: Metadata = { title: 'Samples' };

/** Every shared part in every state, for whoever builds with them. */
export default async function SamplesPage() {
  await session();
  return (
    <div className="mx-auto w-full max-w-[1320px] space-y-10 p-5">
      <h1 className="text-verdict">Samples</h1>
      <ControlSamples />
      <FigureSamples />
      <HeaderSamples />
      <FindingSamples />
      <ChartSamples />
      <TableSamples />
      <StateSamples />
      <ComputeSamples />
    </div>
  );
}
