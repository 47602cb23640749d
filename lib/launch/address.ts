/** Addresses that stand for all of this machine's, and those of its own: `localhost` reaches each. */
const names: Readonly<Record<string, string>> = {
  '127.0.0.1': 'localhost',
  '0.0.0.0': 'localhost',
  '::': '[::1]',
  '::1': '[::1]',
};

/** The address as a browser on this machine types it. */
export function addressOf(host: string, port: number): string {
  const name = names[host] ?? (host.includes(':') ? `[${host}]` : host);
  return `http://${name}:${port}`;
}
