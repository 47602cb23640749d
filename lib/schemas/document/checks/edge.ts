import type { Issue } from '../problem';
import { issueAt, type Entry, type Outline } from './outline';

function ofEdge({ path, value }: Entry): Issue[] {
  const { at, rtt, regions } = value;
  const issues: Issue[] = [];
  const isEmpty = regions === undefined || (Array.isArray(regions) && regions.length === 0);
  if (at === 'regions' && isEmpty) {
    const message = 'missing: an edge in regions needs at least one';
    issues.push(issueAt([...path, 'regions'], regions, message, 'e.g. [aws:eu-west-1]'));
  }
  if (at === 'regions' && rtt !== undefined) {
    const message = 'the round trip to named regions is computed';
    issues.push(issueAt([...path, 'rtt'], rtt, message, 'only with at: provider', 'key'));
  }
  if (at === 'provider' && regions !== undefined) {
    const message = 'the edge of a provider is wherever users are';
    issues.push(issueAt([...path, 'regions'], regions, message, 'only with at: regions', 'key'));
  }
  return issues;
}

/** An edge states what its kind needs, and nothing else. */
export function checkEdges({ options }: Outline): Issue[] {
  return options.flatMap(({ edge }) => ofEdge(edge));
}
