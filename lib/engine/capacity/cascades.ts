import type { LossPlay } from '../traffic/loss-play';
import { fallingNext } from './falling-next';
import type { LossView } from './loss-view';

/** Where a cascade ends: who falls on the way, in order, and what is left. */
export interface Settled {
  readonly falls: readonly (readonly number[])[];
  /** 1 for every site that is up at the end. */
  readonly alive: Uint8Array;
  /** What nobody serves at the end, requests a second. */
  readonly refusedRps: number;
}

/** More ends than this are forgotten and found again, so that memory stays small. */
const mostKnown = 20_000;

/**
 * Plays cascades to their end. What follows depends on who is up and on nothing else, and the cascades of
 * different losses soon meet: each set of sites is played once.
 */
export class Cascades {
  private readonly known = new Map<string, Settled>();
  /** Room for one set of sites, filled anew each time. */
  private readonly left: Uint8Array;

  constructor(
    private readonly play: LossPlay,
    private readonly bearable: Float64Array,
    private readonly view: LossView,
  ) {
    this.left = play.alive.slice();
  }

  /** The end of what the play is in the middle of; the play is left at some stage on the way. */
  settle(): Settled {
    const { known, play } = this;
    const passed: { readonly key: string; readonly over: readonly number[] }[] = [];
    let key = keyOf(play.alive);
    let end = known.get(key);
    while (!end) {
      const over = fallingNext(play, this.bearable, this.view);
      if (over.length === 0) {
        end = { falls: [], alive: play.alive.slice(), refusedRps: play.refusedRps };
        this.remember(key, end);
        break;
      }
      passed.push({ key, over });
      // Only who is up decides whether this is known: its loads are not asked for before.
      key = this.keyWithout(over);
      end = known.get(key);
      if (!end) play.lose(over);
    }
    for (const { key: before, over } of passed.toReversed()) {
      end = { ...end, falls: [over, ...end.falls] };
      this.remember(before, end);
    }
    return end;
  }

  /** Who is up in the play, less these. */
  private keyWithout(down: readonly number[]): string {
    const { left, play } = this;
    left.set(play.alive);
    for (const site of down) left[site] = 0;
    return keyOf(left);
  }

  private remember(key: string, end: Settled): void {
    if (this.known.size >= mostKnown) this.known.clear();
    this.known.set(key, end);
  }
}

/** A set of sites as a text, sixteen sites to the character. */
function keyOf(alive: Uint8Array): string {
  let key = '';
  for (let start = 0; start < alive.length; start += 16) {
    let bits = 0;
    const end = Math.min(start + 16, alive.length);
    for (let i = start; i < end; i += 1) bits = bits * 2 + (alive[i] ?? 0);
    key += String.fromCharCode(bits);
  }
  return key;
}
