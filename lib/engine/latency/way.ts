import type { Assumptions } from '../assumptions';
import type { Region, Scenario } from '../model';
import { ms, type Ms } from '../units';
import type { EdgePlaces } from './edge';
import { estimateRttMs } from './estimate-rtt';
import { roundTripMs } from './round-trip';
import { routesOfRegion, type PlaceRoutes } from './rtt/place-routes';
import { scenarioRttMs } from './scenario-rtt';

/** The way of one population to one site. Milliseconds, without the last mile. */
export interface Way {
  /** Round trip of a request. */
  readonly rttMs: Ms;
  /** Round trip of a handshake: to where the connection ends. */
  readonly handshakeRttMs: Ms;
  /** The region of the edge that the way leads through, if any. */
  readonly edge: Region | null;
}

/**
 * The way of users to the site that serves them. Without an edge a request and its handshakes go to the
 * site. The edge of a provider lies on the way: handshakes end there and requests are as long as ever.
 * An edge in regions is gone through: to the nearest of them that is nearer than the site, and on from it.
 */
export function wayTo(
  from: PlaceRoutes,
  site: Region,
  direct: Ms,
  edge: EdgePlaces,
  scenario: Scenario,
  assumptions: Assumptions,
): Way {
  const there = routesOfRegion(site);
  const rttMs = scenarioRttMs(from, there, direct, scenario, assumptions);
  if (edge.at === 'provider') {
    const handshake = scenarioRttMs(from, from, edge.rttMs, scenario, assumptions);
    return { rttMs, handshakeRttMs: ms(Math.min(rttMs, handshake)), edge: null };
  }
  const nearest = edge.at === 'regions' ? nearestEdge(from, edge.regions, assumptions) : undefined;
  if (!nearest || nearest.rttMs >= direct || nearest.region.id === site.id) {
    return { rttMs, handshakeRttMs: rttMs, edge: null };
  }
  const { region } = nearest;
  const at = routesOfRegion(region);
  const before = scenarioRttMs(from, at, nearest.rttMs, scenario, assumptions);
  const beyond = roundTripMs(region, site, assumptions);
  const after = scenarioRttMs(at, there, beyond, scenario, assumptions);
  return { rttMs: ms(before + after), handshakeRttMs: before, edge: region };
}

function nearestEdge(from: PlaceRoutes, regions: readonly Region[], assumptions: Assumptions) {
  let nearest: { region: Region; rttMs: Ms } | undefined;
  for (const region of regions) {
    const rttMs = estimateRttMs(from, routesOfRegion(region), assumptions);
    if (!nearest || rttMs < nearest.rttMs) nearest = { region, rttMs };
  }
  return nearest;
}
