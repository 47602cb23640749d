'use server';

import type { Destination } from '@/components/shell/destination';
import { regionDestinations } from '@/components/regions/region-destinations';
import { runAction } from '@/lib/server/run-action';
import { listArchitectures } from '@/lib/services/architecture/list';

/** What the palette can go to: the workspace's services, then the regions. */
export async function destinations(): Promise<readonly Destination[]> {
  const listed = await runAction((context) => listArchitectures(context, { sort: 'name' }));
  const services = listed.ok ? listed.value : [];
  return [
    ...services.map(({ name, title }) => ({
      label: name,
      ...(title === null ? {} : { hint: title }),
      href: `/a/${encodeURIComponent(name)}`,
      group: 'Services',
    })),
    ...regionDestinations,
  ];
}
