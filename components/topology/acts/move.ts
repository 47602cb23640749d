import type { Coordinates } from '@/lib/engine/model';
import type { Command, Editable } from '@/lib/flow';
import { editsOf } from '@/lib/flow';
import { plural } from '@/lib/format/plural';

/** Where a population goes, with the country there where it is known. */
export interface Move {
  readonly name: string;
  readonly at: Coordinates;
  readonly country: string | null;
}

/** About a kilometre: as fine as documents write coordinates. */
const round = (degrees: number): number => Math.round(degrees * 100) / 100 + 0;

/** The command that moves populations, all in one step. Null where none moves. */
export function movePopulations(document: Editable, moves: readonly Move[]): Command | null {
  const commands = moves.flatMap(({ name, at, country }): Command[] => {
    const population = document.architecture.demand.populations.find((one) => one.name === name);
    if (!population) return [];
    const changes = {
      at: { lat: round(at.lat), lon: round(at.lon) },
      ...(country === null || country === population.country ? {} : { country }),
    };
    return [{ type: 'set-population', name, changes }];
  });
  const [only] = commands;
  if (only === undefined) return null;
  if (commands.length === 1) return only;
  const edits = commands.flatMap((command) => editsOf(document, command));
  return { type: 'apply-edits', label: `Move ${plural(commands.length, 'population')}`, edits };
}
