import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '@/lib/schemas';
import type { Command } from './commands';
import { createDocumentStore } from './document-store';

const payments = readFileSync('examples/payments.yaml', 'utf8');
const option = 'two-at-sixty';
const [east, west, ireland] = ['aws:us-east-1', 'aws:us-west-2', 'aws:eu-west-1'] as const;

/** A store on payments with a clock that the test moves. */
function opened(text = payments) {
  const clock = { now: 0 };
  const store = createDocumentStore({ text, version: 7, file: 'payments.yaml' }, () => clock.now);
  return { store, clock, see: store.getSnapshot };
}

const addIreland: Command = { type: 'add-site', option, region: ireland };
const moveWest: Command = { type: 'rehome-site', option, from: west, to: ireland };
const sitesOf = (store: ReturnType<typeof opened>['store'], name = option) =>
  store
    .getSnapshot()
    .architecture?.options.find((candidate) => candidate.name === name)
    ?.sites.map(({ region }) => region);

describe('opening', () => {
  it('shows the chosen option and has nothing to save or undo', () => {
    const { see } = opened();
    expect(see()).toMatchObject({
      version: 7,
      dirty: false,
      option,
      selection: [],
      canUndo: false,
      canRedo: false,
      problems: [],
      preview: null,
      conflict: null,
    });
  });

  it('opens a text with problems without a model, until they are mended', () => {
    const { store, see } = opened(payments.replace('role: active', 'role: activ'));
    expect(see().architecture).toBeNull();
    expect(see().problems[0]).toMatchObject({ file: 'payments.yaml', line: 46 });
    expect(store.dispatch(addIreland)).toMatchObject({ ok: false });
    store.setText(payments);
    expect(see()).toMatchObject({ problems: [], option });
  });

  it('gives the same snapshot until something changes, and tells who listens', () => {
    const { store, see } = opened();
    const first = see();
    let calls = 0;
    const unsubscribe = store.subscribe(() => (calls += 1));
    store.select([]);
    store.showOption('no such option');
    store.preview(null);
    store.setText(payments);
    store.undo();
    expect(see()).toBe(first);
    expect(calls).toBe(0);
    store.dispatch(addIreland);
    expect(see()).not.toBe(first);
    expect(calls).toBe(1);
    unsubscribe();
    store.undo();
    expect(calls).toBe(1);
  });
});

describe('commands', () => {
  it('change model and text in one step that has a name', () => {
    const { store, see } = opened();
    expect(store.dispatch(addIreland)).toEqual({ ok: true });
    expect(sitesOf(store)).toEqual([east, west, ireland]);
    expect(see().text).toContain('- { id: aws:eu-west-1, role: active, writer: true');
    expect(see()).toMatchObject({ dirty: true, canUndo: true, undoLabels: ['Add aws:eu-west-1'] });
    const parsed = parseDocument(see().text);
    expect(parsed).toMatchObject({ ok: true, architecture: see().architecture });
    expect(see().source?.locate(['options', 1, 'regions', 2, 'id'])).toMatchObject({ column: 15 });
  });

  it('keep the identity of what they do not touch', () => {
    const { store, see } = opened();
    const before = see().architecture;
    store.dispatch(addIreland);
    expect(see().architecture?.demand).toBe(before?.demand);
    expect(see().architecture?.options[0]).toBe(before?.options[0]);
    expect(see().architecture?.options[1]).not.toBe(before?.options[1]);
    store.undo();
    expect(see().architecture?.options[2]).toBe(before?.options[2]);
  });

  it('that would make the document invalid change nothing and say why', () => {
    const { store, see } = opened();
    const before = see();
    const outcome = store.dispatch({ type: 'remove-site', option: 'multi-az', region: east });
    expect(outcome).toMatchObject({
      ok: false,
      because: expect.stringContaining('no site of this option is active'),
      issues: [{ path: ['options', 0, 'regions'] }],
    });
    expect(store.dispatch({ type: 'remove-site', option, region: ireland })).toMatchObject({
      ok: false,
      because: 'The option "two-at-sixty" has no site in aws:eu-west-1.',
    });
    expect(
      store.dispatch({ type: 'set-key', path: ['requirements', 'rto'], value: '5 minutes' }),
    ).toMatchObject({ ok: false, because: expect.stringContaining('write 5m') });
    expect(see()).toBe(before);
  });

  it('that change nothing make no step', () => {
    const { store, see } = opened();
    expect(store.dispatch({ type: 'rehome-site', option, from: east, to: east })).toEqual({
      ok: true,
    });
    store.dispatch({ type: 'set-key', path: ['metadata', 'tier'], value: 0 });
    expect(see().canUndo).toBe(false);
  });
});

