import { existsSync } from 'node:fs';

const debian = '/usr/bin/chromium';

/** Chromium by PLAYWRIGHT_CHROMIUM (set but empty counts as unset), else Debian's, else Playwright's own. */
function executable(): string | undefined {
  const named = process.env['PLAYWRIGHT_CHROMIUM'];
  if (named !== undefined && named !== '') return named;
  return existsSync(debian) ? debian : undefined;
}

const path = executable();

/** How every test, measurement and picture starts Chromium: without a GPU, and asking nobody outside. */
export const launchOptions = {
  ...(path === undefined ? {} : { executablePath: path }),
  args: [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};
