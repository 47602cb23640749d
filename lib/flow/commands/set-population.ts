import type { Coordinates } from '@/lib/engine/model';
import type { Ms, Rps, Share } from '@/lib/engine/units';
import { formatDurationMs } from '@/lib/schemas';
import { findPopulation } from './find';
import { placeNotation } from './notation';
import type { CommandRule } from './rule';
import { setKeys } from './set-keys';

/** Moves a population or changes its other keys; null takes a key away. */
export interface SetPopulation {
  readonly type: 'set-population';
  readonly name: string;
  readonly changes: {
    readonly at?: Coordinates;
    readonly country?: string;
    readonly users?: number;
    readonly peakRps?: Rps;
    readonly daily?: readonly Share[] | null;
    readonly lastMile?: 'fibre' | 'cable' | 'mobile' | Ms | null;
  };
}

export const setPopulation: CommandRule<SetPopulation> = {
  label: ({ name, changes }) =>
    changes.at !== undefined &&
    Object.keys(changes).every((key) => key === 'at' || key === 'country')
      ? `Move ${name}`
      : `Change ${name}`,
  edits: (document, { name, changes }) => {
    const { at, lastMile, ...plain } = changes;
    return setKeys(document, findPopulation(document, name).path, {
      at: at && placeNotation(at),
      ...plain,
      lastMile: typeof lastMile === 'number' ? formatDurationMs(lastMile) : lastMile,
    });
  },
};
