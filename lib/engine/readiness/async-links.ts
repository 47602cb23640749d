import type { Assumptions } from '../assumptions';
import { roundTrip } from '../latency/round-trip';
import type { Link } from '../model';
import { linkLag, type LinkLag } from '../recovery/link-lag';

/** Whether a write is confirmed before the link has copied it. */
export const waitsForNobody = ({ mode }: Link): boolean => mode === 'async' || mode === 'semi-sync';

/** The lag of a link as stated, or as estimated from its round trip; null: a region is not known. */
export function lagOf(link: Link, assumptions: Assumptions): LinkLag | null {
  const from = assumptions.region(link.from);
  const to = assumptions.region(link.to);
  if (!from || !to) return null;
  return linkLag(link, roundTrip(from, to, assumptions).rttMs, assumptions);
}