describe('dragging', () => {
  it('moves the model alone, and writes one step on drop', () => {
    const { store, see } = opened();
    store.preview({ type: 'rehome-site', option, from: west, to: 'aws:us-west-1' });
    store.preview(moveWest);
    expect(sitesOf(store)).toEqual([east, ireland]);
    expect(see()).toMatchObject({
      text: payments,
      dirty: false,
      preview: 'Move aws:us-west-2 to aws:eu-west-1',
    });
    expect(store.commit()).toEqual({ ok: true });
    expect(see()).toMatchObject({
      preview: null,
      undoLabels: ['Move aws:us-west-2 to aws:eu-west-1'],
    });
    expect(see().text).not.toBe(payments);
    store.undo();
    expect(see().text).toBe(payments);
  });

  it('that is given up, or leads where nothing can be dropped, leaves no trace', () => {
    const { store, see } = opened();
    store.preview(moveWest);
    expect(store.preview({ type: 'rehome-site', option, from: west, to: east })).toMatchObject({
      ok: false,
      because: expect.stringContaining('already'),
    });
    expect(sitesOf(store)).toEqual([east, west]);
    expect(store.commit()).toMatchObject({ ok: false });
    store.preview(moveWest);
    store.preview(null);
    expect(see()).toMatchObject({ text: payments, preview: null, canUndo: false });
  });
});

describe('typing', () => {
  it('keeps the last good model while the text has problems', () => {
    const { store, see } = opened();
    const before = see().architecture;
    store.setText(payments.replace('capacityRps: 6000', 'capacityRps: '));
    expect(see().problems).toHaveLength(1);
    expect(see().architecture).toBe(before);
    expect(store.dispatch(addIreland)).toMatchObject({
      ok: false,
      because: expect.stringContaining('Mend it first'),
    });
    store.setText(payments.replace('capacityRps: 6000', 'capacityRps: 9000'));
    expect(see().problems).toEqual([]);
    expect(see().architecture?.options[1]?.sites[0]?.capacityRps).toBe(9000);
  });

  it('without a pause is one step, with a pause another', () => {
    const { store, clock, see } = opened();
    let text = payments;
    const type = (word: string) => {
      for (const letter of word) {
        clock.now += 100;
        text += letter;
        store.setText(text);
      }
    };
    type('# one');
    const afterOne = text;
    clock.now += 5000;
    type(' two');
    expect(see().undoLabels).toEqual(['Edit the text', 'Edit the text']);
    store.undo();
    expect(see().text).toBe(afterOne);
    store.undo();
    expect(see().text).toBe(payments);
    store.redo();
    store.redo();
    expect(see().text).toBe(text);
    type('!');
    expect(see().undoLabels).toHaveLength(3);
  });

  it('and commands undo in the order in which they came', () => {
    const { store, see } = opened();
    store.dispatch(addIreland);
    const afterCommand = see().text;
    store.setText(`${afterCommand}# seen\n`);
    store.dispatch({ type: 'set-key', path: ['metadata', 'title'], value: 'Cards' });
    expect(see().undoLabels).toEqual(['Set title', 'Edit the text', 'Add aws:eu-west-1']);
    store.undo();
    store.undo();
    expect(see().text).toBe(afterCommand);
    expect(see().redoLabels).toEqual(['Edit the text', 'Set title']);
    store.undo();
    expect(see().text).toBe(payments);
    store.redo();
    expect(see().text).toBe(afterCommand);
    store.dispatch({ type: 'set-key', path: ['metadata', 'title'], value: 'Paying' });
    expect(see().canRedo).toBe(false);
  });
});

describe('what is shown and selected', () => {
  it('follows what is moved and renamed, and lets go of what is removed', () => {
    const { store, see } = opened();
    store.select([
      { kind: 'site', region: west },
      { kind: 'population', name: 'us-west' },
      { kind: 'link', from: east, to: west },
    ]);
    store.dispatch(moveWest);
    store.dispatch({ type: 'rename-population', name: 'us-west', to: 'pacific' });
    expect(see().selection).toEqual([
      { kind: 'site', region: ireland },
      { kind: 'population', name: 'pacific' },
      { kind: 'link', from: east, to: ireland },
    ]);
    store.dispatch({ type: 'remove-site', option, region: ireland });
    expect(see().selection).toEqual([{ kind: 'population', name: 'pacific' }]);
  });

  it('keeps what the other option has too when another is shown', () => {
    const { store, see } = opened();
    store.select([
      { kind: 'site', region: east },
      { kind: 'site', region: west },
      { kind: 'population', name: 'us-west' },
    ]);
    store.showOption('multi-az');
    expect(see().selection).toEqual([
      { kind: 'site', region: east },
      { kind: 'population', name: 'us-west' },
    ]);
  });

  it('stays with an option that is renamed and leaves one that is removed', () => {
    const { store, see } = opened();
    store.showOption('warm-standby');
    store.dispatch({ type: 'rename-option', option: 'warm-standby', to: 'standby' });
    expect(see().option).toBe('standby');
    store.undo();
    expect(see().option).toBe('warm-standby');
    store.dispatch({ type: 'remove-option', option: 'warm-standby' });
    expect(see().option).toBe(option);
  });
});

