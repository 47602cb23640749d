import type { Locator, Page } from '@playwright/test';
import { copyOf, saved, siteOn } from './documents';
import { expect, expectAccessible, test } from './fixtures';

const details = (page: Page) => page.getByRole('complementary', { name: 'Details' });
const figures = (page: Page) => page.getByRole('list', { name: 'Figures of this option' });

async function open(page: Page): Promise<{ readonly name: string; readonly trap: Locator }> {
  const name = await copyOf(page, 'payments');
  await page.goto(`/a/${name}`);
  await expect(page.getByRole('region', { name: 'Map' })).toHaveAttribute('aria-busy', 'false');
  const trap = details(page).getByRole('article', {
    name: /Lose either region and the other goes to 120/,
  });
  await expect(trap).toBeVisible();
  return { name, trap };
}

test('a fix is looked at first: its lines, the figures before and after, its place on the map; then it is one step', async ({
  page,
  request,
}) => {
  const { name, trap } = await open(page);
  await trap.getByRole('button', { name: 'Preview fix' }).click();
  const change = trap.getByRole('table', { name: 'What the change does to the figures' });
  await expect(change.getByRole('row', { name: /Worst loss/ })).toHaveText(
    /0.% served.*100.% served/,
  );
  await expect(change.getByRole('row', { name: /Cost a month/ })).toBeVisible();
  await expect(trap.getByRole('region', { name: 'The change in the document' })).toContainText(
    'capacityRps: 7200',
  );
  const map = page.getByRole('region', { name: 'Map' });
  await expect(map.getByText(/6\s000 → 7\s200\sreq\/s/)).toHaveCount(2);
  // Nothing is changed by looking.
  await expect(figures(page)).toContainText(/0.% served/);
  await expectAccessible(page);
  await trap.getByRole('button', { name: 'Close preview' }).click();
  await expect(map.getByText(/6\s000 → 7\s200\sreq\/s/)).toHaveCount(0);

  await trap.getByRole('button', { name: 'Preview fix' }).click();
  await trap.getByRole('button', { name: 'Apply', exact: true }).click();
  await expect(siteOn(page, 'us-east-1')).toHaveAccessibleName(/of 7\s200\sreq\/s/);
  await expect(figures(page)).toContainText(/100.% served/);
  await expect(trap).toHaveCount(0);
  await expect(saved(page)).toHaveText(/version 2/);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(siteOn(page, 'us-east-1')).toHaveAccessibleName(/of 6\s000\sreq\/s/);
  await expect(saved(page)).toHaveText(/version 3/);
  const stored = await (await request.get(`/a/${name}/document.yaml`)).text();
  expect(stored).not.toContain('7200');
});

test('a finding shows its place on the map and in the text, and the place its findings', async ({
  page,
}) => {
  const { trap } = await open(page);
  await page.keyboard.press('t');
  const text = page.getByRole('region', { name: 'Text of the document' });
  await expect(text.getByRole('textbox')).toBeVisible();
  await trap.getByRole('button', { name: /goes to 120/ }).focus();
  await expect(text.locator('.cm-marked').first()).toBeVisible();

  await siteOn(page, 'us-east-1').hover();
  const row = details(page).locator('[data-finding-key]').filter({ hasText: 'Lose either region' });
  await expect(row).toHaveAttribute('data-lit', '');
  await siteOn(page, 'us-east-1').click();
  await expect(details(page).getByRole('heading', { name: 'us-east-1' })).toBeVisible();
  await expect(trap).toBeVisible();
});

test('figures stay in their place and follow every step of a drag', async ({ page }) => {
  await open(page);
  const places = () =>
    figures(page)
      .getByRole('listitem')
      .evaluateAll((items) =>
        items.map((item) => {
          const { left, width, top } = item.getBoundingClientRect();
          return [left, width, top].map(Math.round).join(' ');
        }),
      );
  const before = await places();
  const latency = figures(page).getByRole('listitem').nth(1);
  const said = await latency.textContent();
  const east = page.getByRole('region', { name: 'Map' }).getByRole('button', { name: /^us-east,/ });
  const box = await east.boundingBox();
  if (box === null) throw new Error('it is not on the screen');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x - 260, box.y, { steps: 8 });
  await expect(latency).not.toHaveText(said ?? '');
  expect(await places()).toEqual(before);
  await page.mouse.up();
});
