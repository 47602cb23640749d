import { assumptionFacts, defaultAssumptions, unitOfAssumption } from '@/lib/engine/assumptions';
import type { DocumentPath, DocumentValue } from '@/lib/engine/model';
import { placesOfStated, valueAt, writtenPlace, writtenValue } from '@/lib/schemas';
import { CommandError, insert, set, type CommandRule, type Editable } from './rule';

/** States a value for this document instead of the table's or the workspace's. */
export interface StateAssumption {
  readonly type: 'state-assumption';
  readonly id: string;
  /** In the assumption's unit. */
  readonly value: number;
  readonly because?: string;
}

export const labelOfAssumption = (id: string): string =>
  assumptionFacts(id, defaultAssumptions)?.label ?? id;

export const stateAssumption: CommandRule<StateAssumption> = {
  label: ({ id, value }) =>
    `State ${writtenValue(value, unitOfAssumption(id) ?? '')} for “${labelOfAssumption(id)}”`,
  edits: (document, { id, value, because }) => {
    const place = writtenPlace(id);
    if (place === null) throw new CommandError(`There is no assumption “${id}”.`);
    const written = writtenValue(value, unitOfAssumption(id) ?? '');
    const path = pathOfStated(document, id);
    if (path !== null) return restated(document, path, written, because);
    if (place.is === 'key') {
      const key = ['assumptions', place.key];
      return [set(key, because === undefined ? written : { value: written, because })];
    }
    const list = valueAt(document.value, ['assumptions', place.list]);
    const at = Array.isArray(list) ? list.length : 0;
    const grounds = because === undefined ? {} : { because };
    return [insert(['assumptions', place.list], at, { ...place.item, value: written, ...grounds })];
  },
};

/** Where a document states an assumption; null where it does not. */
export function pathOfStated({ architecture, value }: Editable, id: string): DocumentPath | null {
  // The model may hold what was stated elsewhere as well; the document's own stand in its order.
  const own = architecture.assumptions.filter(({ scope }) => scope === 'document');
  const index = own.findIndex((override) => override.id === id);
  const place = placesOfStated(valueAt(value, ['assumptions']))[index];
  return place === undefined ? null : ['assumptions', ...place];
}

function restated(
  { value: root }: Editable,
  path: DocumentPath,
  written: DocumentValue,
  because: string | undefined,
) {
  const held = valueAt(root, path);
  const isBare = typeof held !== 'object' || held === null;
  if (isBare) return [set(path, because === undefined ? written : { value: written, because })];
  return [
    set([...path, 'value'], written),
    ...(because === undefined ? [] : [set([...path, 'because'], because)]),
  ];
}
