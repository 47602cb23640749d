import type { Command, Editable, Thing } from '@/lib/flow';
import { combined } from '@/lib/flow/canvas/combine';
import { plural } from '@/lib/format/plural';

function removal(option: string, thing: Thing, bothWays: boolean): Command {
  switch (thing.kind) {
    case 'site':
      return { type: 'remove-site', option, region: thing.region };
    case 'population':
      return { type: 'remove-population', name: thing.name };
    case 'link':
      return { type: 'remove-link', option, from: thing.from, to: thing.to, bothWays };
    case 'dependency':
      return { type: 'remove-dependency', name: thing.name };
    default:
      return { type: 'remove-data', name: thing.name };
  }
}

/**
 * The command that takes things away, all in one step. A link goes before its site, which would take
 * it along. Null where none of them can be removed. Throws a `CommandError` where one does not fit.
 */
export function removeThings(
  document: Editable,
  option: string,
  things: readonly Thing[],
  /** Whether a link is drawn as one line with the link back. */
  isBothWays: (thing: Thing) => boolean,
): Command | null {
  const order = ['link', 'site', 'population', 'dependency', 'data'];
  const commands = things
    .toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
    .map((thing) => removal(option, thing, isBothWays(thing)));
  const [only] = commands;
  if (only === undefined) return null;
  if (commands.length === 1) return only;
  return combined(document, commands, `Remove ${plural(commands.length, 'thing')}`);
}
