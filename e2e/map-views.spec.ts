import type { Locator, Page } from '@playwright/test';
import { copyOf, drop, fresh, rowOf, saved, siteOn } from './documents';
import { expect, expectAccessible, test } from './fixtures';

async function openMap(page: Page, address: string): Promise<Locator> {
  await page.goto(address);
  const map = page.getByRole('region', { name: 'Map' });
  await expect(map).toHaveAttribute('aria-busy', 'false');
  return map;
}

const viewButton = (page: Page): Locator =>
  page.getByRole('button', { name: /view of the option$/ });

/** Sites of two providers in one city, and one far away. */
const neighbours = (name: string): string => `apiVersion: meridian/v1
kind: Architecture
metadata: { name: ${name} }
demand:
  populations:
    - { name: us, at: [40.7, -74], country: US, users: 100000, peakRps: 200 }
options:
  - name: neighbours
    regions:
      - { id: aws:us-east-1, role: active, writer: true, capacityRps: 400 }
      - { id: azure:eastus, role: active, capacityRps: 400 }
      - { id: aws:ap-southeast-2, role: warm, capacityRps: 400 }
    replication:
      - { from: aws:us-east-1, to: azure:eastus, mode: async }
      - { from: aws:us-east-1, to: aws:ap-southeast-2, mode: async }
    routing: { strategy: latency, ttl: 60s }
`;

async function neighbourhood(page: Page): Promise<string> {
  const name = fresh('neighbours');
  await page.goto('/catalog');
  await drop(page, [{ name: `${name}.yaml`, text: neighbours(name) }]);
  await expect(rowOf(page, name)).toBeVisible();
  return name;
}

test('another projection is chosen by menu and by key, and stays for the next time', async ({
  page,
}) => {
  const map = await openMap(page, '/a/payments');
  const east = siteOn(page, 'us-east-1');
  await viewButton(page).click();
  await page.getByRole('menuitemradio', { name: /^Equal Earth/ }).click();
  await expect(viewButton(page)).toContainText('Equal Earth');
  await expect(east).toBeInViewport();
  await expect(map.getByRole('button', { name: /^us-west,/ })).toBeInViewport();
  await page.keyboard.press('m');
  await expect(viewButton(page)).toContainText('Pacific');
  await expect(page.getByText('Pacific keeps areas')).toBeAttached();
  await page.reload();
  await expect(viewButton(page)).toContainText('Pacific');
  await expect(east).toBeInViewport();
});

test('the view goes to a continent, to what is selected and back to everything', async ({
  page,
}) => {
  await openMap(page, '/a/collab?option=sharded');
  const mumbai = siteOn(page, 'ap-south-1');
  const ireland = siteOn(page, 'eu-west-1');
  await viewButton(page).click();
  await page.getByRole('menuitem', { name: /^Europe/ }).click();
  await expect(mumbai).not.toBeInViewport();
  await expect(ireland).toBeInViewport();
  await page.keyboard.press('0');
  await expect(mumbai).toBeInViewport();
  await mumbai.click();
  await page.keyboard.press('z');
  await expect(ireland).not.toBeInViewport();
  await expect(mumbai).toBeInViewport();
});

test('an address that selects a site shows it without hiding the others', async ({ page }) => {
  await openMap(page, '/a/collab?option=sharded&sel=site:aws:eu-west-1');
  await expect(siteOn(page, 'eu-west-1')).toHaveAttribute('aria-pressed', 'true');
  for (const region of ['us-east-1', 'eu-west-1', 'ap-south-1'])
    await expect(siteOn(page, region)).toBeInViewport({ ratio: 1 });
});

test('a card says what its site costs, and a link what it carries', async ({ page }) => {
  const map = await openMap(page, '/a/collab?option=sharded');
  await expect(siteOn(page, 'us-east-1')).toHaveAccessibleName(/\$[\d.]+k a month/);
  await expect(siteOn(page, 'us-east-1')).toContainText('a month');
  await expect(
    map.getByRole('button', { name: /^Link between us-east-1/ }).first(),
  ).toHaveAccessibleName(/[KMGT]B a month$/);
});

test('the schematic shows the same option, selected and edited with the same keys', async ({
  page,
}) => {
  const name = await copyOf(page, 'payments');
  const map = await openMap(page, `/a/${name}?option=warm-standby`);
  await page.keyboard.press('g');
  await expect(page).toHaveURL(/view=schematic/);
  const schematic = map.getByRole('region', { name: 'Schematic' });
  await expect(schematic).toHaveAttribute('aria-busy', 'false');
  const lefts = await Promise.all(
    [
      schematic.getByRole('button', { name: /^us-east, / }),
      schematic.getByText('Routing', { exact: true }),
      siteOn(page, 'us-east-1'),
      siteOn(page, 'us-west-2'),
    ].map(async (thing) => (await thing.boundingBox())?.x ?? Number.NaN),
  );
  expect(lefts).toEqual([...lefts].sort((a, b) => a - b));

  await siteOn(page, 'us-west-2').click();
  await expect(page).toHaveURL(/sel=site:aws:us-west-2/);
  await page.keyboard.press('Delete');
  await expect(siteOn(page, 'us-west-2')).toHaveCount(0);
  await expect(saved(page)).toBeVisible();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(siteOn(page, 'us-west-2')).toBeVisible();
  await page.keyboard.press('g');
  await expect(schematic).toHaveCount(0);
  await expect(siteOn(page, 'us-west-2')).toBeVisible();
});

test('sites in one city are one cluster, which says what it holds and opens by Enter', async ({
  page,
}) => {
  const name = await neighbourhood(page);
  const map = await openMap(page, `/a/${name}`);
  const cluster = map.getByRole('button', {
    name: /^2 sites close together: us-east-1 and eastus, up to \d+\s%/,
  });
  await expect(cluster).toBeVisible();
  await expect(siteOn(page, 'us-east-1')).toHaveCount(0);
  await expect(siteOn(page, 'ap-southeast-2')).toBeVisible();
  await cluster.focus();
  await page.keyboard.press('Enter');
  // What is still one after going nearer opens where it stands.
  await expect(async () => {
    if (await cluster.isVisible()) {
      // It may open meanwhile.
      await cluster.focus({ timeout: 1000 });
      await page.keyboard.press('Enter');
    }
    await expect(siteOn(page, 'us-east-1')).toBeVisible({ timeout: 1000 });
  }).toPass();
  await expect(siteOn(page, 'eastus')).toBeVisible();
  await page.keyboard.press('w');
  await expect(cluster).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const)
  for (const [width, height] of [
    [1280, 800],
    [390, 844],
  ] as const)
    test(`projections, clusters and the schematic are accessible, ${colorScheme} at ${width} px`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const name = await neighbourhood(page);
      const map = await openMap(page, `/a/${name}`);
      await expect(map.getByRole('button', { name: /^2 sites close together/ })).toBeVisible();
      await expectAccessible(page);
      await viewButton(page).click();
      await expect(page.getByRole('menuitemradio', { name: /^Mercator/ })).toBeVisible();
      // The focus goes into the list by its arrows.
      await page.keyboard.press('ArrowDown');
      await expectAccessible(page);
      await page.getByRole('menuitemradio', { name: 'Schematic' }).click();
      const schematic = map.getByRole('region', { name: 'Schematic' });
      await expect(schematic).toHaveAttribute('aria-busy', 'false');
      await expect(siteOn(page, 'us-east-1')).toBeInViewport();
      await expectAccessible(page);
    });
