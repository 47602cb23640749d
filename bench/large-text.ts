import { largeDocument } from '@/lib/testing/large-document';

/** A generated document of a given size as text (JSON is YAML), its sites joined in a ring by links. */
export function largeText(size: { readonly sites: number; readonly populations: number }): string {
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
        replication: sites.map(({ region }, i) => ({
          from: region,
          to: sites[(i + 1) % sites.length]?.region,
          mode: 'async',
        })),
        routing: { strategy: 'geodns', ttl: '60s' },
      },
    ],
  });
}
