import { listed } from '../../findings/words';
import type { DataSet } from '../../model';
import { sentence } from '../sentence';
import type { Limit } from './limit';

type Tolerance = 'tolerates' | 'refuses' | 'unstated';

/** Whether two writes to one key that did not know of each other are allowed for. */
export function toleranceOf({ consistency, onConflict }: DataSet): Tolerance {
  if (consistency === 'strong' || consistency === 'quorum') return 'refuses';
  if (onConflict === undefined) return 'unstated';
  return onConflict === 'none' ? 'refuses' : 'tolerates';
}

/** Whether every key can be kept at one home: said so, or asked for by law. */
export function isHomed({ homed, residency }: DataSet): boolean | undefined {
  return homed ?? (residency.length > 0 ? true : undefined);
}

const stated: { readonly status: 'pass'; readonly missing: readonly string[] } = {
  status: 'pass',
  missing: [],
};

/** The data sets that stand against a pattern, and the inputs that would tell of others. */
interface Against {
  readonly refusing: readonly DataSet[];
  readonly missing: readonly string[];
}

function against(data: readonly DataSet[], writePath: string): Against {
  switch (writePath) {
    case 'many-writers':
      return againstManyWriters(data);
    case 'writer-per-home':
      return againstHomes(data);
    default:
      return { refusing: [], missing: [] };
  }
}

/** Every writer on its own: whatever allows no conflicts stands against it. */
function againstManyWriters(data: readonly DataSet[]): Against {
  return {
    refusing: data.filter((set) => toleranceOf(set) === 'refuses'),
    missing: data.flatMap((set) =>
      toleranceOf(set) === 'unstated' ? [`data[${set.name}].onConflict`] : [],
    ),
  };
}

/**
 * A writer for each home: data that belongs to no home has to be merged between homes, and where nothing
 * belongs to one there is nothing to divide.
 */
function againstHomes(data: readonly DataSet[]): Against {
  const shared = data.filter((set) => isHomed(set) !== true && toleranceOf(set) !== 'tolerates');
  const unstated = (sets: readonly DataSet[]) =>
    sets.flatMap((set) => (isHomed(set) === undefined ? [`data[${set.name}].homed`] : []));
  const refusing = shared.filter((set) => isHomed(set) === false);
  const missing = unstated(shared);
  if (data.length === 0 || data.some((set) => isHomed(set) === true)) return { refusing, missing };
  const open = unstated(data);
  return open.length > 0 ? { refusing, missing: open } : { refusing: data, missing: [] };
}

/** A copy elsewhere may be late; where everything has to be read as last written, nobody may read it. */
const readsLate = (data: readonly DataSet[]): readonly DataSet[] =>
  data.length > 0 &&
  data.every(({ consistency }) => consistency === 'strong' || consistency === 'quorum')
    ? data
    : [];

/**
 * The data bears how the pattern writes and reads it: many writers need data whose conflicts are settled, a
 * writer for each home data that belongs to one home, reads from copies data that may be read a moment late.
 */
export const conflicts: Limit = {
  id: 'conflicts',
  unit: '',
  moreIsBetter: false,
  targets: [],
  hold: ({ pattern }, { architecture: { data } }) => {
    const { refusing, missing } = against(data, pattern.writePath);
    const late = pattern.reads === 'late-elsewhere' && pattern.reach !== 'one-region';
    const refused = refusing.length + (late ? readsLate(data).length : 0);
    if (refused > 0) return { status: 'fail', value: null, against: null, missing: [] };
    if (missing.length > 0) return { status: 'unknown', value: null, against: null, missing };
    return { ...stated, value: null, against: null };
  },
  say: ({ pattern }, held, { architecture: { data } }) => {
    const { refusing } = against(data, pattern.writePath);
    const names = (sets: readonly DataSet[]) => listed(sets.map(({ name }) => name));
    if (held.status === 'unknown') {
      return {
        said: 'not stated',
        ...sentence`it takes ${listed(held.missing)} to say whether the data bears it`,
      };
    }
    if (refusing.length > 0) {
      return pattern.writePath === 'many-writers'
        ? { said: 'conflicts', ...sentence`${names(refusing)} allows no conflicting writes` }
        : { said: 'shared', ...sentence`${names(refusing)} cannot be divided by home` };
    }
    if (held.status === 'fail') {
      return {
        said: 'late reads',
        ...sentence`${names(data)} may never be read late, and a copy is`,
      };
    }
    return { said: wordOf(pattern.writePath), ...sentence`no write conflicts with another` };
  },
};

const words: Readonly<Record<string, string>> = {
  'one-writer': 'one writer',
  'moving-writer': 'one writer',
  'writer-per-home': 'by home',
  quorum: 'quorum',
  'many-writers': 'merged',
};

const wordOf = (writePath: string): string => words[writePath] ?? writePath;
