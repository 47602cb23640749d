import type { ShortcutGroup } from '../shell/shortcuts';
import { zoomTargets } from './view/view-words';

/** The keys of the map, for the `?` list. Their handlers stand in acts/use-map-keys.ts. */
export const mapShortcuts: readonly ShortcutGroup[] = [
  {
    title: 'Map',
    shortcuts: [
      { keys: ['D'], does: 'Draw: select, add, move' },
      { keys: ['F'], does: 'Fail: take sites out, cut links, and see what follows' },
      { keys: ['T'], does: 'Text of the document' },
      { keys: ['Enter'], does: 'Select what is in focus; in Fail lose the site, cut the link' },
      { keys: ['+'], does: 'Zoom in' },
      { keys: ['-'], does: 'Zoom out' },
      { keys: ['M'], does: 'Next projection' },
      ...zoomTargets.map(({ key, label }) => ({ keys: [key], does: `Zoom to: ${label}` })),
    ],
  },
  {
    title: 'While drawing',
    shortcuts: [
      { keys: ['S'], does: 'Add a site' },
      { keys: ['P'], does: 'Add a population' },
      { keys: ['L'], does: 'Connect two sites' },
      { keys: ['H'], does: 'Add a dependency' },
      { keys: ['V'], does: 'Select' },
      { keys: ['←', '↑', '→', '↓'], does: 'Move what is selected; a site to the next region' },
      { keys: ['Shift', '→'], does: 'Move further' },
      { keys: ['Delete'], does: 'Remove what is selected' },
      { keys: ['Ctrl', 'Z'], does: 'Undo' },
      { keys: ['Ctrl', 'Shift', 'Z'], does: 'Redo' },
    ],
  },
  {
    title: 'While failing',
    shortcuts: [
      { keys: ['S'], does: 'Pick a scenario: a provider, a continent, a dependency, a cut' },
      { keys: ['Space'], does: 'Play and pause' },
      { keys: ['.'], does: 'Next step' },
      { keys: [','], does: 'Step before' },
      { keys: ['Esc'], does: 'Bring everything back' },
    ],
  },
];
