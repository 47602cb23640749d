import { once } from 'node:events';
import { createServer } from 'node:net';
import { LaunchRefused } from './refused';

/** Throws `LaunchRefused` when `port` cannot be served on. */
export async function requireFreePort(host: string, port: number): Promise<void> {
  const error = await tryPort(host, port);
  if (error === null) return;
  throw new LaunchRefused(
    error === 'EADDRINUSE'
      ? `Port ${port} is in use; stop what serves there, or set PORT to another.`
      : `Port ${port} on ${host} cannot be served on (${error}); set PORT or HOST to another.`,
  );
}

/** The system's word for why the port cannot be taken; null when it can. */
function tryPort(host: string, port: number): Promise<string | null> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    probe.listen(port, host, () => probe.close(() => resolve(null)));
  });
}

/** A port of this machine's that nothing serves on. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  await new Promise((closed) => probe.close(closed));
  if (address === null || typeof address === 'string') throw new Error('No port was given.');
  return address.port;
}
