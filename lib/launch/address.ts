/** The address as a browser on this machine types it. */
export function addressOf(host: string, port: number): string {
  const name = host === '::1' ? '[::1]' : host === '127.0.0.1' ? 'localhost' : host;
  return `http://${name}:${port}`;
}
