import { expect, it } from 'vitest';
import type { RequestParts } from '@/lib/engine/model';
import { ms } from '@/lib/engine/units';
import { requestPartsOf, requestPartsText } from './request-parts';

const parts: RequestParts = {
  dnsMs: ms(20),
  handshakesMs: ms(156),
  networkMs: ms(78),
  callsMs: ms(0),
  dependenciesMs: ms(139),
  serverMs: ms(35),
  write: {
    writer: 'aws:us-east-1',
    dependenciesMs: ms(0),
    serverMs: ms(60),
    forwardMs: ms(69.5),
    copiesMs: ms(12.4),
  },
};

it('tells what each kind of request is made of, in the order in which it passes', () => {
  const of = (kind: 'first' | 'warm' | 'write') => requestPartsText(requestPartsOf(parts, kind));
  expect(of('first')).toBe('DNS 20, handshakes 156, network 78, dependencies 139, server 35');
  expect(of('warm')).toBe('network 78, dependencies 139, server 35');
  expect(of('write')).toBe('network 78, server 60, to the writer 70, copies 12');
});

it('has nothing to tell of writes that nobody makes, or of users whom nobody serves', () => {
  expect(requestPartsOf({ ...parts, write: null }, 'write')).toEqual([]);
  expect(requestPartsOf(null, 'first')).toEqual([]);
});
