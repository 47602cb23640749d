import type { ActionError, ActionResult } from '@/lib/schemas/action-result';
import type { SaveState } from '../../state/save-state';
import type { Draft, DraftStorage } from './draft-storage';
import { fingerprint } from './fingerprint';

export type Theirs = NonNullable<ActionError['theirs']>;

export type Save = (input: {
  readonly id: string;
  readonly text: string;
  readonly baseVersion: number;
}) => Promise<ActionResult<{ readonly version: number; readonly name: string }>>;

/** What the server has taken. */
export interface Stored {
  readonly version: number;
  /** null: as it was, as far as anybody knows. */
  readonly name: string | null;
  readonly text: string;
}

export interface Saving {
  readonly state: SaveState;
  /** What somebody else has saved, while that stands against what is here. */
  readonly theirs: Theirs | null;
  /** What the server said last where it refused or failed; null otherwise. */
  readonly message: string | null;
}

/** After this long without a change the text is saved, in milliseconds. */
export const quietMs = 800;
/** Waits before the next try while the server does not answer, in milliseconds. */
export const retryMs = [2_000, 5_000, 10_000, 30_000] as const;
/** After this long without an answer the page says that there is none, in milliseconds. */
export const slowMs = 8_000;
/** After this long an answer is no longer waited for, in milliseconds. */
export const patienceMs = 30_000;
/** So many texts whose fate is unknown are remembered. */
const mostSent = 50;

/**
 * Brings a document's text to the server some time after each change: one save at a time, each on the
 * version that the last one made. What is not saved is kept in the browser. A conflict stops saving
 * until one side is chosen. A save whose answer is lost may have been stored all the same: a text of
 * one's own that comes back as somebody else's is no conflict.
 */
export class Autosave {
  private text: string;
  private savedText: string;
  private version: number;
  private problems = 0;
  private flying = false;
  private theirs: Theirs | null = null;
  private tries = 0;
  /** Fingerprints of texts that went out and were not answered. */
  private sent: readonly string[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private current: Saving;
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly id: string,
    stored: { readonly text: string; readonly version: number },
    private readonly save: Save,
    private readonly drafts: DraftStorage,
    /** Told when the server has stored something, e.g. under a new name. */
    private readonly onStored: (stored: Stored) => void = () => undefined,
    /** Whether who looks may change it; else nothing is sent, and nothing kept. */
    private readonly mayChange = true,
  ) {
    this.text = stored.text;
    this.savedText = stored.text;
    this.version = stored.version;
    this.current = { state: { is: 'saved', version: stored.version }, theirs: null, message: null };
  }

  readonly snapshot = (): Saving => this.current;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** The text has changed; `problems` keep it from being saved until they are mended. */
  changed(text: string, problems: number): void {
    if (text === this.text && problems === this.problems) return;
    this.text = text;
    this.problems = problems;
    if (!this.mayChange) {
      const isAsStored = text === this.savedText;
      this.tell(isAsStored ? { is: 'saved', version: this.version } : { is: 'trial' });
      return;
    }
    this.keep();
    this.plan(quietMs);
  }

  /** Saves now what waits: before leaving, on a key, or for another try. */
  flush(): void {
    if (this.mayChange) this.plan(0);
  }

  /** Opens a draft of an earlier visit; one that was written on another version is a conflict. */
  adopt(draft: Draft, theirs: Theirs): void {
    this.text = draft.text;
    this.sent = draft.sent ?? [];
    if (draft.baseVersion !== this.version && !this.isOwn(theirs.text)) {
      this.stop(theirs);
      return;
    }
    this.sent = [];
    this.keep();
    this.plan(quietMs);
  }

  /** What is stored is what was kept here: nothing of it waits any more. */
  forget(): void {
    this.drafts.clear();
  }

  /** Puts my text above theirs: it becomes the next version after it. */
  keepMine(): void {
    if (!this.theirs) return;
    this.version = this.theirs.version;
    this.savedText = this.theirs.text;
    this.theirs = null;
    this.plan(0);
  }

  /** Lets my text go; answers with theirs, which is what is stored. */
  takeTheirs(): string | null {
    if (!this.theirs) return null;
    const { text, version } = this.theirs;
    this.reset({ text, version });
    return text;
  }

