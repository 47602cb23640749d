import type { ParameterId, Parameters } from '../assumptions';
import type { Transport } from '../model';
import type { Share } from '../units';

/** The assumption that says how many round trips a transport takes before its first request. */
export const roundTripsOf = {
  'tls1.2': 'tls12RoundTrips',
  'tls1.3': 'tls13RoundTrips',
  http3: 'http3RoundTrips',
} as const satisfies Record<Transport, ParameterId>;

/**
 * Round trips before a first request, on average over those who are new and those who resume a session:
 * TCP and TLS 1.2 take 3, TCP and TLS 1.3 take 2, QUIC takes 1; a resumed session spares one.
 */
export function handshakeRoundTrips(
  transport: Transport,
  resumed: Share,
  parameters: Parameters,
): number {
  const full = parameters[roundTripsOf[transport]].value;
  return full - resumed * Math.min(full, parameters.resumptionSaves.value);
}
