import { unitOfAssumption, withOverrides } from '../../../assumptions';
import type { State } from './flip-input';

/** Tries an assumption at another value. */
export const stating =
  (id: string) =>
  ({ architecture, assumptions }: State, value: number): State => ({
    architecture,
    assumptions: withOverrides(assumptions, [
      { id, unit: unitOfAssumption(id) ?? '', value, scope: 'tried' },
    ]),
  });