  /** What is stored has changed by another way (a restored version). */
  reset({ text, version }: { readonly text: string; readonly version: number }): void {
    clearTimeout(this.timer);
    this.theirs = null;
    this.version = version;
    this.savedText = text;
    this.text = text;
    this.problems = 0;
    this.sent = [];
    this.drafts.clear();
    this.tell({ is: 'saved', version });
  }

  /** Keeps in the browser what the server does not have. */
  private keep(): void {
    const { text, version, sent } = this;
    if (this.isSettled()) this.drafts.clear();
    else this.drafts.write({ text, baseVersion: version, ...(sent.length === 0 ? {} : { sent }) });
  }

  /** Whether the server has it, and nothing else of ours that it may have taken since. */
  private isSettled(): boolean {
    return this.text === this.savedText && this.sent.length === 0;
  }

  private isOwn(text: string): boolean {
    return this.sent.includes(fingerprint(text));
  }

  private plan(wait: number): void {
    clearTimeout(this.timer);
    if (this.theirs || this.flying) return;
    if (this.isSettled()) this.tell({ is: 'saved', version: this.version });
    else if (this.problems > 0) this.tell({ is: 'invalid', problems: this.problems });
    else {
      if (this.current.state.is !== 'offline') this.tell({ is: 'unsaved' });
      if (wait === 0) void this.send();
      else this.timer = setTimeout(() => void this.send(), wait);
    }
  }

  private async send(): Promise<void> {
    const sent = this.text;
    this.flying = true;
    this.sent = [...this.sent, fingerprint(sent)].slice(-mostSent);
    this.keep();
    if (this.current.state.is !== 'offline') this.tell({ is: 'saving' });
    const slow = setTimeout(() => this.tell({ is: 'offline' }), slowMs);
    const answer = await this.ask(sent);
    clearTimeout(slow);
    this.flying = false;
    if (answer === null) this.retry(null);
    else if (answer.ok) this.stored(sent, answer.value);
    else this.refused(answer.error, sent);
  }

  /** The server's answer; null where there is none in time. */
  private async ask(text: string): Promise<Awaited<ReturnType<Save>> | null> {
    let patience: ReturnType<typeof setTimeout> | undefined;
    const silence = new Promise<null>((resolve) => {
      patience = setTimeout(() => resolve(null), patienceMs);
    });
    try {
      return await Promise.race([
        this.save({ id: this.id, text, baseVersion: this.version }),
        silence,
      ]);
    } catch {
      return null;
    } finally {
      clearTimeout(patience);
    }
  }

  private stored(text: string, value: { version: number; name: string | null }): void {
    this.tries = 0;
    this.sent = [];
    this.version = value.version;
    this.savedText = text;
    this.keep();
    this.tell({ is: 'saved', version: value.version });
    this.onStored({ ...value, text });
    this.plan(quietMs);
  }

  private refused(error: ActionError, sent: string): void {
    const { theirs } = error;
    // A text of ours whose answer was lost: mine goes on from there.
    if (error.kind === 'conflict' && theirs && this.isOwn(theirs.text))
      this.stored(theirs.text, { version: theirs.version, name: null });
    else if (error.kind === 'conflict' && theirs) this.stop(theirs);
    else if (error.kind === 'signed-out') this.retry(error.message, { is: 'signed-out' });
    else if (error.kind === 'unavailable' || error.kind === 'internal') this.retry(error.message);
    else {
      const problems = Math.max(1, error.problems?.length ?? 0);
      this.tell({ is: 'invalid', problems }, error.message);
      if (this.text !== sent) this.plan(quietMs);
    }
  }

  private stop(theirs: Theirs): void {
    clearTimeout(this.timer);
    this.theirs = theirs;
    this.tell({ is: 'conflict' });
  }

  private retry(message: string | null, state: SaveState = { is: 'offline' }): void {
    this.tell(state, message);
    const wait = retryMs[Math.min(this.tries, retryMs.length - 1)] ?? 0;
    this.tries += 1;
    this.timer = setTimeout(() => void this.send(), wait);
  }

  private tell(state: SaveState, message: string | null = null): void {
    this.current = { state, theirs: this.theirs, message };
    for (const listener of this.listeners) listener();
  }
}
