import { defaultAssumptions, latencyBetween, regions, regionTableSource } from '@/lib/engine';
import { latency } from '@/lib/format/latency';
import { text } from '@/lib/format/words';
import { namedRegion, unknownName } from '../load';
import { BadInput, fine, json } from '../outcome';
import { table } from '../table';
import { jsonFlag, type Verb } from '../verb';

export const regionList: Verb = {
  name: 'region list',
  arguments: [],
  flags: [
    jsonFlag,
    { name: 'provider', value: 'NAME', meaning: 'only this provider: aws, azure or gcp' },
  ],
  summary: 'list the known regions',
  run: ({ values, set }) => {
    const asked = values['provider'];
    const providers = [...new Set(regions.map((r) => r.provider))];
    if (asked !== undefined && !providers.includes(asked)) {
      throw new BadInput(`--provider: ${unknownName('provider', asked, providers)}`);
    }
    const rows = regions.filter((r) => asked === undefined || r.provider === asked);
    return Promise.resolve(
      fine(
        set.has('json')
          ? json({ regions: rows, ...regionTableSource })
          : table(rows, [
              { title: 'Region', of: (r) => r.id },
              { title: 'City', of: (r) => r.city },
              { title: 'Country', of: (r) => r.country },
              { title: 'Zones', of: (r) => zonesOf(r.zones), align: 'right' },
              { title: 'Partition', of: (r) => r.partition },
              { title: 'Name', of: (r) => r.name },
            ]),
      ),
    );
  },
};

export const regionShow: Verb = {
  name: 'region show',
  arguments: ['REGION'],
  flags: [jsonFlag],
  summary: 'show one region with its nearest neighbours',
  run: ({ arguments: [id = ''], set }) => {
    const region = namedRegion(id);
    const others = regions.filter((r) => r.id !== region.id);
    const neighbours = latencyBetween([region], others, defaultAssumptions)
      .toSorted((a, b) => a.rttMs - b.rttMs)
      .slice(0, 8);
    if (set.has('json')) {
      return Promise.resolve(fine(json({ ...region, neighbours, source: regionTableSource })));
    }
    const { source, asOf } = regionTableSource;
    return Promise.resolve(
      fine(
        [
          `${region.id}  ${region.name}`,
          `${region.city}, ${region.country}, ${region.continent} at ${region.at.lat}, ${region.at.lon}`,
          `${zonesOf(region.zones)} zones, ${region.partition}`,
          `after ${source}, ${asOf}`,
          '',
          table(neighbours, [
            { title: 'Nearest', of: (n) => n.to },
            { title: 'Round trip', of: (n) => text(latency(n.rttMs)), align: 'right' },
            {
              title: 'Range',
              of: (n) => `${text(latency(n.lowMs))} to ${text(latency(n.highMs))}`,
            },
            { title: '', of: (n) => `${n.source}, ${n.asOf}` },
          ]),
        ].join('\n'),
      ),
    );
  },
};

function zonesOf(zones: number | null): string {
  if (zones === null) return 'unknown';
  return zones === 0 ? 'no' : String(zones);
}
