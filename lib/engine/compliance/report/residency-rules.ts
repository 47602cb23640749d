import type { ResidencyRule } from '../../model';
import { copyWords } from '../copy-words';
import type { ReportContext } from './report-context';

/** What every data set demands, and whom it binds. */
export function residencyRules({ architecture, traffic }: ReportContext): ResidencyRule[] {
  return architecture.data.map((data): ResidencyRule => ({
    data: data.name,
    class: data.class,
    residency: data.residency,
    readableIn: data.readableIn ?? null,
    populations: traffic.network.populations.flatMap(({ population, constraints }) =>
      constraints.some((c) => c.data.name === data.name) ? [population.name] : [],
    ),
    anonymised: (data.copies ?? []).flatMap(({ kind, anonymised, regions = [] }) =>
      anonymised === 'before-leaving' ? [`${copyWords[kind]} to ${regions.join(', ')}`] : [],
    ),
  }));
}
