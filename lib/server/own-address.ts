/**
 * The server answers under the names of this machine alone. A page elsewhere can make a browser send
 * requests here, under a name of its own that it lets point to this machine; the Host header tells.
 */
const ownNames = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Whether `host`, a Host header, names this server on `port`. */
export function isOwnHost(host: string | null, port: string): boolean {
  if (host === null) return false;
  const colon = host.lastIndexOf(':');
  const hasPort = colon > host.lastIndexOf(']');
  const name = hasPort ? host.slice(0, colon) : host;
  // A browser leaves out the port of plain HTTP.
  const given = hasPort ? host.slice(colon + 1) : '80';
  return ownNames.has(name.toLowerCase()) && given === port;
}

/**
 * Whether a request that changes something comes from a page of this server: `origin`, its Origin
 * header, must be there and be the very address that the request went to.
 */
export function isOwnOrigin(origin: string | null, host: string | null, port: string): boolean {
  return origin !== null && isOwnHost(host, port) && origin === `http://${host}`;
}

/** The port on which this process serves; Next sets it. */
export function ownPort(): string {
  return process.env['PORT'] ?? '3000';
}
