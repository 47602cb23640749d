import type { Assumptions } from '../assumptions';
import type { Population } from '../model';
import { ms, type Ms } from '../units';

/** Round trip of the users' access network: the document's, else the assumption. */
export function lastMileOf(population: Population, { parameters }: Assumptions): Ms {
  return population.lastMileMs ?? ms(parameters.lastMileMs.value);
}

/** What users feel on a warm connection: one round trip, their last mile in it, and the server's time. */
export function warmRequestMs(rtt: Ms, lastMile: Ms, { parameters }: Assumptions): Ms {
  return ms(rtt + lastMile + parameters.serverTimeMs.value);
}

/**
 * A first visit: the DNS look-up, the handshakes of TCP and TLS 1.3 at a round trip each, and then the
 * request itself.
 */
export function firstRequestMs(rtt: Ms, lastMile: Ms, assumptions: Assumptions): Ms {
  const { dnsMs, handshakeRoundTrips } = assumptions.parameters;
  const handshakes = handshakeRoundTrips.value * (rtt + lastMile);
  return ms(dnsMs.value + handshakes + warmRequestMs(rtt, lastMile, assumptions));
}
