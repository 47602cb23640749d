import { expect, it } from 'vitest';
import config from '../../next.config.mjs';
import { addressHeaders } from './security-headers';

it('keeps browsers to https where the server has an address of https, and nowhere else', () => {
  expect(addressHeaders({ kind: 'named', origin: 'https://meridian.example' })).toEqual({
    'strict-transport-security': 'max-age=63072000; includeSubDomains',
  });
  expect(addressHeaders({ kind: 'named', origin: 'http://meridian.example' })).toEqual({});
  expect(addressHeaders({ kind: 'loopback', port: '3000' })).toEqual({});
});

it('sends what does not depend on that with everything', async () => {
  const [everything, files] = (await config.headers?.()) ?? [];
  expect(everything?.source).toBe('/:path*');
  const sent = Object.fromEntries(
    (everything?.headers ?? []).map(({ key, value }) => [key, value]),
  );
  expect(sent).toMatchObject({
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'same-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'X-Permitted-Cross-Domain-Policies': 'none',
  });
  expect(sent['Permissions-Policy']).toContain('camera=()');
  // Files of the build get no policy of a page; that nothing frames them is said here.
  expect(files).toMatchObject({
    source: '/_next/static/:path*',
    headers: [{ key: 'Content-Security-Policy', value: "frame-ancestors 'none'" }],
  });
});
