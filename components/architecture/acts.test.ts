import { expect, test } from 'vitest';
import { createDocumentStore } from '@/lib/flow';
import { exampleText } from '@/lib/testing/examples';
import { parseDocument } from '@/lib/schemas';
import type { Act } from '../shell/acts';
import { arrangeActs } from '../topology/acts/arrange-acts';
import { clipboardActs, clipboardDoes } from '../topology/acts/clipboard-acts';
import { thingActs } from '../topology/acts/thing-acts';
import { documentActs } from './document-acts';
import { optionActs } from './option/option-acts';
import { viewActs } from './view-acts';

const nothing = () => undefined;

/** All acts of an open document but those that need the map's view, and a store to see them apply. */
async function offered() {
  const text = await exampleText('payments');
  const store = createDocumentStore({ text, version: 1 });
  const parsed = parseDocument(text);
  const [, option] = parsed.ok ? parsed.architecture.options : [];
  if (!parsed.ok || option === undefined) throw new Error('payments has no second option');
  const { architecture } = parsed;
  const run = (command: Parameters<typeof store.dispatch>[0]) =>
    store.dispatch(command).ok ? ({ ok: true } as const) : ({ ok: false, problems: [] } as const);
  const acting = {
    store,
    now: () => ({ architecture, option, mode: 'draw' as const }),
    run,
    attempt: (command: Parameters<typeof run>[0] | { readonly because: string }) =>
      !('because' in command) && run(command).ok,
    announce: nothing,
    onDialog: nothing,
    onFail: nothing,
  };
  const does = {
    rename: nothing,
    duplicate: nothing,
    openExport: nothing,
    chooseFile: nothing,
    archive: nothing,
    openHistory: nothing,
    openAccess: nothing,
    mayChange: true,
    mayCreate: true,
  };
  const acts: readonly Act[] = [
    ...clipboardActs(clipboardDoes(acting, nothing)),
    ...arrangeActs(acting),
    ...thingActs(acting, nothing),
    ...optionActs({ store, attempt: acting.attempt, onDialog: nothing }),
    ...viewActs(nothing),
    ...documentActs(does),
  ];
  return { acts, store };
}

test('every act has a name of its own, and a key that no other has', async () => {
  const { acts } = await offered();
  const ids = acts.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const chords = acts.flatMap(({ keys = [] }) => keys);
  expect(new Set(chords).size).toBe(chords.length);
  expect(acts.filter(({ keys = [] }) => keys.length === 0)).toEqual([]);
});

test('acts on options do what they say, one step each', async () => {
  const { acts, store } = await offered();
  const press = (id: string) => acts.find((act) => act.id === id)?.run?.();
  const names = () => store.getSnapshot().architecture?.options.map(({ name }) => name);
  press('option-duplicate');
  expect(names()).toEqual(['multi-az', 'two-at-sixty', 'two-at-sixty-copy', 'warm-standby']);
  expect(store.getSnapshot().option).toBe('two-at-sixty-copy');
  press('option-earlier');
  expect(names()).toEqual(['multi-az', 'two-at-sixty-copy', 'two-at-sixty', 'warm-standby']);
  press('option-choose');
  press('option-current');
  expect(store.getSnapshot().architecture?.metadata).toMatchObject({
    chosen: 'two-at-sixty-copy',
    current: 'two-at-sixty-copy',
  });
  press('option-remove');
  expect(names()).toEqual(['multi-az', 'two-at-sixty', 'warm-standby']);
  expect(store.getSnapshot().architecture?.metadata.chosen).toBeUndefined();
  expect(store.getSnapshot().undoLabels).toHaveLength(5);
});

test('of the document only what a role may do is offered', () => {
  const does = {
    rename: nothing,
    duplicate: nothing,
    openExport: nothing,
    chooseFile: nothing,
    archive: nothing,
    openHistory: nothing,
    openAccess: null,
  };
  const ids = (mayChange: boolean, mayCreate: boolean) =>
    documentActs({ ...does, mayChange, mayCreate }).map(({ id }) => id.replace('document-', ''));
  expect(ids(false, false)).toEqual(['export', 'history']);
  expect(ids(false, true)).toEqual(['duplicate', 'export', 'history']);
  expect(ids(true, false)).toEqual(['rename', 'export', 'history', 'replace', 'archive']);
});
