/** Under which address this server answers. */
export type OwnAddress =
  | {
      /** Under the names of this machine alone, on that port. */
      readonly kind: 'loopback';
      readonly port: string;
    }
  | {
      /** Under the address that people type, and no other. */
      readonly kind: 'named';
      readonly origin: string;
    };

/**
 * A page elsewhere can make a browser send requests here, under a name of its own that it lets point to
 * this machine; the Host header tells. What a proxy says about the host is not looked at: whoever asks can
 * say it too.
 */
const loopbackNames = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Whether `host`, a Host header, names this server. */
export function isOwnHost(host: string | null, own: OwnAddress): boolean {
  if (host === null) return false;
  if (own.kind === 'named') {
    const { host: named, protocol, hostname, port } = new URL(own.origin);
    const usual = port === '' ? [`${hostname}:${protocol === 'https:' ? '443' : '80'}`] : [];
    return [named, ...usual].includes(host.toLowerCase());
  }
  const colon = host.lastIndexOf(':');
  const hasPort = colon > host.lastIndexOf(']');
  const name = hasPort ? host.slice(0, colon) : host;
  // A browser leaves out the port of plain HTTP.
  const given = hasPort ? host.slice(colon + 1) : '80';
  return loopbackNames.has(name.toLowerCase()) && given === own.port;
}

/**
 * Whether a request that changes something comes from a page of this server: `origin`, its Origin
 * header, must be there and be the very address that the request went to.
 */
export function isOwnOrigin(origin: string | null, host: string | null, own: OwnAddress): boolean {
  if (origin === null || !isOwnHost(host, own)) return false;
  return origin === (own.kind === 'named' ? own.origin : `http://${host}`);
}

/** What is said to a request that went to another name. */
export function notOurs(own: OwnAddress): string {
  return own.kind === 'named'
    ? `This server answers at ${own.origin} only.`
    : 'This server answers on this machine only.';
}
