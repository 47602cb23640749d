import type { RegionId, ResidencyReport, ResidencyState, TravellerRow } from '@/lib/engine';
import { byteSize } from '@/lib/format/byte-size';
import { latency } from '@/lib/format/latency';
import { shortRegion } from '@/lib/format/region-name';
import {
  adequacyWords,
  dutyWords,
  fineWords,
  readingWords,
  standingWords,
  violationWords,
} from '@/lib/format/residency-words';
import { text } from '@/lib/format/words';
import { printable, table } from '../table';
import { stateIn } from './residency-state';

/** More rows than these are read by nobody; `--json` has all. */
const mostRows = 20;

/** The report as text: with nothing lost and in every single loss, or in the one asked for. */
export function residencyText(report: ResidencyReport, lost: readonly RegionId[] | null): string {
  const { option, verdict, rules, states, further, looked, fine, notice } = report;
  const [steady, ...losses] = states;
  const asked = lost === null ? losses : [stateIn(states, lost)];
  const shown = [steady, ...asked].filter((state) => state !== undefined);
  return [
    option,
    '',
    verdict,
    `Losses: ${looked}.`,
    ...(fine ? [`Fine at stake: ${fineWords(fine)}.`] : []),
    '',
    table(rules, [
      { title: 'Data', of: ({ data }) => data },
      { title: 'Class', of: (rule) => rule.class },
      { title: 'Rests in', of: ({ residency }) => orAnywhere(residency) },
      { title: 'Read in', of: ({ readableIn }) => readableIn?.join(', ') ?? 'not stated' },
      { title: 'Binds', of: ({ populations }) => populations.join(', ') || 'nobody' },
      { title: 'Anonymous before it leaves', of: ({ anonymised }) => anonymised.join('; ') },
    ]),
    ...shown.flatMap((state) => ['', stateText(report, state)]),
    ...further
      .slice(0, mostRows)
      .flatMap((loss) => [
        '',
        `Losing ${loss.lost.map(shortRegion).join(' and ')} brings besides`,
        ...loss.violations.map((row) => printable(`  ${violationWords(row)}`)),
      ]),
    ...besides(report),
    '',
    notice,
  ].join('\n');
}

const orAnywhere = (residency: readonly string[]) =>
  residency.length > 0 ? residency.join(', ') : 'anywhere';

function stateText({ places, rules }: ResidencyReport, state: ResidencyState): string {
  const { lost, cells, violations, withoutLawfulSite, travellers } = state;
  const title =
    lost.length === 0 ? 'With nothing lost' : `Losing ${lost.map(shortRegion).join(' and ')}`;
  return [
    title,
    table(
      rules.map(({ data }) => data),
      [
        { title: '  Data', of: (data) => `  ${data}` },
        ...places.map(({ region }) => ({
          title: shortRegion(region),
          of: (data: string) => {
            if (lost.includes(region)) return 'lost';
            const cell = cells.find((c) => c.data === data && c.region === region);
            return cell ? standingWords[cell.standing] : '';
          },
        })),
      ],
    ),
    ...violations.map((row) => printable(`  ! ${violationWords(row)}`)),
    ...(withoutLawfulSite.length > 0
      ? [printable(`  ! without a lawful site: ${withoutLawfulSite.join(', ')}`)]
      : []),
    ...(travellers.length > 0 ? ['', travellerTable(travellers.slice(0, mostRows))] : []),
  ].join('\n');
}

function travellerTable(rows: readonly TravellerRow[]): string {
  return table(rows, [
    { title: '  Traveller', of: ({ population, away }) => `  ${population} in ${away}` },
    {
      title: 'Served from',
      of: ({ servedFrom }) => (servedFrom === null ? 'nowhere lawful' : shortRegion(servedFrom)),
    },
    { title: 'Feels', of: ({ requestMs }) => text(latency(requestMs)), align: 'right' },
    { title: 'At home', of: ({ atHomeMs }) => text(latency(atHomeMs)), align: 'right' },
    {
      title: 'If no law bound them',
      of: ({ unbound }) =>
        unbound
          ? `${text(latency(unbound.requestMs))} from ${shortRegion(unbound.region)}`
          : 'the same',
    },
    {
      title: 'Connection ends in',
      of: ({ edge }) => (edge ? `${shortRegion(edge.region)}: ${readingWords[edge.reading]}` : ''),
    },
  ]);
}

/** What does not depend on a loss. */
function besides({ places, access, interactions, rehoming }: ResidencyReport): string[] {
  const adequate = places.flatMap(({ region, country, adequacy }) =>
    adequacy ? [`  ${shortRegion(region)} (${country}): ${adequacyWords(adequacy)}`] : [],
  );
  const section = (title: string, body: readonly string[]) =>
    body.length > 0 ? ['', title, ...body] : [];
  return [
    ...section('Outside the EEA with an adequacy decision', adequate),
    ...section(
      'Who else reads it',
      access.map(({ data, by, country, reading, breakGlass }) => {
        const lacks = breakGlass?.missing ?? [];
        const door =
          breakGlass === null
            ? ''
            : `, in an emergency alone${lacks.length > 0 ? `, without ${lacks.join(', ')}` : ''}`;
        return printable(`  ${data}: ${by} from ${country}, ${readingWords[reading]}${door}`);
      }),
    ),
    ...section(
      'When users of two homes have to do with each other',
      interactions
        .slice(0, mostRows)
        .map((row) =>
          printable(
            `  ${row.data} of ${row.subjects} in ${shortRegion(row.home)} is read by ${row.readers} from ${shortRegion(row.readersHome)}, ${text(latency(row.rttMs))} away; ${readingWords[row.reading]}`,
          ),
        ),
    ),
    ...section(
      'When users move for good',
      rehoming.slice(0, mostRows).map((row) => {
        const each =
          row.bytesPerUser === null ? '' : `, ${text(byteSize(row.bytesPerUser))} a user`;
        return printable(
          `  ${row.data} of a user of ${row.population} who moves to ${row.to}: ${dutyWords[row.duty]} from ${shortRegion(row.fromRegion)} to ${shortRegion(row.toRegion)}${each}`,
        );
      }),
    ),
  ];
}
