import type { GalleryCase } from '../case';
import { collab } from './collab';
import { game } from './game';
import { hrTool } from './hr-tool';
import { india } from './india';
import { music } from './music';
import { payments } from './payments';
import { trading } from './trading';

/** The worked cases, in the order in which a newcomer reads them. */
export const cases: readonly GalleryCase[] = [
  payments,
  hrTool,
  collab,
  game,
  india,
  trading,
  music,
];
