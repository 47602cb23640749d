import type { Locator, Page } from '@playwright/test';
import { copyOf, saved, siteOn } from './documents';
import { expect, test } from './fixtures';

/** Opens a copy of payments on its map, ready to be drawn on. */
async function open(page: Page): Promise<{ readonly name: string; readonly map: Locator }> {
  const name = await copyOf(page, 'payments');
  await page.goto(`/a/${name}`);
  const map = page.getByRole('region', { name: 'Map' });
  await expect(map).toHaveAttribute('aria-busy', 'false');
  return { name, map };
}

async function middleOf(thing: Locator): Promise<{ x: number; y: number }> {
  const box = await thing.boundingBox();
  if (box === null) throw new Error('it is not on the screen');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Takes a thing and brings it to a point, in steps as a hand does; holds it there. */
async function carry(page: Page, thing: Locator, to: { x: number; y: number }): Promise<void> {
  const from = await middleOf(thing);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 12 });
}

const populationOn = (map: Locator, name: string): Locator =>
  map.getByRole('button', { name: new RegExp(`^${name},`) });

test('a population is dragged, its figures follow, and one undo brings it back', async ({
  page,
  request,
}) => {
  const { name, map } = await open(page);
  const east = populationOn(map, 'us-east');
  const before = await east.getAttribute('aria-label');
  const { x, y } = await middleOf(east);
  await carry(page, east, { x: x - 240, y });
  // Nearer to nobody: it feels it before it is dropped.
  await expect(east).not.toHaveAccessibleName(before ?? '');
  await page.mouse.up();
  await expect(saved(page)).toBeVisible();
  const stored = await (await request.get(`/a/${name}/document.yaml`)).text();
  expect(stored).not.toContain('at: [40.71, -74.01]');
  expect(stored).toContain('country: US, users: 1800000, peakRps: 3600');
  await page.getByRole('button', { name: 'Undo: Move us-east' }).click();
  await expect(east).toHaveAccessibleName(before ?? '');
});

test('a site is dragged to another region, and shows what is rewritten before it is dropped', async ({
  page,
  request,
}) => {
  const { name, map } = await open(page);
  const ohio = map.getByRole('button', { name: 'Add a site in us-east-2, Ohio' });
  await carry(page, siteOn(page, 'us-east-1'), await middleOf(ohio));
  await expect(map.getByText('us-east-1 moves to us-east-2')).toBeVisible();
  await expect(map.getByText('Rewritten with it: 2 references.')).toBeVisible();
  await page.mouse.up();
  await expect(siteOn(page, 'us-east-2')).toBeVisible();
  await expect(siteOn(page, 'us-east-1')).toHaveCount(0);
  await expect(saved(page)).toBeVisible();
  const stored = await (await request.get(`/a/${name}/document.yaml`)).text();
  expect(stored).toContain('{ from: aws:us-east-2, to: aws:us-west-2, mode: async');
});

test('the arrow keys move a site to the next region, Enter carries it out, Escape does not', async ({
  page,
}) => {
  const { map } = await open(page);
  await siteOn(page, 'us-east-1').click();
  await page.keyboard.press('ArrowLeft');
  await expect(map.getByText('us-east-1 moves to us-east-2')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(siteOn(page, 'us-east-1')).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expect(siteOn(page, 'us-east-2')).toBeVisible();
  await expect(siteOn(page, 'us-east-1')).toHaveCount(0);
});

test('two sites are linked by two clicks, and what is selected goes in one step', async ({
  page,
}) => {
  const { map } = await open(page);
  await page.keyboard.press('s');
  await page.getByRole('combobox').fill('ohio');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await page.keyboard.press('l');
  for (const region of ['us-east-2', 'us-west-2']) {
    const { x, y } = await middleOf(siteOn(page, region));
    await page.mouse.click(x, y);
  }
  const link = map.getByRole('button', { name: /^Link from us-east-2 to us-west-2, async/ });
  await expect(link).toBeVisible();

  await siteOn(page, 'us-east-2').click();
  await populationOn(map, 'us-west').click({ modifiers: ['Shift'] });
  const details = page.getByRole('complementary', { name: 'Details' });
  await expect(details.getByRole('heading', { name: '2 things' })).toBeVisible();
  await page.keyboard.press('Delete');
  await expect(siteOn(page, 'us-east-2')).toHaveCount(0);
  await expect(populationOn(map, 'us-west')).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(siteOn(page, 'us-east-2')).toBeVisible();
  await expect(populationOn(map, 'us-west')).toBeVisible();
  await expect(link).toBeVisible();
});

test('users are put where one clicks, in the country that lies there', async ({ page }) => {
  const { map } = await open(page);
  await page.keyboard.press('p');
  const montreal = await middleOf(
    map.getByRole('button', { name: 'Add a site in ca-central-1, Central' }),
  );
  await page.mouse.click(montreal.x - 30, montreal.y - 30);
  const dialog = page.getByRole('dialog', { name: 'Add a population' });
  await expect(dialog.getByLabel('Country')).toHaveValue('CA');
  await dialog.getByLabel('Name').fill('quebec');
  await dialog.getByRole('button', { name: 'Add' }).click();
  await expect(populationOn(map, 'quebec')).toBeVisible();
  await expect(page).toHaveURL(/sel=population:quebec/);
});
