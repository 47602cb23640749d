import type { Prepared } from '../../prepare';
import { assumptionInputs } from './assumption-inputs';
import { businessInputs } from './business-inputs';
import { demandInputs } from './demand-inputs';
import { dependencyInputs } from './dependency-inputs';
import type { FlipInput } from './flip-input';
import { outageInputs } from './outage-inputs';
import { quotaInputs } from './quota-inputs';
import { teamInputs } from './team-inputs';

/** Every numeric input of a document and every assumption that its decision may hang on, besides the targets. */
export function flipInputs({ architecture, assumptions, ground, unpriced }: Prepared): FlipInput[] {
  const isPriced = unpriced === null;
  return [
    ...demandInputs(architecture),
    ...businessInputs(architecture, isPriced),
    ...dependencyInputs(architecture),
    ...teamInputs(architecture),
    ...quotaInputs(architecture),
    ...assumptionInputs(architecture, assumptions, isPriced),
    ...outageInputs(assumptions, ground.best?.region ?? null),
  ];
}
