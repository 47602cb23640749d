import { ms, type Ms } from '../units';

/** What a request on an open connection is made of. Milliseconds. */
export interface WarmRequest {
  /** Round trip between the users' access network and the serving site. */
  readonly rttMs: number;
  readonly lastMileMs: number;
  /** Further calls of the client, each after the answer to the one before. */
  readonly sequentialCalls: number;
  /** Network time of the calls that the serving site makes to what it depends on. */
  readonly dependenciesMs: number;
  /** What servers take for all of it. */
  readonly serverMs: number;
}

/**
 * What users feel on an open connection: a round trip for the request and one for each further call of
 * their client, the site's calls to what it depends on, and the servers' time.
 */
export function warmRequestMs(request: WarmRequest): Ms {
  const { rttMs, lastMileMs, sequentialCalls, dependenciesMs, serverMs } = request;
  return ms((1 + sequentialCalls) * (rttMs + lastMileMs) + dependenciesMs + serverMs);
}
