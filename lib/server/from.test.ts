import { describe, expect, it } from 'vitest';
import { fromHeaders } from './from';

const sent = (headers: Record<string, string>) => new Headers(headers);

describe('where a request came from', () => {
  it('is the socket, whatever the client says', () => {
    const headers = sent({ 'x-meridian-peer': '203.0.113.7', 'x-forwarded-for': '10.0.0.1' });
    expect(fromHeaders(headers, 0).address).toBe('203.0.113.7');
  });

  it('is what the nearest trusted proxy heard from, and nothing further to the left', () => {
    const headers = sent({
      'x-meridian-peer': '10.0.0.2',
      'x-forwarded-for': '1.2.3.4, 198.51.100.9, 10.0.0.1',
    });
    expect(fromHeaders(headers, 1).address).toBe('10.0.0.1');
    expect(fromHeaders(headers, 2).address).toBe('198.51.100.9');
    expect(fromHeaders(headers, 9).address).toBeNull();
  });

  it('is unknown rather than something that is no address', () => {
    const headers = sent({ 'x-meridian-peer': '', 'x-forwarded-for': '<script>' });
    expect(fromHeaders(headers, 0)).toEqual({ address: null, agent: null });
    expect(fromHeaders(headers, 1).address).toBeNull();
  });

  it('writes an address of the old kind as one, and keeps no more of an agent than is of use', () => {
    const headers = sent({ 'x-meridian-peer': '::ffff:192.0.2.1', 'user-agent': 'x'.repeat(5000) });
    const { address, agent } = fromHeaders(headers, 0);
    expect(address).toBe('192.0.2.1');
    expect(agent).toHaveLength(300);
  });
});
