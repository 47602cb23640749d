import type { DocumentPath } from '@/lib/engine/model';
import { findRegion, providers } from '@/lib/engine/assumptions';
import { didYouMean, isRegionId, meantRegions, nearest } from '../kinds';
import { describeFound, type Issue } from '../problem';
import { valueAt } from '../value-at';
import { asList, asMapping, issueAt, namesOf, type Outline } from './outline';

const providerNames = providers.map(({ name }) => name).join(', ');

/** Comparing with the whole table costs; past this many problems nobody reads the suggestion. */
const mostSuggestions = 200;

function unknownRegion(
  id: string,
  path: DocumentPath,
  custom: readonly string[],
  isSuggested: boolean,
): Issue {
  if (id.startsWith('custom:')) {
    const near = nearest(id, custom);
    const meant = near === null ? '' : `; did you mean "${near}"?`;
    const message = `${describeFound(id)} is not among the document’s customRegions${meant}`;
    return issueAt(path, id, message, 'the id of a custom region that the document describes');
  }
  const question = isSuggested ? didYouMean(meantRegions(id)) : null;
  const meant = question === null ? '' : `; ${question}`;
  const accepted = `a region of ${providerNames}, or custom: and a name that customRegions describes`;
  const message = `${describeFound(id)} is not a region that Meridian knows${meant}`;
  return issueAt(path, id, message, accepted);
}

interface Named {
  readonly id: unknown;
  readonly path: DocumentPath;
  /** A key that has to be a region: the schema has not looked at how it is written. */
  readonly isKey?: boolean;
}

/** Regions that the requirements name, and where. */
function ofRequirements(root: Outline['root']): Named[] {
  const asked = asMapping(asMapping(root['requirements'])['regions']);
  const path = ['requirements', 'regions'];
  return [
    ...['required', 'forbidden'].flatMap((key) =>
      asList(asked[key]).map((id, index) => ({ id, path: [...path, key, index] })),
    ),
    ...Object.keys(asMapping(asked['quotaRps']))
      .filter((id) => id !== '*')
      .map((id) => ({ id, path: [...path, 'quotaRps', id], isKey: true })),
  ];
}

/** Regions that stated round trips and prices speak of. */
function ofAssumptions(root: Outline['root']): Named[] {
  const { rtt, prices, transfer } = asMapping(root['assumptions']);
  const at = (list: unknown, key: string, ...keys: (string | number)[][]) =>
    asList(list).flatMap((item, index) =>
      keys.map((steps) => ({
        id: valueAt(item, steps),
        path: ['assumptions', key, index, ...steps],
      })),
    );
  return [
    ...at(rtt, 'rtt', ['between', 0], ['between', 1]),
    ...at(prices, 'prices', ['region']),
    ...at(transfer, 'transfer', ['from'], ['to']),
  ];
}

/** Regions in which copies of data rest, or from which they come. */
function ofCopies(data: Outline['data']): Named[] {
  return data.flatMap(({ path, value }) =>
    asList(value['copies']).flatMap((copy, at) =>
      ['at', 'from'].flatMap((key) =>
        asList(asMapping(copy)[key]).map((id, index) => ({
          id,
          path: [...path, 'copies', at, key, index],
        })),
      ),
    ),
  );
}

/** Sites, edges, copies, dependencies, requirements and stated values name regions of the table or of the document itself. */
export function checkKnownRegions(outline: Outline): Issue[] {
  const { root, options, data, dependencies, customRegions } = outline;
  const custom = namesOf(customRegions, 'id');
  const isKnown = (id: string) => findRegion(id) !== undefined || custom.includes(id);
  const named: Named[] = [
    ...ofRequirements(root),
    ...dependencies.flatMap(({ path, value }) =>
      ['regions', 'offeredIn'].flatMap((key) =>
        asList(value[key]).map((id, index) => ({ id, path: [...path, key, index] })),
      ),
    ),
    ...options.flatMap(({ sites, edge }) => [
      ...sites.map(({ path, value }) => ({ id: value['id'], path: [...path, 'id'] })),
      ...asList(edge.value['regions']).map((id, index) => ({
        id,
        path: [...edge.path, 'regions', index],
      })),
    ]),
    ...ofCopies(data),
    ...ofAssumptions(root),
  ];
  return named
    .flatMap(({ id, path, isKey }) =>
      (isRegionId(id) || (isKey && typeof id === 'string')) && !isKnown(id) ? [{ id, path }] : [],
    )
    .map(({ id, path }, index) => unknownRegion(id, path, custom, index < mostSuggestions));
}
