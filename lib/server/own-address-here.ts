import type { OwnAddress } from './own-address';
import { mode } from './settings';

/** Under which address this process answers; Next sets `PORT`. */
export function ownAddress(): OwnAddress {
  const here = mode();
  return here.kind === 'team'
    ? { kind: 'named', origin: here.url }
    : { kind: 'loopback', port: process.env['PORT'] ?? '3000' };
}
