import { exp } from './exp';
import { ln } from './ln';
import type { RandomBits } from './random-bits';

/**
 * A standard normal draw by the ziggurat (Marsaglia and Tsang, The Ziggurat Method, 2000, with separate bits
 * for layer and place as Doornik, 2005, has it): 128 layers of equal area, of which nearly all draws need
 * one comparison and no function at all.
 */
const layers = 128;
/** Where the tail begins, and the area of each layer: Marsaglia and Tsang's constants for 128. */
const tailFrom = 3.442619855899;
const area = 9.91256303526217e-3;

/** Right ends of the layers, the widest first, and each over the one before it. */
const ends = new Float64Array(layers + 1);
const within = new Float64Array(layers);
{
  let height = exp(-0.5 * tailFrom * tailFrom);
  ends[0] = area / height;
  ends[1] = tailFrom;
  for (let i = 2; i < layers; i += 1) {
    const end = Math.sqrt(-2 * ln(area / (ends[i - 1] ?? 1) + height));
    ends[i] = end;
    height = exp(-0.5 * end * end);
  }
  for (let i = 0; i < layers; i += 1) within[i] = (ends[i + 1] ?? 0) / (ends[i] ?? 1);
}

/** 2⁻³¹: whole numbers of 32 bits with their sign become −1 to 1. */
const toUnit = 4.656612873077393e-10;

/** The next standard normal quantity of a stream. */
export function normalDraw(bits: RandomBits): number {
  for (;;) {
    const layer = bits.next() & (layers - 1);
    const place = bits.next() * toUnit;
    if (Math.abs(place) < (within[layer] ?? 0)) return place * (ends[layer] ?? 0);
    const x = layer === 0 ? tailDraw(bits, place < 0) : wedgeDraw(bits, layer, place);
    if (x !== rejected) return x;
  }
}

/** No draw is as large. */
const rejected = Infinity;

/** Beyond the widest layer (Marsaglia, 1964). */
function tailDraw(bits: RandomBits, isBelow: boolean): number {
  for (;;) {
    const x = -ln(bits.uniform()) / tailFrom;
    const y = -ln(bits.uniform());
    if (2 * y > x * x) return isBelow ? -(tailFrom + x) : tailFrom + x;
  }
}

/** Between a layer's box and the curve. */
function wedgeDraw(bits: RandomBits, layer: number, place: number): number {
  const end = ends[layer] ?? 0;
  const next = ends[layer + 1] ?? 0;
  const x = place * end;
  const below = exp(-0.5 * (end * end - x * x));
  const above = exp(-0.5 * (next * next - x * x));
  return above + bits.uniform() * (below - above) < 1 ? x : rejected;
}
