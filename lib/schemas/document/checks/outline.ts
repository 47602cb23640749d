import type { DocumentPath } from '@/lib/engine/model';
import { describeFound, type Issue } from '../problem';

/** A mapping within a document as written, and where it stands. */
export interface Entry {
  readonly path: DocumentPath;
  readonly value: Readonly<Record<string, unknown>>;
}

export interface OptionOutline extends Entry {
  readonly sites: readonly Entry[];
  /** The regions that the option has sites in. */
  readonly regions: ReadonlySet<string>;
  readonly links: readonly Entry[];
  /** Its edge; empty where it has none. */
  readonly edge: Entry;
}

/** What the checks look at: the parts of a document that have the right shape, whatever the rest is. */
export interface Outline {
  readonly root: Readonly<Record<string, unknown>>;
  readonly populations: readonly Entry[];
  readonly data: readonly Entry[];
  readonly dependencies: readonly Entry[];
  readonly customRegions: readonly Entry[];
  readonly readiness: readonly Entry[];
  readonly options: readonly OptionOutline[];
}

const nothing: Readonly<Record<string, unknown>> = {};

const isMapping = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value as a mapping; an empty one where it is something else. */
export const asMapping = (value: unknown): Readonly<Record<string, unknown>> =>
  isMapping(value) ? value : nothing;

/** A value as a list; an empty one where it is something else. */
export const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** A value as a text; null where it is something else. */
export const asText = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** The mappings of a list, each with its place; what is none is passed over. */
export function entriesOf(value: unknown, path: DocumentPath): Entry[] {
  return asList(value).flatMap((item, index) =>
    isMapping(item) ? [{ path: [...path, index], value: item }] : [],
  );
}

/** The names that entries carry under `key`. */
export function namesOf(entries: readonly Entry[], key = 'name'): string[] {
  return entries.flatMap(({ value }) => asText(value[key]) ?? []);
}

export function outlineOf(value: unknown): Outline {
  const root = asMapping(value);
  const demand = asMapping(root['demand']);
  return {
    root,
    populations: entriesOf(demand['populations'], ['demand', 'populations']),
    data: entriesOf(root['data'], ['data']),
    dependencies: entriesOf(root['dependencies'], ['dependencies']),
    customRegions: entriesOf(root['customRegions'], ['customRegions']),
    readiness: entriesOf(root['readiness'], ['readiness']),
    options: entriesOf(root['options'], ['options']).map((entry) => {
      const sites = entriesOf(entry.value['regions'], [...entry.path, 'regions']);
      return {
        ...entry,
        sites,
        regions: new Set(namesOf(sites, 'id')),
        links: entriesOf(entry.value['replication'], [...entry.path, 'replication']),
        edge: { path: [...entry.path, 'edge'], value: asMapping(entry.value['edge']) },
      };
    }),
  };
}

/** An issue with a value: `message` without the closing parenthesis that names what is accepted. */
export function issueAt(
  path: DocumentPath,
  value: unknown,
  message: string,
  accepted: string,
  about: Issue['about'] = 'value',
): Issue {
  return {
    path,
    about,
    message: `${message} (${accepted})`,
    found: describeFound(value),
    accepted,
  };
}

/** Names in a list for a message: all of a few, the first of many. */
export function listed(names: Iterable<string>): string {
  const all = [...names];
  if (all.length === 0) return 'none is there yet';
  return all.length <= 12
    ? all.join(', ')
    : `${all.slice(0, 12).join(', ')} and ${all.length - 12} more`;
}
