import { assumptionsFor, defaultAssumptions } from '@/lib/engine/assumptions';
import type { Architecture, Harsh } from '@/lib/engine/model';
import type { HarshTerms } from './matrix-words';

/** What a harsh look at losses assumes of a document. */
export function harshTermsOf(architecture: Architecture, harsh: Harsh): HarshTerms {
  const { parameters } = assumptionsFor(architecture, defaultAssumptions);
  return {
    retries: harsh.retries ? parameters.retryLimit.value : null,
    coldReadFactor: harsh.coldCaches ? parameters.coldReadFactor.value : null,
  };
}
