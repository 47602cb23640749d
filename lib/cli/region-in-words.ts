import { findRegion } from '@/lib/engine';
import type { Neighbour, OutageRate, Price, RegionFacts, TableSource } from '@/lib/engine/tables';
import { continentName } from '@/lib/engine/geo/continent-name';
import { countryName } from '@/lib/format/country-name';
import { decimal } from '@/lib/format/decimal';
import { latency } from '@/lib/format/latency';
import { unitPrice } from '@/lib/format/unit-price';
import { text } from '@/lib/format/words';
import { zonesInWords } from '@/lib/format/zones';
import { table } from './table';

/** All that is known of a region, for the terminal. */
export function regionInWords(facts: RegionFacts): string {
  const { id, name, providerName, neighbours, ownNeighbours } = facts;
  return [
    `${id}  ${name}, ${providerName}`,
    '',
    lines(placeOf(facts)),
    '',
    'Law (no legal advice)',
    lines(lawOf(facts)),
    '',
    'Prices, USD',
    prices(facts),
    '',
    `Nearest of ${providerName}`,
    near(ownNeighbours),
    '',
    'Nearest of any provider',
    near(neighbours),
    '',
    'Outages of the whole region',
    outages(facts),
  ].join('\n');
}

const sourceOf = ({ source, asOf }: Pick<TableSource, 'source' | 'asOf'>): string =>
  `${source}, ${asOf}`;

type Line = readonly [label: string, value: string];

const lines = (rows: readonly Line[]): string =>
  table(rows, [
    { title: '', of: ([label]) => `  ${label}` },
    { title: '', of: ([, value]) => value },
  ])
    .split('\n')
    .slice(1)
    .join('\n');

const placeOf = ({
  city,
  country,
  continent,
  at,
  zones,
  partition,
  source,
}: RegionFacts): Line[] => [
  ['City', `${city}, ${countryName(country)}, ${continentName(continent)}`],
  ['Coordinates', `${at.lat}, ${at.lon}, of the city`],
  ['Zones', zonesInWords(zones)],
  ['Partition', partition],
  ['Source', source === null ? 'unknown' : sourceOf(source)],
];

function lawOf({ country, law }: RegionFacts): Line[] {
  const { areas, adequacy, localisation } = law;
  return [
    ['Jurisdictions', [countryName(country), ...areas].join(', ')],
    [
      'Data of the EU',
      areas.includes('EU')
        ? `may rest here, inside the Area (${sourceOf(law.areasSource)})`
        : adequacy === null
          ? `no adequacy decision is known (to ${law.adequacySource.asOf})`
          : `adequacy decision for ${adequacy.scope}; ${adequacy.review ?? 'no review known'} (${adequacy.source})`,
    ],
    ...(localisation.length === 0
      ? [['Must rest here', `no rule is known (to ${law.localisationSource.asOf})`] as const]
      : localisation.map(({ scope, law: act, source }): Line => [
          'Must rest here',
          `${scope}${act === null ? '' : `: ${act}`} (${source}, to ${law.localisationSource.asOf})`,
        ])),
  ];
}

function prices({ prices: { vcpuHour, diskGbMonth, toUsersGb, machines } }: RegionFacts): string {
  const row = (what: string, price: Price, note = '') => ({ what, price, note });
  const rows = [
    row(
      'a vCPU, an hour',
      vcpuHour,
      vcpuHour.machine === null ? '' : `${vcpuHour.machine}, by its vCPUs`,
    ),
    row('a GB of SSD disk, a month', diskGbMonth),
    row('a GB out to users', toUsersGb, toUsersGb.usd === null ? '' : 'first tier'),
    ...machines.map((machine) =>
      row(
        `${machine.id}, an hour`,
        machine.hour,
        `${machine.vcpus} vCPUs, ${machine.memoryGib} GiB`,
      ),
    ),
  ];
  return table(rows, [
    { title: '', of: ({ what }) => `  ${what}` },
    { title: '', of: ({ price }) => text(unitPrice(price.usd)), align: 'right' },
    { title: '', of: ({ note }) => note },
    { title: '', of: ({ price }) => (price.usd === null ? '' : sourceOf(price.source)) },
  ])
    .split('\n')
    .slice(1)
    .join('\n');
}

const near = (neighbours: readonly Neighbour[]): string =>
  neighbours.length === 0
    ? '  none of its partition'
    : table(neighbours, [
        { title: '  Region', of: ({ to }) => `  ${to}` },
        { title: 'City', of: ({ to }) => findRegion(to)?.city ?? '' },
        { title: 'Distance', of: ({ distanceKm }) => `${decimal(distanceKm)} km`, align: 'right' },
        { title: 'Round trip', of: ({ rttMs }) => text(latency(rttMs)), align: 'right' },
        {
          title: 'Range',
          of: ({ lowMs, highMs }) => `${text(latency(lowMs))} to ${text(latency(highMs))}`,
        },
        {
          title: 'A GB there',
          of: ({ transferGb }) => text(unitPrice(transferGb.usd)),
          align: 'right',
        },
        { title: '', of: ({ source, asOf }) => `${source}, ${asOf}` },
      ]);

const rateOf = ({ perYear, low, high, kind, counted, scope, asOf }: OutageRate): string =>
  `${decimal(perYear, 3)} a year, ${decimal(low, 3)} to ${decimal(high, 3)}: ${scope}, ` +
  (counted === undefined
    ? `a ${kind}, ${asOf}`
    : `${counted.events} in ${decimal(counted.regionYears, 1)} region-years, ${counted.period}, ${kind}`);

function outages({
  outages: { rate, later, medianHours, p90Hours, duration, events, eventsSource },
}: RegionFacts): string {
  return [
    lines([
      ['How often', rateOf(rate)],
      ...(later === null ? [] : [['Since then, at least', rateOf(later)] as const]),
      [
        'How long',
        `half are over in ${decimal(medianHours, 1)} h, nine in ten in ${decimal(p90Hours)} h (${duration.kind}, ${duration.asOf})`,
      ],
    ]),
    '',
    events.length === 0
      ? '  None is on record here.'
      : table(events, [
          {
            title: '  Began',
            of: ({ start }) => `  ${start.replace('T', ' ').replace('Z', ' UTC')}`,
          },
          {
            title: 'Lasted',
            of: ({ hours }) => (hours === null ? 'not over then' : `${decimal(hours, 1)} h`),
            align: 'right',
          },
          { title: 'From', of: ({ basis }) => basis },
        ]),
    '',
    `  after ${sourceOf(eventsSource)}`,
  ].join('\n');
}
