import type { Assumptions } from '../assumptions';
import type { Demand, Transport } from '../model';
import { ms, share, type Ms, type Share } from '../units';
import { handshakeRoundTrips } from './handshakes';

/** What an option that states no transport speaks. */
export const assumedTransport: Transport = 'tls1.3';

/** How one request goes, with assumptions where the document is silent. */
export interface RequestTimes {
  readonly transport: Transport;
  readonly resumedShare: Share;
  /** Round trips before a first request. */
  readonly handshakes: number;
  readonly sequentialCalls: number;
  readonly serverMs: Ms;
  readonly writeServerMs: Ms;
  readonly dnsMs: Ms;
}

/** The document's request, completed. */
export function requestShape(
  { request = {} }: Pick<Demand, 'request'>,
  { parameters }: Assumptions,
): RequestTimes {
  const transport = request.transport ?? assumedTransport;
  const resumedShare = request.resumedShare ?? share(parameters.resumedShare.value);
  const serverMs = request.serverTimeMs ?? ms(parameters.serverTimeMs.value);
  return {
    transport,
    resumedShare,
    handshakes: handshakeRoundTrips(transport, resumedShare, parameters),
    sequentialCalls: request.sequentialCalls ?? parameters.sequentialCalls.value,
    serverMs,
    writeServerMs: request.writeServerTimeMs ?? serverMs,
    dnsMs: request.dnsMs ?? ms(parameters.dnsMs.value),
  };
}
