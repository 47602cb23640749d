import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Draft, DraftStorage } from './draft-storage';
import { Autosave, patienceMs, quietMs, retryMs, slowMs, type Save, type Theirs } from './autosave';
import { fingerprint } from './fingerprint';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

class Shelf implements DraftStorage {
  kept: Draft | null = null;
  read = () => this.kept;
  write = (draft: Draft) => {
    this.kept = draft;
  };
  clear = () => {
    this.kept = null;
  };
}

const theirs: Theirs = { text: 'theirs', version: 2, author: 'Ada', at: new Date(0) };

/** A server that keeps texts by version and refuses what was written on an older one. */
function server(start = 'one') {
  const texts = [start];
  const save = vi.fn<Save>(async ({ text, baseVersion }) => {
    const current = texts.at(-1) ?? '';
    if (baseVersion !== texts.length)
      return {
        ok: false,
        error: {
          kind: 'conflict',
          message: 'overtaken',
          theirs: { ...theirs, text: current, version: texts.length },
        },
      };
    texts.push(text);
    return { ok: true, value: { version: texts.length, name: 'doc' } };
  });
  return { texts, save };
}

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe('saving by itself', () => {
  it('saves once things are quiet, and forgets the draft', async () => {
    const { texts, save } = server();
    const shelf = new Shelf();
    const saving = new Autosave('id', { text: 'one', version: 1 }, save, shelf);
    saving.changed('on', 0);
    saving.changed('once', 0);
    expect(saving.snapshot().state).toEqual({ is: 'unsaved' });
    expect(shelf.kept).toEqual({ text: 'once', baseVersion: 1 });
    await pass(quietMs);
    expect(texts).toEqual(['one', 'once']);
    expect(saving.snapshot().state).toEqual({ is: 'saved', version: 2 });
    expect(shelf.kept).toBeNull();
  });

  it('saves what changed while a save was under way, on the version that one made', async () => {
    const { texts, save } = server();
    const saving = new Autosave('id', { text: 'one', version: 1 }, save, new Shelf());
    saving.changed('two', 0);
    vi.advanceTimersByTime(quietMs);
    expect(saving.snapshot().state).toEqual({ is: 'saving' });
    saving.changed('three', 0);
    await pass(2 * quietMs);
    expect(texts).toEqual(['one', 'two', 'three']);
    expect(saving.snapshot().state).toEqual({ is: 'saved', version: 3 });
  });

  it('keeps a text with problems here and does not send it', async () => {
    const { texts, save } = server();
    const shelf = new Shelf();
    const saving = new Autosave('id', { text: 'one', version: 1 }, save, shelf);
    saving.changed('broken', 2);
    await pass(10 * quietMs);
    expect(saving.snapshot().state).toEqual({ is: 'invalid', problems: 2 });
    expect(texts).toEqual(['one']);
    expect(shelf.kept?.text).toBe('broken');
    saving.changed('mended', 0);
    await pass(quietMs);
    expect(texts).toEqual(['one', 'mended']);
  });

  it('keeps trying while the server does not answer', async () => {
    const { texts, save } = server();
    save.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    save.mockResolvedValueOnce({ ok: false, error: { kind: 'unavailable', message: 'busy' } });
    const shelf = new Shelf();
    const saving = new Autosave('id', { text: 'one', version: 1 }, save, shelf);
    saving.changed('two', 0);
    await pass(quietMs);
    expect(saving.snapshot().state).toEqual({ is: 'offline' });
    expect(shelf.kept?.text).toBe('two');
    await pass(retryMs[0]);
    expect(saving.snapshot()).toMatchObject({ state: { is: 'offline' }, message: 'busy' });
    await pass(retryMs[1]);
    expect(saving.snapshot().state).toEqual({ is: 'saved', version: 2 });
    expect(texts).toEqual(['one', 'two']);
  });
});

