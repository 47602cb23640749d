/**
 * A stream of 32 random bits at a time: xoshiro128** (Blackman and Vigna, Scrambled Linear Pseudorandom
 * Number Generators, 2021), from whole-number operations alone, so that every machine draws the same.
 * Streams of one seed are told apart by a number: whoever computes the third block of a simulation draws
 * what it would have drawn in any other order.
 */
export class RandomBits {
  private readonly state = new Int32Array(4);

  constructor(seed: number, stream: number) {
    this.restart(seed, stream);
  }

  /** Begins the stream again. Seed and stream are whole numbers from 0 to 2³² − 1. */
  restart(seed: number, stream: number): void {
    // Both are stirred before they meet, so that seed 1, stream 2 is not seed 2, stream 1.
    let mix = stirred(seed) ^ stirred(Math.imul(stream, 0x9e37_79b1) + 0x7f4a_7c15);
    for (let i = 0; i < 4; i += 1) {
      mix = (mix + 0x9e37_79b9) | 0;
      this.state[i] = stirred(mix);
    }
    if (this.state.every((word) => word === 0)) this.state[0] = 1;
  }

  /** The next 32 bits, as a whole number from −2³¹ to 2³¹ − 1. */
  next(): number {
    const { state } = this;
    const s1 = state[1] ?? 0;
    const times5 = Math.imul(s1, 5);
    const result = Math.imul((times5 << 7) | (times5 >>> 25), 9);
    const s2 = (state[2] ?? 0) ^ (state[0] ?? 0);
    const s3 = (state[3] ?? 0) ^ s1;
    state[1] = s1 ^ s2;
    state[0] = (state[0] ?? 0) ^ s3;
    state[2] = s2 ^ (s1 << 9);
    state[3] = (s3 << 11) | (s3 >>> 21);
    return result;
  }

  /** A number between 0 and 1, neither of them, in steps of 2⁻³². */
  uniform(): number {
    return (this.next() >>> 0) * 2.3283064365386963e-10 + 1.1641532182693481e-10;
  }
}

/** The finaliser of MurmurHash3: every bit of the result hangs on every bit of what comes in. */
function stirred(word: number): number {
  let h = word | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85eb_ca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2_ae35);
  return h ^ (h >>> 16);
}
