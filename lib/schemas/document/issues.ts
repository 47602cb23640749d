import type * as z from 'zod/mini';
import type { DocumentPath } from '@/lib/engine/model';
import { listed } from './checks/outline';
import { keyNodeAt, keyTree, type KeyNode } from './key-tree';
import { nearest, type Kind } from './kinds';
import { describeFound, type Issue } from './problem';
import { valueAt } from './value-at';

type SchemaIssue = z.core.$ZodIssue;

const stepsOf = (path: readonly PropertyKey[]): DocumentPath =>
  path.map((step) => (typeof step === 'number' ? step : String(step)));

/** Looking for what was meant costs; past this many problems nobody reads it. */
const mostAdvised = 400;

/** What the schema found wrong with a value, in the words of its language: the document's unless said. */
export function issuesOfSchema(
  found: readonly SchemaIssue[],
  root: unknown,
  language: KeyNode = keyTree,
): Issue[] {
  const issues = found.flatMap((issue, index) =>
    issuesOf(issue, { root, language }, [], index < mostAdvised),
  );
  // A value that fails two checks of its kind is wrong once.
  const told = new Set<string>();
  return issues.filter(({ path, message }) => {
    const key = JSON.stringify([path, message]);
    return told.has(key) ? false : told.add(key);
  });
}

interface Read {
  readonly root: unknown;
  readonly language: KeyNode;
}

function issuesOf(
  issue: SchemaIssue,
  read: Read,
  above: DocumentPath,
  isAdvised: boolean,
): Issue[] {
  const path = [...above, ...stepsOf(issue.path)];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownKey(path, key, read.language));
  }
  if (issue.code === 'invalid_key') return [unfitKey(path)];
  if (issue.code === 'invalid_union') {
    // The branch that got furthest is the one that was meant.
    const deepest = issue.errors.find((branch) =>
      branch.every(({ path, code }) => path.length > 0 || code === 'unrecognized_keys'),
    );
    if (deepest !== undefined)
      return deepest.flatMap((inner) => issuesOf(inner, read, path, isAdvised));
  }
  return [wrongValue(path, valueAt(read.root, path), isAdvised, read.language)];
}

/** Mappings with more keys than this name the first of them. */
const mostListed = 30;

function unknownKey(parent: DocumentPath, key: string, language: KeyNode): Issue {
  const node = keyNodeAt(parent, language);
  const known = [...(node?.keys?.keys() ?? [])];
  const near = nearest(key, known);
  const meant = near === null ? '' : `; did you mean "${near}"?`;
  const accepted = known.length > mostListed ? listed(known) : known.join(', ');
  return {
    path: [...parent, key],
    about: 'key',
    message: `${describeFound(key)} is not a key of ${node?.mapping ?? 'this mapping'}${meant} (${accepted})`,
    found: describeFound(key),
    accepted,
  };
}

function unfitKey(path: DocumentPath): Issue {
  const found = describeFound(String(path.at(-1)));
  const accepted = 'a text of 1 to 80 characters on one line';
  return {
    path,
    about: 'key',
    message: `${found} cannot be a key here (${accepted})`,
    found,
    accepted,
  };
}

const unknownKind: Kind = { noun: 'accepted here', accepted: 'see the reference of the document' };

function wrongValue(
  path: DocumentPath,
  value: unknown,
  isAdvised: boolean,
  language: KeyNode,
): Issue {
  const { noun, accepted, hint } = keyNodeAt(path, language)?.kind ?? unknownKind;
  const found = describeFound(value);
  if (value === undefined)
    return {
      path,
      about: 'value',
      message: `missing: ${noun} is needed here (${accepted})`,
      found,
      accepted,
    };
  const advice = isAdvised ? (hint?.(value) ?? null) : null;
  const verdict = value === null ? `empty: ${noun} is needed here` : `${found} is not ${noun}`;
  return {
    path,
    about: 'value',
    message: `${verdict}${advice === null ? '' : `; ${advice}`} (${accepted})`,
    found,
    accepted,
  };
}