describe('an answer that never comes', () => {
  /** Stores what it is sent and loses its first answers. */
  function losing(answers: number) {
    const backend = server();
    const store = backend.save.getMockImplementation();
    for (let i = 0; i < answers; i += 1)
      backend.save.mockImplementationOnce(async (input) => {
        await store?.(input);
        throw new TypeError('Failed to fetch');
      });
    return backend;
  }

  it('is no conflict with oneself once the server is back', async () => {
    const { texts, save } = losing(1);
    const saving = new Autosave('id', { text: 'one', version: 1 }, save, new Shelf());
    saving.changed('two', 0);
    await pass(quietMs);
    expect(saving.snapshot().state).toEqual({ is: 'offline' });
    await pass(retryMs[0]);
    expect(saving.snapshot()).toMatchObject({ state: { is: 'saved', version: 2 }, theirs: null });
    expect(texts).toEqual(['one', 'two']);
  });

  it('lets what was drawn since go on from there', async () => {
    const { texts, save } = losing(1);
    const saving = new Autosave('id', { text: 'one', version: 1 }, save, new Shelf());
    saving.changed('two', 0);
    await pass(quietMs);
    saving.changed('three', 0);
    await pass(3 * quietMs);
    expect(texts).toEqual(['one', 'two', 'three']);
    expect(saving.snapshot().state).toEqual({ is: 'saved', version: 3 });
  });

  it('takes back on the server what was undone meanwhile', async () => {
    const { texts, save } = losing(1);
    const shelf = new Shelf();
    const saving = new Autosave('id', { text: 'one', version: 1 }, save, shelf);
    saving.changed('two', 0);
    await pass(quietMs);
    saving.changed('one', 0);
    expect(shelf.kept).toMatchObject({ text: 'one', sent: [fingerprint('two')] });
    await pass(3 * quietMs);
    expect(texts).toEqual(['one', 'two', 'one']);
    expect(shelf.kept).toBeNull();
  });

  it('is known again by the next visit', async () => {
    const { texts, save } = server('one');
    texts.push('two');
    const saving = new Autosave('id', { text: 'two', version: 2 }, save, new Shelf());
    saving.adopt(
      { text: 'three', baseVersion: 1, sent: [fingerprint('two')] },
      { ...theirs, text: 'two' },
    );
    await pass(quietMs);
    expect(texts).toEqual(['one', 'two', 'three']);
    expect(saving.snapshot()).toMatchObject({ state: { is: 'saved', version: 3 }, theirs: null });
  });

  it('is told of while it is waited for, and given up in the end', async () => {
    const { texts, save } = server();
    save.mockImplementationOnce(() => new Promise(() => undefined));
    const saving = new Autosave('id', { text: 'one', version: 1 }, save, new Shelf());
    saving.changed('two', 0);
    await pass(quietMs + slowMs);
    expect(saving.snapshot().state).toEqual({ is: 'offline' });
    await pass(patienceMs - slowMs + retryMs[0]);
    expect(texts).toEqual(['one', 'two']);
    expect(saving.snapshot().state).toEqual({ is: 'saved', version: 2 });
  });
});

describe('somebody else saved first', () => {
  async function inConflict() {
    const backend = server();
    backend.texts.push('theirs');
    const shelf = new Shelf();
    const saving = new Autosave('id', { text: 'one', version: 1 }, backend.save, shelf);
    saving.changed('mine', 0);
    await pass(quietMs);
    return { ...backend, shelf, saving };
  }

  it('stops, tells both sides, and sends nothing more', async () => {
    const { saving, shelf, texts } = await inConflict();
    expect(saving.snapshot()).toMatchObject({
      state: { is: 'conflict' },
      theirs: { text: 'theirs', version: 2 },
    });
    saving.changed('mine, more', 0);
    await pass(10 * quietMs);
    expect(texts).toEqual(['one', 'theirs']);
    expect(shelf.kept?.text).toBe('mine, more');
  });

  it('puts mine above theirs', async () => {
    const { saving, texts } = await inConflict();
    saving.keepMine();
    await pass(0);
    expect(texts).toEqual(['one', 'theirs', 'mine']);
    expect(saving.snapshot().state).toEqual({ is: 'saved', version: 3 });
  });

  it('takes theirs and lets the draft go', async () => {
    const { saving, shelf, texts } = await inConflict();
    expect(saving.takeTheirs()).toBe('theirs');
    expect(saving.snapshot().state).toEqual({ is: 'saved', version: 2 });
    expect(shelf.kept).toBeNull();
    await pass(quietMs);
    expect(texts).toEqual(['one', 'theirs']);
  });

  it('is found for a draft of an earlier visit on an older version', async () => {
    const { save, texts } = server();
    const saving = new Autosave('id', { text: 'now', version: 2 }, save, new Shelf());
    saving.adopt({ text: 'then', baseVersion: 1 }, theirs);
    expect(saving.snapshot().state).toEqual({ is: 'conflict' });
    await pass(10 * quietMs);
    expect(texts).toEqual(['one']);
  });

  it('sends and keeps nothing of who may not change it', async () => {
    const { texts, save } = server();
    const shelf = new Shelf();
    const stored = { text: 'one', version: 1 };
    const saving = new Autosave('id', stored, save, shelf, () => undefined, false);
    saving.changed('two', 0);
    expect(saving.snapshot().state).toEqual({ is: 'trial' });
    saving.flush();
    await pass(quietMs * 2);
    expect(save).not.toHaveBeenCalled();
    expect(shelf.kept).toBeNull();
    saving.changed('one', 0);
    expect(saving.snapshot().state).toEqual({ is: 'saved', version: 1 });
    expect(texts).toEqual(['one']);
  });

  it('keeps what is done while signed out, and saves it once somebody is in again', async () => {
    const { texts, save } = server();
    const shelf = new Shelf();
    const message = 'You are not signed in.';
    save.mockResolvedValueOnce({ ok: false, error: { kind: 'signed-out', message } });
    const saving = new Autosave('id', { text: 'one', version: 1 }, save, shelf);
    saving.changed('two', 0);
    await pass(quietMs);
    expect(saving.snapshot()).toMatchObject({ state: { is: 'signed-out' }, message });
    expect(shelf.kept).toMatchObject({ text: 'two' });
    await pass(retryMs[0]);
    expect(texts).toEqual(['one', 'two']);
  });
});
