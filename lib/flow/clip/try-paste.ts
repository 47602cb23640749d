import { applyEditsToValue, architectureFromValue, formatPath } from '@/lib/schemas';
import type { Architecture } from '@/lib/engine/model';
import { editsOf, type Command } from '../commands';
import { pathInClip } from '../commands/paste';
import { CommandError, type Editable } from '../commands/rule';
import type { Thing } from '../store/selection';
import { isEmptyClip } from './write-clip';
import { readClip } from './read-clip';

export type TriedPaste =
  | { readonly ok: true; readonly command: Command; readonly pasted: readonly Thing[] }
  /** Why it cannot be pasted: one sentence for each fault. */
  | { readonly ok: false; readonly faults: readonly string[] };

/** The command that pastes a text into an option, and what it brings; or every fault of it. */
export function tryPaste(document: Editable, option: string, text: string): TriedPaste {
  const read = readClip(text);
  if (!read.ok) return read;
  if (isEmptyClip(read.clip)) return { ok: false, faults: ['There is nothing to paste.'] };
  const command: Command = { type: 'paste', option, clip: read.clip };
  try {
    const value = applyEditsToValue(document.value, editsOf(document, command));
    const after = architectureFromValue(value);
    if (after.ok)
      return {
        ok: true,
        command,
        pasted: added(document.architecture, after.architecture, option),
      };
    const faults = after.issues.map(
      ({ path, message }) => `${formatPath(pathInClip(document, option, path))}: ${message}`,
    );
    return { ok: false, faults: [...new Set(faults)] };
  } catch (error) {
    if (error instanceof CommandError) return { ok: false, faults: [error.message] };
    throw error;
  }
}

/** The things at the ends of the lists: what was not there before. */
function added(before: Architecture, after: Architecture, name: string): readonly Thing[] {
  const optionOf = ({ options }: Architecture) => options.find((one) => one.name === name);
  const [then, now] = [optionOf(before), optionOf(after)];
  const sites = (now?.sites ?? []).slice(then?.sites.length ?? 0);
  const links = (now?.links ?? []).slice(then?.links.length ?? 0);
  return [
    ...sites.map(({ region }): Thing => ({ kind: 'site', region })),
    ...after.demand.populations
      .slice(before.demand.populations.length)
      .map((population): Thing => ({ kind: 'population', name: population.name })),
    ...after.dependencies
      .slice(before.dependencies.length)
      .map((dependency): Thing => ({ kind: 'dependency', name: dependency.name })),
    // Links between what was pasted go without saying; alone they are what was pasted.
    ...(sites.length > 0 ? [] : links.map(({ from, to }): Thing => ({ kind: 'link', from, to }))),
  ];
}
