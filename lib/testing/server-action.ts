import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { flightRows } from './flight';

const manifest = z.object({
  node: z.record(
    z.string(),
    z.object({
      filename: z.string(),
      exportedName: z.string(),
      workers: z.record(z.string(), z.unknown()),
    }),
  ),
});

/** Where and under which number the present build answers to a server action. */
export interface ActionAddress {
  readonly id: string;
  readonly path: string;
}

/** Looks up the action `name` of `file`, as a browser's script would know it. */
export async function findAction(file: string, name: string): Promise<ActionAddress> {
  const text = await readFile('.next/server/server-reference-manifest.json', 'utf8');
  for (const [id, action] of Object.entries(manifest.parse(JSON.parse(text)).node)) {
    const page = Object.keys(action.workers)[0];
    if (action.filename !== file || action.exportedName !== name || page === undefined) continue;
    return {
      id,
      path: page
        .replace(/^app/, '')
        .replace(/\/page$/, '')
        .replace('[name]', 'hr-tool'),
    };
  }
  throw new Error(`No page of this build uses the action ${name} of ${file}.`);
}

/** The headers with which a page of the server sends an action. */
export function actionHeaders(address: string, { id }: ActionAddress): Record<string, string> {
  return {
    origin: address,
    'next-action': id,
    'content-type': 'text/plain;charset=UTF-8',
    accept: 'text/x-component',
  };
}

const outcome = z.union([
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({
    ok: z.literal(false),
    error: z.object({
      kind: z.string(),
      message: z.string(),
      theirs: z.object({ text: z.string(), version: z.int() }).exactOptional(),
    }),
  }),
]);
export type Answer = z.infer<typeof outcome>;

/** Reads an action's plain answer: the row numbered 1 of what the server sends back. */
export function readAnswer(body: string): Answer {
  const row = flightRows(body).get('1');
  if (row === undefined) throw new Error(`Not an action's answer: ${body.slice(0, 500)}`);
  return outcome.parse(row);
}

/** Calls an action as a page of the server does. Throws when there is no answer. */
export async function callAction(
  address: string,
  action: ActionAddress,
  input: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const answer = await fetch(`${address}${action.path}`, {
    method: 'POST',
    headers: { ...actionHeaders(address, action), ...headers },
    body: JSON.stringify([input]),
  });
  return readAnswer(await answer.text());
}