describe('saving', () => {
  it('knows what the server has, also when more was typed meanwhile', () => {
    const { store, see } = opened();
    store.dispatch(addIreland);
    const sent = see().text;
    store.dispatch({ type: 'set-key', path: ['metadata', 'title'], value: 'Cards' });
    store.markSaved(8, sent);
    expect(see()).toMatchObject({ version: 8, dirty: true });
    store.markSaved(9);
    expect(see()).toMatchObject({ version: 9, dirty: false });
    store.undo();
    expect(see().dirty).toBe(true);
    store.redo();
    expect(see().dirty).toBe(false);
  });

  it('takes over what somebody else saved when nothing here is unsaved', () => {
    const { store, see } = opened();
    const theirs = payments.replace('tier: 0', 'tier: 1');
    store.replaceFromServer(theirs, 8);
    expect(see()).toMatchObject({ text: theirs, version: 8, dirty: false, conflict: null });
    store.undo();
    expect(see()).toMatchObject({ text: payments, dirty: true });
  });

  it('keeps both sides of a conflict until one is chosen, and loses neither', () => {
    const theirs = payments.replace('tier: 0', 'tier: 1');
    for (const keep of ['mine', 'theirs'] as const) {
      const { store, see } = opened();
      store.dispatch(addIreland);
      const mine = see().text;
      store.replaceFromServer(theirs, 8);
      expect(see()).toMatchObject({
        text: mine,
        version: 7,
        conflict: { theirs, version: 8, base: payments },
      });
      store.resolveConflict(keep);
      expect(see()).toMatchObject({ version: 8, conflict: null, dirty: keep === 'mine' });
      expect(see().text).toBe(keep === 'mine' ? mine : theirs);
      if (keep === 'theirs') {
        store.undo();
        expect(see().text).toBe(mine);
      }
    }
  });

  it('sees no conflict where both sides say the same', () => {
    const { store, see } = opened();
    store.dispatch(addIreland);
    store.replaceFromServer(see().text, 8);
    expect(see()).toMatchObject({ version: 8, dirty: false, conflict: null });
  });
});

it('500 random edits, undone one by one, give the same bytes', () => {
  const regions = [east, west, ireland, 'aws:ap-south-1', 'gcp:europe-west1'] as const;
  const region = fc.constantFrom(...regions);
  const options = fc.constantFrom('multi-az', option, 'warm-standby');
  const command: fc.Arbitrary<Command> = fc.oneof(
    fc.record({ type: fc.constant('add-site' as const), option: options, region }),
    fc.record({ type: fc.constant('remove-site' as const), option: options, region }),
    fc.record({
      type: fc.constant('rehome-site' as const),
      option: options,
      from: region,
      to: region,
    }),
    fc.record({
      type: fc.constant('add-link' as const),
      option: options,
      from: region,
      to: region,
      bothWays: fc.boolean(),
    }),
    fc.record({
      type: fc.constant('remove-link' as const),
      option: options,
      from: region,
      to: region,
    }),
    fc.record({
      type: fc.constant('set-home' as const),
      option: options,
      population: fc.constantFrom('us-east', 'us-west'),
      region: fc.option(region),
    }),
    fc.record({
      type: fc.constant('set-population' as const),
      name: fc.constant('us-east'),
      changes: fc.record({
        at: fc.record({
          lat: fc.double({ min: -90, max: 90 }),
          lon: fc.double({ noNaN: true, min: -180, max: 180 }),
        }),
      }),
    }),
    fc.record({
      type: fc.constant('set-key' as const),
      path: fc.constant(['metadata', 'title']),
      value: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
    }),
  );
  const [commands = []] = fc.sample(fc.array(command, { minLength: 2500, maxLength: 2500 }), {
    numRuns: 1,
    seed: 20261120,
  });
  const { store, see } = opened();
  const texts = [payments];
  for (const next of commands) {
    if (texts.length > 500) break;
    const before = see().text;
    if (store.dispatch(next).ok && see().text !== before) texts.push(see().text);
  }
  expect(texts).toHaveLength(501);
  expect(parseDocument(see().text)).toMatchObject({ ok: true, architecture: see().architecture });
  for (const text of texts.slice(0, -1).toReversed()) {
    store.undo();
    expect(see().text).toBe(text);
  }
  expect(see()).toMatchObject({ canUndo: false, dirty: false });
}, 60_000);
