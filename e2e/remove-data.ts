import { rm } from 'node:fs/promises';

/** Removes the data folder that playwright.config.ts made, once its server has stopped. */
export default async function removeData(): Promise<void> {
  const folder = process.env['E2E_DATA'];
  if (folder !== undefined) await rm(folder, { recursive: true, force: true });
}
