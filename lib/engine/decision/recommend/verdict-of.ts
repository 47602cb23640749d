import type { PatternId, Verdict } from '../../model';
import { patternOf } from '../patterns/catalog';

/** The verdict that a pattern is: by how far it reaches, and in one region by its zones. */
export function verdictOf(id: PatternId): Verdict {
  switch (patternOf(id).reach) {
    case 'several-serving':
      return 'multi-region';
    case 'standby':
      return 'disaster-recovery';
    default:
      return id === 'single-region' ? 'single-region' : 'multi-az';
  }
}
