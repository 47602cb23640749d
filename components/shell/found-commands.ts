import { matches, plainText } from '@/lib/format/region-search';

/** A row of the palette: something to do, or somewhere to go. */
export interface Command {
  readonly id: string;
  readonly label: string;
  /** The heading that it stands under. */
  readonly group: string;
  readonly hint?: string;
  readonly shortcut?: string;
  readonly run: () => void;
}

/** So many rows are drawn; typing another letter brings the rest. */
const most = 60;

export interface CommandGroup {
  readonly group: string;
  readonly commands: readonly Command[];
}

/** Those whose label begins with the first word come first. */
function rank(command: Command, typed: string): number {
  const [first = ''] = plainText(typed).split(/\s+/).filter(Boolean);
  return plainText(command.label).startsWith(first) ? 0 : 1;
}

/**
 * The commands in which every word that was typed occurs, accents and case aside, by their groups in the
 * order of the list; within a group those that begin with what was typed first.
 */
export function foundCommands(
  commands: readonly Command[],
  typed: string,
): readonly CommandGroup[] {
  const found = commands
    .filter(({ label, hint = '', id }) => matches(plainText(`${label} ${hint} ${id}`), typed))
    .map((command, index) => ({ command, rank: rank(command, typed), index }))
    .toSorted((a, b) => a.rank - b.rank || a.index - b.index)
    .slice(0, most)
    .map(({ command }) => command);
  return [...new Set(commands.map(({ group }) => group))]
    .map((group) => ({ group, commands: found.filter((command) => command.group === group) }))
    .filter((one) => one.commands.length > 0);
}
