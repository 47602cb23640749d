import {
  assumptionFacts,
  assumptionsFor,
  defaultAssumptions,
  machinesIn,
  parseAssumptionId,
  priceItems,
  refusalOf,
  type Assumptions,
} from '@/lib/engine/assumptions';
import type { AssumptionOverride, DocumentPath, Region } from '@/lib/engine/model';
import { assumptions, placesOfStated } from '../keys/assumptions';
import { customRegion } from '../keys/custom-region';
import { remembered } from '../keys/remembered';
import { nearest } from '../kinds';
import { describeFound, type Issue } from '../problem';
import { valueAt } from '../value-at';
import { issueAt, listed, type Entry, type Outline } from './outline';

const readable = (entries: readonly Entry[]): Region[] =>
  entries.flatMap(({ value }) => {
    const parsed = customRegion.safeParse(value);
    return parsed.success ? [parsed.data] : [];
  });

/** The schema has read them already; it answers at once for what has not changed. */
const reader = remembered(assumptions);

/** Stated values are of assumptions that there are, stated once, and possible: no round trip beats light. */
export function checkAssumptions({ root, customRegions }: Outline): Issue[] {
  const stated = reader.safeParse(root['assumptions']);
  if (!stated.success || stated.data.length === 0) return [];
  const known = assumptionsFor({ customRegions: readable(customRegions) }, defaultAssumptions);
  const places = placesOfStated(root['assumptions']);
  const seen = new Set<string>();
  return stated.data.flatMap((override, index) => {
    const path: DocumentPath = ['assumptions', ...(places[index] ?? [])];
    const isTwice = seen.has(override.id);
    seen.add(override.id);
    if (isTwice) return twice(override, path, root, known);
    return assumptionFacts(override.id, known) === null
      ? unknown(override, path, root, known)
      : impossible(override, path, root, known);
  });
}

function twice(
  { id }: AssumptionOverride,
  path: DocumentPath,
  root: unknown,
  known: Assumptions,
): Issue[] {
  const label = assumptionFacts(id, known)?.label ?? id;
  return [issueAt(path, valueAt(root, path), `a second value of “${label}”`, 'one value of each')];
}

function impossible(
  override: AssumptionOverride,
  path: DocumentPath,
  root: unknown,
  known: Assumptions,
): Issue[] {
  const refusal = refusalOf(override, known);
  if (refusal === null) return [];
  const at = valueAt(root, [...path, 'value']) === undefined ? path : [...path, 'value'];
  const label = assumptionFacts(override.id, known)?.label ?? override.id;
  return [issueAt(at, valueAt(root, at), refusal, label)];
}

/** A name that leads to no assumption. Regions are told by a check of their own. */
function unknown(
  { id }: AssumptionOverride,
  path: DocumentPath,
  root: unknown,
  { region, regions }: Assumptions,
): Issue[] {
  const absent = (key: string, noun: string, names: readonly string[]): Issue[] => {
    const at = [...path, key];
    const found = valueAt(root, at);
    const near = typeof found === 'string' ? nearest(found, names) : null;
    const meant = near === null ? '' : `; did you mean "${near}"?`;
    return [issueAt(at, found, `${describeFound(found)} is not ${noun}${meant}`, listed(names))];
  };
  const ref = parseAssumptionId(id);
  if (ref?.of === 'price' && region(ref.region) !== undefined) {
    const items = [...machinesIn(ref.region), ...Object.keys(priceItems)];
    return absent('item', `a machine or another item of ${ref.region}`, items);
  }
  if (ref?.of === 'outage-rate') {
    const scopes = ['aws', 'azure', 'gcp', 'other', 'common-cause', ...regions.map((r) => r.id)];
    return absent('of', 'a region or one of the scopes', scopes);
  }
  if (ref === null && (path[1] === 'rtt' || path[1] === 'transfer'))
    return [issueAt(path, valueAt(root, path), 'a way from a region to itself', 'two regions')];
  if (ref !== null && ref.of !== 'transfer-rule') return [];
  const message = `${describeFound(id)} is not the id of an assumption`;
  const accepted = 'an id as the list of assumptions shows it, e.g. outage-length.region.mu';
  return [issueAt([...path, 'id'], id, message, accepted)];
}
