import { assumptionsFor, type Assumptions } from './assumptions';
import { adequacySource } from './assumptions/adequacy';
import { reportContext } from './compliance/report/report-context';
import { residencyReport } from './compliance/report/residency-report';
import { evaluate, namedOption, trafficOf } from './evaluate';
import type { Architecture, RegionId, ResidencyReport } from './model';

/** What to look at besides every loss of one site. */
export interface ResidencyRequest {
  /** Losses of up to so many sites at once are searched; two unless told otherwise. */
  readonly k?: number;
  /** Losses of several sites to be shown as well. */
  readonly losses?: readonly (readonly RegionId[])[];
  /** Day that adequacy decisions are judged for, ISO; that of the table unless told otherwise. */
  readonly on?: string;
}

/**
 * Where the data of an option rests, may rest and may be read, with nothing lost and in losses; what travellers
 * find; what crosses between homes. Throws RangeError for an unknown option.
 */
export function residencyOf(
  architecture: Architecture,
  assumptions: Assumptions,
  optionName: string,
  { k = 2, losses = [], on = adequacySource.asOf }: ResidencyRequest = {},
): ResidencyReport {
  const own = assumptionsFor(architecture, assumptions);
  const option = namedOption(architecture, optionName);
  const [evaluation] = evaluate(architecture, own, { option: optionName }).options;
  const context = reportContext(architecture, option, trafficOf(architecture, option, own), own);
  const figures = evaluation?.residency ?? { violations: [], fine: null };
  return residencyReport(context, figures, { k, losses, on });
}
