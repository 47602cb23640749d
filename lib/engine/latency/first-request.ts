import { ms, type Ms } from '../units';

/** What comes before the first request of a visit. Milliseconds. */
export interface Opening {
  readonly dnsMs: number;
  /** Round trips before the request. */
  readonly handshakes: number;
  /** Round trip from the access network to where the connection ends: the site, or the edge. */
  readonly handshakeRttMs: number;
  readonly lastMileMs: number;
}

/** A first visit: the DNS look-up, the handshakes, and then the request as on an open connection. */
export function firstRequestMs(opening: Opening, warm: Ms): Ms {
  const { dnsMs, handshakes, handshakeRttMs, lastMileMs } = opening;
  return ms(dnsMs + handshakes * (handshakeRttMs + lastMileMs) + warm);
}
