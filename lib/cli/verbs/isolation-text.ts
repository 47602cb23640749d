import type {
  CallsFromSite,
  DependencyIsolation,
  IsolationFigures,
  IsolationLoss,
  QuotaNeed,
} from '@/lib/engine';
import { count } from '@/lib/format/count';
import {
  dependencyKindWords,
  dependencyStateWords,
  offeredWord,
} from '@/lib/format/isolation-words';
import { latency } from '@/lib/format/latency';
import { percent } from '@/lib/format/percent';
import { requestRate } from '@/lib/format/request-rate';
import { shortRegion } from '@/lib/format/region-name';
import { sentenceList } from '@/lib/format/sentence-list';
import { text } from '@/lib/format/words';
import { printable, table } from '../table';

/** What a request waits for one dependency at a site: `187 ms`, and `/ 250 ms` where writes wait longer. */
function wait({ readMs, writeMs }: CallsFromSite): string {
  const [read, write] = [text(latency(readMs)), text(latency(writeMs))];
  if (readMs === 0 && writeMs === 0) return 'no calls';
  return read === write ? read : `${read} / ${write}`;
}

const places = ({ regions, reachedThrough }: DependencyIsolation): string =>
  `${regions.length === 0 ? 'not stated' : regions.map(shortRegion).join(', ')}${reachedThrough === null ? '' : ` through ${reachedThrough}`}`;

/** The dependencies of an option as text: as they are in normal times, and after each of some losses. */
export function isolationText(figures: IsolationFigures, losses: readonly IsolationLoss[]): string {
  const { dependencies, sharedFate, services, quotas } = figures;
  if (dependencies.length === 0) return 'The document names no dependency.';
  const sites = dependencies[0]?.sites ?? [];
  return [
    table(dependencies, [
      { title: 'Dependency', of: ({ name }) => name },
      {
        title: 'Kind',
        of: ({ kind }) => (kind === null ? 'not stated' : dependencyKindWords[kind]),
      },
      { title: 'Needs', of: ({ needs, external }) => (external ? `${needs}, external` : needs) },
      { title: 'Lives in', of: places },
      ...sites.map(({ region }, i) => ({
        title: `Calls at ${shortRegion(region)}`,
        of: ({ sites: rows }: DependencyIsolation) => {
          const row = rows[i];
          return row ? wait(row) : '';
        },
        align: 'right' as const,
      })),
    ]),
    ...sharedFate.map(
      ({ region, dependencies: names, sites: elsewhere, hard }) =>
        `Everything of ${sentenceList(names)} lives in ${shortRegion(region)}, and ${sentenceList(elsewhere.map(shortRegion))} ${elsewhere.length === 1 ? 'needs' : 'need'} it${hard ? ' for every request' : ''}.`,
    ),
    ...losses.map(lossText),
    ...(services.length === 0
      ? []
      : [
          table(services, [
            { title: 'Service of the provider', of: ({ name }) => name },
            ...sites.map(({ region }, i) => ({
              title: shortRegion(region),
              of: (row: (typeof services)[number]) => offeredWord(row.sites[i]?.offered ?? null),
            })),
          ]),
        ]),
    ...(quotas.length === 0 ? [] : [quotaTable(quotas)]),
  ]
    .map((part) => part.split('\n').map(printable).join('\n'))
    .join('\n\n');
}

function lossText({ lost, dependencies, cannot, moved }: IsolationLoss): string {
  const touched = dependencies.filter(({ state }) => state !== 'up');
  const lines = touched.map(
    ({ name, state, standIn }) =>
      `  ${name}: ${dependencyStateWords[state]}${standIn === null ? '' : `, ${standIn} stands in`}`,
  );
  const acts = cannot.map(
    ({ act, dependency, failoverNeeds }) =>
      `  nobody can ${act} (${dependency})${failoverNeeds === null ? '' : `, and the failover needs it: ${failoverNeeds}`}`,
  );
  return [
    `Without ${lost.length === 0 ? 'any site' : sentenceList(lost.map(shortRegion))}:`,
    ...(lines.length + acts.length === 0 ? ['  nothing that it hangs on goes with it'] : []),
    ...lines,
    ...acts,
    ...(moved === null ? ['  no request moves'] : movedLines(moved)),
  ].join('\n');
}

function movedLines(moved: NonNullable<IsolationLoss['moved']>): string[] {
  const { lowerBound, partial, takers } = moved;
  const words = (value: number | null) => text(latency(value, { lowerBound }));
  const to = sentenceList(takers.map(({ region }) => shortRegion(region)));
  return [
    `  ${text(requestRate(moved.rps))} move to ${to}; their calls take ${words(moved.callsMs)} instead of ${words(moved.callsBeforeMs)}, and p95 is ${words(moved.p95Ms)} instead of ${words(moved.p95BeforeMs)}`,
    ...(partial === null
      ? []
      : [
          `  moved alone, ${text(percent(partial.crossing))} of them call another region: ${words(partial.aloneCallsMs)} of calls and p95 ${words(partial.aloneP95Ms)}; with ${sentenceList(partial.along)} moved along ${words(partial.togetherCallsMs)} and ${words(partial.togetherP95Ms)}`,
        ]),
  ];
}

function quotaTable(quotas: readonly QuotaNeed[]): string {
  return table(quotas, [
    { title: 'Quota', of: ({ name }) => name },
    { title: 'Site', of: ({ region }) => shortRegion(region) },
    {
      title: 'Limit',
      of: ({ limit }) => (limit === null ? 'not stated' : text(count(limit))),
      align: 'right',
    },
    {
      title: 'Needs',
      of: ({ need }) => (need === null ? 'unknown' : text(count(Math.ceil(need)))),
      align: 'right',
    },
    {
      title: 'When',
      of: ({ lost }) =>
        lost.length === 0 ? 'in normal times' : `without ${lost.map(shortRegion).join(', ')}`,
    },
  ]);
}
