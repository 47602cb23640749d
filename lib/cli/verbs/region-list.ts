import { regionSources, type Region } from '@/lib/engine';
import { vcpuPrice } from '@/lib/engine/tables';
import { countryName } from '@/lib/format/country-name';
import { unitPrice } from '@/lib/format/unit-price';
import { text } from '@/lib/format/words';
import { zonesInWords } from '@/lib/format/zones';
import { chosenRegions, regionFlags } from '../chosen-regions';
import { fine, json } from '../outcome';
import { table } from '../table';
import { jsonFlag, type Verb } from '../verb';

export const regionList: Verb = {
  name: 'region list',
  arguments: [],
  flags: [jsonFlag, ...regionFlags],
  summary: 'list the known regions',
  run: (invocation) => {
    const rows = chosenRegions(invocation);
    return Promise.resolve(
      fine(
        invocation.set.has('json') ? json({ regions: rows, sources: regionSources }) : list(rows),
      ),
    );
  },
};

const list = (rows: readonly Region[]): string =>
  rows.length === 0
    ? 'No region is all of that.'
    : table(rows, [
        { title: 'Region', of: (r) => r.id },
        { title: 'City', of: (r) => r.city },
        { title: 'Country', of: (r) => countryName(r.country) },
        { title: 'Zones', of: (r) => zonesInWords(r.zones), align: 'right' },
        { title: 'vCPU an hour', of: (r) => text(unitPrice(vcpuPrice(r).usd)), align: 'right' },
        { title: 'Partition', of: (r) => r.partition },
        { title: 'Name', of: (r) => r.name },
      ]);
