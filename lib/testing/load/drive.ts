import { setMaxListeners } from 'node:events';
import { z } from 'zod';
import { findAction } from '../server-action';
import { exampleText } from '../examples';
import { Caller } from './caller';
import { type Seen, edit, nothingSeen } from './editor';

export interface Load {
  readonly addresses: readonly string[];
  readonly editors: number;
  readonly documents: number;
  /** Of the pause between two edits of one person, in milliseconds; each is between half and three halves of it. */
  readonly pauseMs: number;
  /** What the editors' browsers send besides; by default nothing. */
  readonly headers?: Readonly<Record<string, string>>;
}

const created = z.object({ id: z.uuid(), name: z.string() });

/** Puts as many documents into the store as the load asks for. */
export async function makeDocuments(
  address: string,
  count: number,
  headers: Readonly<Record<string, string>> = {},
): Promise<z.infer<typeof created>[]> {
  const create = await findAction('app/catalog/actions.ts', 'importFile');
  const texts = await Promise.all(['payments', 'collab', 'hr-tool'].map(exampleText));
  const made: z.infer<typeof created>[] = [];
  const caller = new Caller(headers);
  for (let n = 1; n <= count; n += 1) {
    const text = (texts[n % texts.length] ?? '').replace(/^ {2}name: .*$/m, `  name: load-${n}`);
    const input = { fileName: `load-${n}.yaml`, text };
    // oxlint-disable-next-line no-await-in-loop -- one person's catalog fills up one by one
    const answer = await caller.call(address, create, input);
    if (answer?.ok !== true) throw new Error(`No document was made: ${answer?.error.message}`);
    made.push(created.parse(answer.value));
  }
  caller.close();
  return made;
}

/**
 * Lets the editors work on the documents until `stop`; answers with what each has seen, which `watch` is
 * shown from the beginning and which grows meanwhile.
 */
export async function drive(
  load: Load,
  documents: readonly { readonly id: string; readonly name: string }[],
  stop: AbortSignal,
  watch: (seen: Seen) => void = () => {},
): Promise<Seen[]> {
  const file = 'app/a/[name]/actions.ts';
  const actions = { read: await findAction(file, 'read'), save: await findAction(file, 'save') };
  setMaxListeners(0, stop);
  const callers = Array.from({ length: load.editors }, () => new Caller(load.headers));
  try {
    return await Promise.all(
      callers.map(async (caller, editor) => {
        const document = documents[editor % documents.length];
        if (document === undefined) throw new Error('There are no documents to edit.');
        // A pause between half and three halves, another one each time, the same in each run.
        const random = sequence(editor + 1);
        const pauseMs = () => load.pauseMs * (0.5 + random());
        const { addresses } = load;
        const seen = nothingSeen();
        watch(seen);
        await edit({ editor, document, actions, addresses, caller, pauseMs }, seen, stop);
        return seen;
      }),
    );
  } finally {
    for (const caller of callers) caller.close();
  }
}

/** Numbers from 0 to 1 that depend on the seed alone (Park and Miller’s minimal standard). */
function sequence(seed: number): () => number {
  let state = seed * 48_271;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
