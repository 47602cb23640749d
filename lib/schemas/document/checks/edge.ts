import { parseShare } from '../kinds';
import { describeFound, type Issue } from '../problem';
import { asMapping, issueAt, type Entry, type Outline } from './outline';

type Mapping = Readonly<Record<string, unknown>>;

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

/** A cache answers no more than demand says that it may. */
function ofCache({
  demand,
  option,
}: {
  readonly demand: Mapping;
  readonly option: Entry;
}): Issue[] {
  const stated = option.value['edgeCache'];
  const answered = shareOf(stated);
  if (answered === null || answered <= 0) return [];
  const most = shareOf(demand['cacheable']);
  if (most !== null && answered <= most) return [];
  const message =
    demand['cacheable'] === undefined
      ? `${describeFound(stated)} of the reads are answered at the edge, and demand.cacheable does not say that any may be`
      : `${describeFound(stated)} of the reads are answered at the edge, more than demand.cacheable allows`;
  const accepted =
    demand['cacheable'] === undefined
      ? 'demand.cacheable beside it'
      : `at most ${describeFound(demand['cacheable'])}`;
  return [issueAt([...option.path, 'edgeCache'], stated, message, accepted)];
}

const shareOf = (value: unknown): number | null =>
  typeof value === 'string' ? parseShare(value) : typeof value === 'number' ? value : null;

/** An edge states what its kind needs, and nothing else; a cache there no more than may be cached. */
export function checkEdges({ root, options }: Outline): Issue[] {
  const demand = asMapping(root['demand']);
  return options.flatMap((option) => [...ofEdge(option.edge), ...ofCache({ demand, option })]);
}
