import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { numbers } from '@/lib/testing/numbers';
import { commandTypes, randomCommand, type Draw } from '@/lib/testing/random-command';
import { createDocumentStore, type DocumentStore } from '.';

const seed = Number(process.env['PROPERTY_SEED'] ?? 20261120);
/** One document takes the 500; PROPERTY_RUNS takes all of them as far as one likes. */
const manyIn = 'examples/hr-tool.yaml';
const fewer = Math.max(12, Number(process.env['PROPERTY_RUNS'] ?? 0));
const files = ['examples', 'examples/gallery'].flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => `${folder}/${file}`),
);

/** What somebody types into the text: a comment behind a line or on one of its own. */
function typed(text: string, draw: Draw): string {
  const lines = text.split('\n');
  const at = draw(lines.length);
  const line = lines[at] ?? '';
  const indent = ' '.repeat(Math.max(0, line.search(/\S/)));
  const comment = `${indent}# note ${draw(1000)}, "quoted" { and: braced }`;
  return lines.toSpliced(at, 0, comment).join('\n');
}

/** A document that has grown to more than this is made smaller again, so that edits stay quick. */
const mostGrowth = 3;
const removals = commandTypes.filter((type) => type.startsWith('remove'));

/** The sorts of commands that made a step so far. */
const used = new Set<string>();

/** Makes some edit of a document that had this size; whether it made a step. */
function edit(store: DocumentStore, size: number, draw: Draw): boolean {
  const before = store.getSnapshot();
  if (draw(12) === 0) store.setText(typed(before.text, draw));
  else {
    const types = before.text.length > mostGrowth * size ? removals : commandTypes;
    const command = before.architecture && randomCommand(before.architecture, draw, types);
    if (command === null || !store.dispatch(command).ok) return false;
    if (store.getSnapshot().text !== before.text) used.add(command.type);
  }
  return store.getSnapshot().text !== before.text;
}

test.each(files.map((file) => [file, file === manyIn ? 500 : fewer] as const))(
  '%s: %i edits undone one by one give back every byte of every text between, redone the same',
  (file, edits) => {
    const original = readFileSync(file, 'utf8');
    const draw = numbers(seed);
    let clock = 0;
    const store = createDocumentStore({ text: original, version: 1 }, () => (clock += 10_000));
    const texts = [original];
    while (texts.length <= edits)
      if (edit(store, original.length, draw)) texts.push(store.getSnapshot().text);
    expect(store.getSnapshot().problems).toEqual([]);

    for (const text of texts.slice(0, -1).toReversed()) {
      store.undo();
      expect(store.getSnapshot().text === text).toBe(true);
    }
    expect(store.getSnapshot()).toMatchObject({ text: original, canUndo: false });

    for (const text of texts.slice(1)) {
      store.redo();
      expect(store.getSnapshot().text === text).toBe(true);
    }
    expect(store.getSnapshot()).toMatchObject({ canRedo: false });
  },
  300_000,
);

test('every sort of command was among them', () => {
  expect([...used].sort()).toEqual([...commandTypes].sort());
});
