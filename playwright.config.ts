import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { launchOptions } from './e2e/chromium';

// This file is read again in every worker: the first reading decides, the others inherit.
const port = (process.env['E2E_PORT'] ??= String(20_000 + (process.pid % 20_000)));
const data = (process.env['E2E_DATA'] ??= temporaryFolder());
const baseURL = `http://localhost:${port}`;
// A second server, at which people sign in, and the file in which it says how the first of them comes in.
const teamPort = (process.env['E2E_TEAM_PORT'] ??= String(Number(port) + 1));
const teamURL = `http://localhost:${teamPort}`;
const teamSays = (process.env['E2E_TEAM_SAYS'] ??= join(data, 'team.log'));

export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  workers: 2,
  // A test that fails and then passes is reported as flaky, by name; one that fails twice has failed.
  retries: 1,
  forbidOnly: process.env['CI'] !== undefined,
  timeout: 90_000,
  // A shared machine may take seconds over a page that is there in a moment elsewhere.
  expect: { timeout: 15_000 },
  projects: [
    { name: 'local', testIgnore: 'team/**', use: { baseURL } },
    { name: 'team', testMatch: 'team/**', use: { baseURL: teamURL } },
  ],
  use: {
    viewport: { width: 1280, height: 800 },
    trace: 'retain-on-failure',
    launchOptions,
  },
  webServer: [
    {
      ...server(baseURL),
      command: 'node --import tsx lib/launch/start.ts',
      env: { PORT: port, HOST: '127.0.0.1', MERIDIAN_DATA: data, DATABASE_URL: '' },
    },
    {
      ...server(teamURL),
      command: `exec node --import tsx lib/launch/start.ts > '${teamSays}'`,
      env: {
        PORT: teamPort,
        HOST: '127.0.0.1',
        MERIDIAN_DATA: join(data, 'team'),
        DATABASE_URL: '',
        MERIDIAN_URL: teamURL,
        MERIDIAN_SECRET: 'e2e b9Zs2Qx7Lr4Tn8Vw1Yk6Pf3Hd5Mj0Gc',
      },
    },
  ],
});

function server(url: string) {
  return {
    url: `${url}/readyz`,
    reuseExistingServer: false,
    timeout: 300_000,
    gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 15_000 },
  };
}

/** A folder that goes when this process does, by when its server has stopped. */
function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'meridian-e2e-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
