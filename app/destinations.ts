'use server';

import { z } from 'zod';
import { nearestToPlace } from '@/components/regions/nearest-to-place';
import { regionDestinations } from '@/components/regions/region-destinations';
import type { Destination } from '@/components/shell/destination';
import type { NearAnswer } from '@/components/shell/nearest';
import { reviewStateName } from '@/lib/schemas/review/review-state';
import { runAction } from '@/lib/server/run-action';
import { listArchitectures } from '@/lib/services/architecture/list';
import { listOverrides } from '@/lib/services/assumptions/list';
import { listReviews } from '@/lib/services/review/list';

/** What the palette can go to: the workspace's services, its reviews, then the regions. */
export async function destinations(): Promise<readonly Destination[]> {
  const found = await runAction(async (context) => ({
    services: await listArchitectures(context, { sort: 'name' }),
    reviews: await listReviews(context),
  }));
  const { services, reviews } = found.ok ? found.value : { services: [], reviews: [] };
  return [
    {
      label: 'New architecture',
      hint: 'from three questions, a pattern, a case or a file',
      href: '/new',
      group: 'Go to',
    },
    ...services.map(({ name, title }) => ({
      label: name,
      ...(title === null ? {} : { hint: title }),
      href: `/a/${encodeURIComponent(name)}`,
      group: 'Services',
    })),
    ...reviews.map(({ id, title, architecture, state }) => ({
      label: title,
      hint: `${architecture.name}, ${reviewStateName[state].toLowerCase()}`,
      href: `/reviews/${id}`,
      group: 'Reviews',
    })),
    ...regionDestinations,
  ];
}

const place = z.string().max(200);

/** The regions nearest to the country or city that was typed, with what the workspace assumes. */
export async function nearestTo(typed: string): Promise<readonly NearAnswer[]> {
  const asked = place.safeParse(typed);
  if (!asked.success) return [];
  const stated = await runAction(listOverrides);
  return nearestToPlace(asked.data, stated.ok ? stated.value.overrides : []);
}
