import { listed } from '../../findings/words';
import type { DataSet, RedFlag } from '../../model';
import { contestedData } from '../contested-data';
import type { CheckInput } from '../item';

const named = (data: readonly DataSet[]) => listed(data.map(({ name }) => name));

/** Colliding writes that no rule settles, so that people have to. */
export function conflictsFlag({ architecture, option }: CheckInput): RedFlag {
  const flag = { id: 'conflicts', title: 'Conflicts need hands', evidence: [] } as const;
  const contested = contestedData(architecture, option);
  const byHand = contested.filter(
    ({ onConflict }) => onConflict === 'none' || onConflict === 'version-vectors',
  );
  if (byHand.length > 0) {
    const because = `writes to ${named(byHand)} can collide, and no rule brings them together`;
    return { ...flag, state: 'raised', because };
  }
  const open = contested.filter(({ onConflict }) => onConflict === undefined);
  if (open.length > 0) {
    const because = `what becomes of colliding writes to ${named(open)} is not stated`;
    return { ...flag, state: 'unknown', because };
  }
  return {
    ...flag,
    state: 'clear',
    because:
      contested.length === 0
        ? 'no two sites write the same data without waiting'
        : `a rule settles colliding writes to ${named(contested)}`,
  };
}
