import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures';

/** The first bytes of every PNG. */
const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

async function openExport(page: Page) {
  await page.getByRole('button', { name: 'More', exact: true }).filter({ visible: true }).click();
  await page.getByRole('menuitem', { name: 'Export…' }).click();
  const dialog = page.getByRole('dialog', { name: /^Export / });
  await expect(dialog.getByRole('img', { name: /as it is exported/ })).toBeVisible();
  return dialog;
}

async function saved(page: Page, click: () => Promise<void>) {
  const download = page.waitForEvent('download');
  await click();
  const file = await download;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

for (const theme of ['light', 'dark'] as const)
  test(`the map is taken away as a picture, with what is lost on it, from a ${theme} page`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: theme });
    await page.goto('/a/payments?mode=fail&lose=aws%3Aus-east-1');
    const dialog = await openExport(page);
    await expectAccessible(page);

    const svg = await saved(page, () => dialog.getByRole('button', { name: 'SVG' }).click());
    expect(svg.name).toBe('payments-two-at-sixty.svg');
    const text = svg.bytes.toString('utf8');
    expect(text).toContain('us-east-1 lost');
    expect(text).toContain('fill="#ffffff"');
    // What the file says is what a browser can read: well-formed, and with nothing from elsewhere.
    const read = await page.evaluate((source) => {
      const parsed = new DOMParser().parseFromString(source, 'image/svg+xml');
      return {
        root: parsed.documentElement.tagName,
        broken: parsed.querySelector('parsererror') !== null,
        foreign: parsed.querySelectorAll('script, image, use, style, foreignObject').length,
      };
    }, text);
    expect(read).toEqual({ root: 'svg', broken: false, foreign: 0 });

    await dialog.getByRole('button', { name: 'Dark' }).click();
    await dialog.getByRole('switch', { name: 'Show us-east-1 lost' }).click();
    await expect(dialog.getByRole('switch', { name: 'Show us-east-1 lost' })).not.toBeChecked();
    await expect(dialog.getByRole('button', { name: 'PNG' })).toBeEnabled();
    const dark = await saved(page, () => dialog.getByRole('button', { name: 'SVG' }).click());
    expect(dark.bytes.toString('utf8')).toContain('fill="#0e0f12"');
    expect(dark.bytes.toString('utf8')).not.toContain('us-east-1 lost');

    const png = await saved(page, () => dialog.getByRole('button', { name: 'PNG' }).click());
    expect(png.name).toBe('payments-two-at-sixty.png');
    expect([...png.bytes.subarray(0, 8)]).toEqual(pngSignature);
    // Width and height of its first chunk: twice a slide of 1600 × 900.
    expect([png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)]).toEqual([3200, 1800]);
  });

test('a picture can be asked for by its address', async ({ page }) => {
  const answer = await page.request.get(
    '/a/collab/export/svg?option=sharded&loss=sites%3Aaws%3Aus-east-1&theme=dark',
  );
  expect(answer.status()).toBe(200);
  expect(answer.headers()['content-type']).toContain('image/svg+xml');
  expect(await answer.text()).toContain('Global collaboration platform');
  const none = await page.request.get('/a/collab/export/png');
  expect(none.status()).toBe(400);
});

test('on a phone the dialog is read and left by keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/a/collab/losses');
  const dialog = await openExport(page);
  await expect(dialog.getByRole('link', { name: 'The document (YAML)' })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});
