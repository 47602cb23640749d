import { largeDocument } from '@/lib/testing/large-document';

/** Each site linked to the next ones round a ring, as many links as asked for. */
function ring(count: number, links: number): readonly (readonly [from: number, to: number])[] {
  return Array.from({ length: links }, (_, i) => {
    const from = i % count;
    return [from, (from + 1 + Math.floor(i / count)) % count] as const;
  });
}

/** A generated document of a given size as text (JSON is YAML), its sites joined in rings by links. */
export function largeText(size: {
  readonly sites: number;
  readonly populations: number;
  readonly links: number;
}): string {
  const { demand, options } = largeDocument({ ...size, headroom: 1 });
  const sites = options[0]?.sites ?? [];
  return JSON.stringify({
    apiVersion: 'meridian/v1',
    kind: 'Architecture',
    metadata: { name: 'large', title: `${size.sites} sites, ${size.populations} populations` },
    requirements: { latencyP95: '200ms' },
    demand: {
      reads: '80%',
      populations: demand.populations.map(({ name, at, country, users, peakRps }) => ({
        name,
        at: [at.lat, at.lon],
        country,
        users,
        peakRps,
      })),
    },
    options: [
      {
        name: 'generated',
        regions: sites.map(({ region, role, capacityRps }) => ({ id: region, role, capacityRps })),
        replication: ring(sites.length, size.links).map(([from, to]) => ({
          from: sites[from]?.region,
          to: sites[to]?.region,
          mode: 'async',
        })),
        routing: { strategy: 'geodns', ttl: '60s' },
      },
    ],
  });
}
