import type { Act } from '../shell/acts';
import { views } from './views';

/** Goes to each view of the architecture: what its tabs do, for keys and palette. */
export function viewActs(goTo: (segment: string | null) => void): readonly Act[] {
  return views.map(({ segment, label }, index) => ({
    id: `view-${segment ?? 'map'}`,
    label: `View: ${label}`,
    group: 'Views',
    keys: [`Alt ${(index + 1) % 10}`],
    run: () => goTo(segment),
  }));
}
