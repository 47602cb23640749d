/**
 * Whether several regions, in which shape, and why not another. An entry of its own, so that a page that
 * only evaluates does not load the catalog.
 */
export { drawPattern } from './draw/draw-pattern';
export { isImpossible, type Impossible } from './draw/impossible';
export { patternOf, patterns } from './patterns/catalog';
export type {
  Copies,
  Pattern,
  Reach,
  ReadGuarantee,
  TimeRange,
  WritePath,
} from './patterns/pattern';
export { recognisePattern } from './recognise-pattern';
