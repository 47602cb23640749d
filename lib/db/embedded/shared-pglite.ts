import { PGlite } from '@electric-sql/pglite';

/** First bytes of the frontend messages after which a batch of the extended protocol is still open. */
const openers = new Set(Buffer.from('PBDECH'));

/**
 * PGlite for several connections at once. There is one session behind all of them, with one unnamed
 * statement. The socket server keeps a connection's messages together only while a transaction is
 * open, so a batch (Parse, Bind, … Sync) that arrives in several chunks, as every document over 64 kB
 * does, could be cut in two by another connection's. Here an open batch counts as a transaction.
 */
export class SharedPglite extends PGlite {
  #batchOpen = false;
  readonly #onBroken: (error: unknown) => void;

  /** `onBroken` hears of a failure inside the database itself; nothing can be trusted after one. */
  constructor(folder: string, onBroken: (error: unknown) => void) {
    super(folder);
    this.#onBroken = onBroken;
  }

  override isInTransaction(): boolean {
    return this.#batchOpen || super.isInTransaction();
  }

  override async execProtocolRawStream(
    ...[message, options]: Parameters<PGlite['execProtocolRawStream']>
  ): Promise<void> {
    try {
      await super.execProtocolRawStream(message, options);
    } catch (error) {
      this.#onBroken(error);
      throw error;
    }
    this.#batchOpen = openers.has(message[0] ?? 0);
  }

  /** Called by the socket server to roll back what a lost connection left open. */
  override async exec(...[query, options]: Parameters<PGlite['exec']>) {
    const results = await super.exec(query, options);
    this.#batchOpen = false;
    return results;
  }
}
