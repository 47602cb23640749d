import { parseDuration } from '../kinds';
import type { Issue } from '../problem';
import { asList, asMapping, asText, issueAt, type Entry, type Outline } from './outline';

function ofLink({ path, value }: Entry): Issue[] {
  const issues: Issue[] = [];
  const { from, to } = value;
  if (typeof from === 'string' && from === to)
    issues.push(issueAt([...path, 'to'], to, `a link from "${from}" to itself`, 'another site'));
  const { p50, p99 } = asMapping(value['lag']);
  const [half, most] = [parseDuration(asText(p50) ?? ''), parseDuration(asText(p99) ?? '')];
  if (half !== null && most !== null && most < half) {
    const message = `"${String(p99)}" is below p50, which is ${String(p50)}`;
    issues.push(issueAt([...path, 'lag', 'p99'], p99, message, 'a duration not below p50'));
  }
  return issues;
}

/** Two links between the same sites in the same direction that carry the same data contradict each other. */
function repeated(links: readonly Entry[]): Issue[] {
  const carried = new Map<string, (readonly unknown[] | null)[]>();
  return links.flatMap(({ path, value }) => {
    const { from, to } = value;
    if (typeof from !== 'string' || typeof to !== 'string') return [];
    const data = value['data'] === undefined ? null : asList(value['data']);
    const before = carried.get(`${from} ${to}`) ?? [];
    carried.set(`${from} ${to}`, [...before, data]);
    const isRepeated = before.some(
      (other) => other === null || data === null || other.some((name) => data.includes(name)),
    );
    if (!isRepeated) return [];
    const message = `a second link from ${from} to ${to} carries the same data`;
    return [issueAt(path, value, message, 'one link for each direction and data set')];
  });
}

/** Links join two sites, once a direction for each data set, and lag in the right order. */
export function checkLinks({ options }: Outline): Issue[] {
  return options.flatMap(({ links }) => [...links.flatMap(ofLink), ...repeated(links)]);
}
