import { formatShare, parseShare } from '../kinds';
import { share } from '@/lib/engine/units';
import type { Issue } from '../problem';
import { asMapping, asText, issueAt, type Outline } from './outline';

function ofPriorities(demand: Readonly<Record<string, unknown>>): Issue[] {
  const priorities = asMapping(demand['priorities']);
  const parts = ['p0', 'p1', 'p2'].map((key) => parseShare(asText(priorities[key]) ?? ''));
  if (!parts.every((part) => part !== null)) return [];
  const sum = Number(parts.reduce((total, part) => total + part, 0).toFixed(12));
  if (sum === 1) return [];
  const message = `p0, p1 and p2 add up to ${formatShare(share(sum))}`;
  return [issueAt(['demand', 'priorities'], priorities, message, 'parts that add up to 100%')];
}

/** There is somebody to serve and something to judge. */
export function checkCompleteness({ root }: Outline): Issue[] {
  const issues: Issue[] = [];
  const demand = asMapping(root['demand']);
  for (const [held, path, noun] of [
    [demand['populations'], ['demand', 'populations'], 'population'],
    [root['options'], ['options'], 'option'],
  ] as const) {
    if (Array.isArray(held) && held.length === 0)
      issues.push(issueAt(path, held, `the list is empty`, `at least one ${noun}`));
  }
  return [...issues, ...ofPriorities(demand)];
}
