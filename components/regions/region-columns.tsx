import { shortRegion } from '@/lib/format/region-name';
import { unitPrice } from '@/lib/format/unit-price';
import { zonesInWords } from '@/lib/format/zones';
import type { Column } from '../table/column';
import { RowLink } from '../table/row-link';
import type { RegionRow, RowPrice } from './region-row';
import { partitionWords } from './region-words';

function PriceCell({
  price: { usd, from, isStated },
  decimals,
}: {
  readonly price: RowPrice;
  readonly decimals: number;
}) {
  const words = unitPrice(usd, { decimals });
  return (
    <span title={`${words.exact}: ${from}`} className={words.known ? 'tabular' : 'text-text-3'}>
      {words.value}
      {isStated ? <span className="text-note text-accent-text"> stated</span> : null}
    </span>
  );
}

/** The columns of the region list. */
export const regionColumns: readonly Column<RegionRow>[] = [
  {
    id: 'region',
    header: 'Region',
    value: (region) => shortRegion(region.id),
    exportValue: (region) => region.id,
    card: 'title',
    cell: (region) => (
      <RowLink href={`/regions/${region.id}`}>
        <span className="font-[550]">{shortRegion(region.id)}</span>
      </RowLink>
    ),
  },
  { id: 'provider', header: 'Provider', value: (region) => region.providerName, card: 'corner' },
  { id: 'name', header: 'Name', value: (region) => region.name, hideable: true, card: 'none' },
  { id: 'city', header: 'City', value: (region) => region.city },
  { id: 'country', header: 'Country', value: (region) => region.countryName },
  {
    id: 'zones',
    header: 'Zones',
    value: (region) => region.zones,
    cell: (region) => zonesInWords(region.zones),
    align: 'end',
    descendingFirst: true,
  },
  {
    id: 'vcpu',
    header: 'vCPU',
    headerNote: '$ an hour',
    value: (region) => region.vcpuHour.usd,
    cell: (region) => <PriceCell price={region.vcpuHour} decimals={4} />,
    align: 'end',
  },
  {
    id: 'out',
    header: 'Out to users',
    headerNote: '$ a GB',
    value: (region) => region.toUsersGb.usd,
    cell: (region) => <PriceCell price={region.toUsersGb} decimals={3} />,
    align: 'end',
  },
  {
    id: 'partition',
    header: 'Partition',
    value: (region) => region.partition,
    cell: (region) => partitionWords[region.partition],
    hideable: true,
  },
];
