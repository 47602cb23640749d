import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { type Locator, type Page, expect } from '@playwright/test';

/** A name that no other test has: tests share one workspace. */
export const fresh = (stem: string): string => `${stem}-${randomUUID().slice(0, 8)}`;

/** The text of an example under another name. */
export async function exampleText(example: string, name: string): Promise<string> {
  const text = await readFile(`examples/${example}.yaml`, 'utf8');
  return text.replace(`name: ${example}`, `name: ${name}`);
}

/** The row of a service in the catalog. */
export const rowOf = (page: Page, name: string): Locator =>
  page.getByRole('row').filter({ has: page.getByRole('link', { name, exact: true }) });

/** Drops files on the page. */
export async function drop(page: Page, files: { name: string; text: string }[]): Promise<void> {
  const dataTransfer = await page.evaluateHandle((list) => {
    const data = new DataTransfer();
    for (const { name, text } of list) data.items.add(new File([text], name));
    return data;
  }, files);
  await page.dispatchEvent('main', 'dragenter', { dataTransfer });
  await expect(page.getByText('Drop to import')).toBeVisible();
  await page.dispatchEvent('main', 'drop', { dataTransfer });
}

/** Brings a copy of an example into the catalog and gives its name. */
export async function copyOf(page: Page, example: string): Promise<string> {
  const name = fresh(example);
  await page.goto('/catalog');
  await drop(page, [{ name: `${name}.yaml`, text: await exampleText(example, name) }]);
  await expect(rowOf(page, name)).toBeVisible();
  return name;
}

/** A site on the map by its short name. */
export const siteOn = (page: Page, region: string): Locator =>
  page
    .getByRole('region', { name: 'Map' })
    .getByRole('button', { name: new RegExp(`^${region},`) });

/** What the last line of saving says. */
export const saved = (page: Page): Locator =>
  page.getByRole('status').filter({ hasText: /^Saved/ });
