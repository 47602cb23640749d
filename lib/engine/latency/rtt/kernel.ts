import { exp } from '../../numeric/exp';
import { earthRadiusKm, type Direction } from '../../geo/great-circle';

/**
 * How alike the routes of two places are, from how far apart the places lie: a constant, a part that
 * fades over 6 000 km of chord and a part that fades over 750 km. The measured pairs and the supports
 * of the public routes are weighed with it. Every number here was chosen by the validation that
 * docs/latency.md reports; the result hardly depends on any of them.
 */
const farKm = 6000;

/** What one kernel is made of; `far` and `near` are the weights of its fading parts. */
export interface KernelShape {
  readonly constant: number;
  readonly far: number;
  readonly near: number;
  /** By what the fading parts shrink between two networks: each has routes of its own. */
  readonly farAcross: number;
  readonly nearAcross: number;
}

/** Between the places of measured pairs. */
export const backboneKernel: KernelShape = {
  constant: 0.2,
  far: 0.85,
  near: 0.15,
  farAcross: 0.94,
  nearAcross: 0.88,
};

/** Between places on the public internet. */
export const publicKernel: KernelShape = {
  constant: 0.2,
  far: 0.64,
  near: 0.16,
  farAcross: 1,
  nearAcross: 1,
};

/** What an anchor has of its own, beside what it shares with places like it. */
export const anchorNugget = 0.02;

/** The same of a support of the public routes. */
export const supportNugget = 0.01;

/** The likeness of two places; `across`: they stand in different networks. */
export function likeness(shape: KernelShape, a: Direction, b: Direction, across: boolean): number {
  const dx = a[0] - b[0];
  const dy = a[1] - b[1];
  const dz = a[2] - b[2];
  const chordKm = earthRadiusKm * Math.sqrt(dx * dx + dy * dy + dz * dz);
  const far = exp(-chordKm / farKm);
  const squared = far * far;
  const fourth = squared * squared;
  const near = fourth * fourth;
  return across
    ? shape.constant + shape.far * shape.farAcross * far + shape.near * shape.nearAcross * near
    : shape.constant + shape.far * far + shape.near * near;
}

/** The likeness of a place with itself. */
export function ownLikeness({ constant, far, near }: KernelShape): number {
  return constant + far + near;
}
