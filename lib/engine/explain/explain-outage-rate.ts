import type { OutageRate } from '../assumptions/outage-rates';
import type { Explanation, Overridden, Source } from '../model';

const citation = 'docs/data.md';

type Worth = Pick<Extract<Source, { from: 'assumption' }>, 'kind' | 'source' | 'asOf'>;

/** Where an assumption of a table is from, with the mark of what was stated instead. */
export function sourceOf(
  id: string,
  { kind, source, asOf }: Worth,
  more: { low?: number; high?: number; overridden?: Overridden | undefined } = {},
): Source {
  const { low, high, overridden } = more;
  return {
    from: 'assumption',
    id,
    kind,
    source,
    asOf,
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
    ...(overridden === undefined ? {} : { overridden }),
  };
}

/** How often a region goes down in a year: outages by the region-years in which they were counted. */
export function explainOutageRate(rate: OutageRate): Explanation {
  const { scope, perYear, low, high, counted, overridden } = rate;
  const source = sourceOf('outage-rate', rate, { low, high, overridden });
  const label = `Outages of ${scope}`;
  if (counted === undefined || overridden !== undefined) {
    return { label, value: perYear, unit: 'a year', inputs: [], source };
  }
  const { events, regionYears, period } = counted;
  return {
    label,
    value: perYear,
    unit: 'a year',
    formula: 'outages ÷ region-years',
    citation,
    source,
    inputs: [
      { label: `Outages, ${period}`, value: events, unit: '', inputs: [] },
      { label: 'Years that regions ran in it', value: regionYears, unit: 'years', inputs: [] },
    ],
  };
}
