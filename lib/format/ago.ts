import { relativeTime } from './relative-time';

/** How long ago in a sentence: `just now`, `yesterday`, `5 min ago`. */
export function ago(then: Date, now: Date): string {
  const when = relativeTime(then, now);
  if (when === 'now') return 'just now';
  return when === 'yesterday' ? when : `${when} ago`;
}
