import type { From } from '../context';
import { addressHeader } from './auth';

/** What better-auth is told of a request: its cookies and where it came from, and nothing that the client says of itself besides. */
export function headersFor({ address, agent }: From, cookie: string | null): Headers {
  const headers = new Headers();
  if (cookie !== null) headers.set('cookie', cookie);
  if (address !== null) headers.set(addressHeader, address);
  if (agent !== null) headers.set('user-agent', agent);
  return headers;
}
