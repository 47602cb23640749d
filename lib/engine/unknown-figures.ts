import { isUnknownCall } from './latency/dependency-calls';
import type { Architecture, CapacityFigures, LatencyFigures, OptionEvaluation } from './model';

/** One row for every figure that is null, and for what makes others lower bounds, with the reason. */
export function unknownFigures(
  { dependencies }: Architecture,
  latency: LatencyFigures,
  capacity: CapacityFigures,
): OptionEvaluation['unknown'] {
  const rows: { path: string; because: string }[] = [];
  for (const key of ['p50Ms', 'p95Ms', 'p99Ms'] as const) {
    if (latency[key] === null) {
      rows.push({ path: `latency.${key}`, because: 'no population has a request that is served' });
    }
  }
  for (const { name } of dependencies.filter((d) => isUnknownCall(d))) {
    rows.push({
      path: `latency.calls[${name}]`,
      because: `requests call ${name}, of which neither regions nor callTime is stated: latencies are at least as given`,
    });
  }
  for (const row of latency.populations) {
    if (row.region === null) {
      rows.push({
        path: `latency.populations[${row.name}]`,
        because: 'no site serves these users',
      });
    } else if (row.writeMs === null) {
      rows.push({
        path: `latency.populations[${row.name}].writeMs`,
        because:
          'these users write nothing, no site takes their writes, or no quorum of copies can form',
      });
    }
  }
  for (const key of ['safeUtilization', 'safeLoadFactor'] as const) {
    if (capacity[key] === null) {
      rows.push({ path: `capacity.${key}`, because: 'no site has any load' });
    }
  }
  if (capacity.headroom.share === null) {
    rows.push({ path: 'capacity.headroom.share', because: 'no site has any load' });
  }
  if (capacity.headroom.months === null) {
    rows.push({
      path: 'capacity.headroom.months',
      because:
        capacity.headroom.share === null
          ? 'no site has any load'
          : 'the document states no growth, so that no day comes when it is used up',
    });
  }
  for (const key of ['p0', 'p1', 'p2'] as const) {
    if (capacity.losses[0]?.shed[key] === null) {
      rows.push({
        path: `capacity.losses[].shed.${key}`,
        because: 'the document has no load of this priority; without demand.priorities all is P0',
      });
    }
  }
  for (const row of capacity.cells) {
    if (row.stranded === null && row.count > 1) {
      rows.push({
        path: `capacity.cells[${row.region}].stranded`,
        because: 'the site does not say how many tenants its cells hold',
      });
    }
    if (row.reaches.some(({ downOfAll }) => downOfAll === null)) {
      rows.push({
        path: `capacity.cells[${row.region}].reaches[].downOfAll`,
        because: 'no population states users',
      });
    }
  }
  for (const row of capacity.steady) {
    if (row.capacityRps === null) {
      rows.push({
        path: `capacity.steady[${row.region}].capacityRps`,
        because: 'the site states no capacity that runs in normal times',
      });
    }
  }
  return rows;
}
