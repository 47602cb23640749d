/** Sent with everything, static files too. The policy for pages is proxy.ts's. */
const securityHeaders = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
  {
    key: 'Permissions-Policy',
    value:
      'camera=(), microphone=(), geolocation=(), payment=(), usb=(), serial=(), bluetooth=(), hid=(), midi=(), accelerometer=(), gyroscope=(), magnetometer=(), display-capture=(), browsing-topics=()',
  },
  { key: 'X-Permitted-Cross-Domain-Policies', value: 'none' },
];

/** @type {import('next').NextConfig} */
export default {
  reactStrictMode: true,
  poweredByHeader: false,
  // `npm run dev` writes no instructions for coding tools into the checkout.
  agentRules: false,
  // Types are checked by `npm run verify`; who only starts the product does not wait for them.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: [
    '@prisma/client',
    '@prisma/adapter-pg',
    'better-auth',
    'hash-wasm',
    'nodemailer',
    'pg',
    'pino',
  ],
  // Documents end at 256 kB; the rest is room for two of them and what goes with them.
  experimental: {
    serverActions: { bodySizeLimit: '600kb' },
    proxyClientMaxBodySize: '600kb',
  },
  headers: async () => [
    { source: '/:path*', headers: securityHeaders },
    // What proxy.ts does not see. Workers come from here too, and bring a policy of their own with them: no more than this.
    {
      source: '/_next/static/:path*',
      headers: [{ key: 'Content-Security-Policy', value: "frame-ancestors 'none'" }],
    },
    // The land's name carries the hash of its content, so a browser may keep it for ever.
    {
      source: '/land/:file*',
      headers: [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }],
    },
  ],
};
