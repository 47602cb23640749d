import { subscribe } from 'node:diagnostics_channel';
import { type IncomingMessage } from 'node:http';

/** The header in which a request carries the address of the socket that it came through. */
export const peerHeader = 'x-meridian-peer';

/**
 * Has every request carry the address of its socket, which nothing else in Next tells: its own
 * `x-forwarded-for` is the client's where the client sent one. Node announces a request here before any
 * handler sees it, and what a client sent under that name is overwritten.
 */
export function announcePeers(): void {
  subscribe('http.server.request.start', (message) => {
    if (!isStart(message)) return;
    message.request.headers[peerHeader] = message.request.socket.remoteAddress ?? '';
  });
}

function isStart(message: unknown): message is { readonly request: IncomingMessage } {
  return typeof message === 'object' && message !== null && 'request' in message;
}
