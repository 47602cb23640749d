import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import type { ActionAddress } from '../server-action';
import type { Caller } from './caller';
import type { Acknowledged } from './ledger';
import { marksIn, withMark } from './marks';

/** What happened to one editor. */
export interface Seen {
  readonly acknowledged: Acknowledged[];
  /** Times from sending a save to its acknowledgement or to the news that it was overtaken, in milliseconds. */
  readonly savedMs: number[];
  readonly overtakenMs: number[];
  /** When saves failed without a verdict, and how, by kind: `unreachable`, `unavailable`, `internal`. */
  readonly failures: { readonly at: number; readonly kind: string }[];
  /** When saves were acknowledged. */
  readonly savedAt: number[];
  /** Acknowledged edits that the document did not hold any more when it was next seen. */
  readonly overwritten: string[];
}

export interface Task {
  readonly editor: number;
  readonly document: { readonly id: string; readonly name: string };
  readonly actions: { readonly read: ActionAddress; readonly save: ActionAddress };
  /** Where the servers are; an editor goes on to the next when one is not reachable, as a proxy does. */
  readonly addresses: readonly string[];
  readonly caller: Caller;
  /** Between two edits, in milliseconds. */
  readonly pauseMs: () => number;
}

const stored = z.object({ text: z.string(), version: z.int() });
const version = z.object({ version: z.int() });

/** Waits after a failure before the next try, in milliseconds. */
const againMs = 250;

/**
 * One person at one document until `stop`: edits, saves on the version last seen, takes over what others
 * have saved meanwhile and puts the own edit on top of it. What happens is written into `seen`.
 */
export async function edit(task: Task, seen: Seen, stop: AbortSignal): Promise<void> {
  const { editor, document, actions, caller } = task;
  let server = editor % task.addresses.length;
  const address = () => task.addresses[server] ?? '';
  let last = 0;
  let base: z.infer<typeof stored> | null = null;

  const fail = async (kind: string) => {
    seen.failures.push({ at: performance.now(), kind });
    server = (server + 1) % task.addresses.length;
    base = null;
    await delay(againMs);
  };
  const look = (current: z.infer<typeof stored>) => {
    const held = marksIn(current.text).get(editor) ?? 0;
    const acked = seen.acknowledged.at(-1)?.edit ?? 0;
    if (held < acked) seen.overwritten.push(`${document.name}: edit ${acked} of editor ${editor}`);
    last = Math.max(last, held);
    base = current;
  };

  await delay(task.pauseMs(), undefined, { signal: stop }).catch(() => {});
  while (!stop.aborted) {
    if (base === null) {
      const answer = await caller.call(address(), actions.read, { id: document.id });
      if (answer === null) await fail('unreachable');
      else if (!answer.ok) await fail(answer.error.kind);
      else look(stored.parse(answer.value));
      continue;
    }
    const next = last + 1;
    const text = withMark(base.text, editor, next);
    const began = performance.now();
    const answer = await caller.call(address(), actions.save, {
      id: document.id,
      text,
      baseVersion: base.version,
    });
    const now = performance.now();
    if (answer === null) {
      // Stored or not, nobody knows: the next edit has a number of its own.
      last = next;
      await fail('unreachable');
    } else if (answer.ok) {
      last = next;
      const made = version.parse(answer.value).version;
      base = { text, version: made };
      seen.acknowledged.push({ document: document.id, editor, edit: next, version: made });
      seen.savedMs.push(now - began);
      seen.savedAt.push(now);
      await delay(task.pauseMs(), undefined, { signal: stop }).catch(() => {});
    } else if (answer.error.theirs !== undefined) {
      seen.overtakenMs.push(now - began);
      look(answer.error.theirs);
    } else {
      last = next;
      await fail(answer.error.kind);
    }
  }
}

/** Nothing has happened yet. */
export function nothingSeen(): Seen {
  return {
    acknowledged: [],
    savedMs: [],
    overtakenMs: [],
    failures: [],
    savedAt: [],
    overwritten: [],
  };
}
