import type { Page } from '@playwright/test';
import { copyOf, drop, exampleText, fresh, rowOf, saved, siteOn } from './documents';
import { expect, expectAccessible, test } from './fixtures';

const verdict = (page: Page) => page.getByRole('region', { name: 'Verdict', exact: true });
const matrix = (page: Page) => page.getByRole('table', { name: 'Which shape meets the limits' });
const flips = (page: Page) => page.getByRole('region', { name: 'What would flip it' });
const why = (page: Page) => page.getByRole('dialog', { name: 'Why this figure' });

test('an internal tool gets disaster recovery, with its reasons and a letter', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/a/hr-tool');
  await page
    .getByRole('navigation', { name: 'Views' })
    .getByRole('link', { name: 'Verdict' })
    .click();
  await expect(verdict(page)).toContainText('Disaster recovery');
  await expect(verdict(page)).toContainText(/all \w+ limits met/);
  await expect(verdict(page)).toContainText('No driver asks for several serving regions.');

  const drivers = page.getByRole('region', { name: 'Does a driver ask for several regions?' });
  await expect(drivers.getByRole('listitem').filter({ hasText: 'Latency' })).toContainText(
    /no.*gives staff-eu 174\sms/,
  );
  await expect(drivers.getByRole('listitem').filter({ hasText: 'Availability' })).toContainText(
    'claimed, does not hold',
  );

  await verdict(page).getByRole('button', { name: 'Copy as a letter' }).click();
  await expect(verdict(page).getByRole('button', { name: 'Copied' })).toBeVisible();
  const letter = await page.evaluate(() => navigator.clipboard.readText());
  expect(letter).toMatch(/^Several regions were asked for because of availability\./);
  expect(letter).toContain('Availability does not hold.');

  await expect(matrix(page).getByRole('row', { name: /^Backup and restore/ })).toContainText(
    'Cheapest that fits',
  );
  await expect(page.getByRole('region', { name: 'What is drawn, in truth' })).toContainText(
    /snapshots.*is.*Backup and restore.*the answer/,
  );
});

test('five nines behind a card network: said to be out of reach, with the best there is', async ({
  page,
}) => {
  await page.goto('/a/payments/verdict');
  await expect(verdict(page)).toContainText(
    'Keep one writer and a hot standby in another region, in step synchronously.',
  );
  await expect(verdict(page)).toContainText(
    /99.999\s% cannot be reached: it cannot do without card-network.*The best is 99.986\s%/,
  );
  const limits = page.getByRole('region', { name: 'What is required, and what the answer gives' });
  await expect(limits.getByRole('row', { name: /^Availability/ })).toContainText(
    /misses.*best anywhere 99.986\s%, quorum of three regions/,
  );

  // Every figure says why: the dependency's own availability comes from the document.
  await verdict(page)
    .getByRole('button', { name: /^99.99\s%$/ })
    .first()
    .click();
  await expect(why(page)).toContainText('card-network');
  await page.keyboard.press('Escape');
  await expect(why(page)).toHaveCount(0);

  // What is not stated leads to where it is stated.
  const scale = page
    .getByRole('region', { name: 'Does a driver ask for several regions?' })
    .getByRole('listitem')
    .filter({ hasText: 'Regional scale' });
  await expect(scale).toContainText('unknown');
  await expect(scale.getByRole('link', { name: 'requirements.regions.quotaRps' })).toHaveAttribute(
    'href',
    /^\/a\/payments/,
  );
});

test('a document that asks nothing gets no answer, and is told what to state', async ({ page }) => {
  const name = fresh('asks-nothing');
  const text = (await exampleText('hr-tool', name)).replace(
    / {2}availability: 99.5%\n {2}rto: 8h\n {2}rpo: 24h\n {2}latencyP95: 800ms\n/,
    '',
  );
  expect(text).not.toContain('latencyP95');
  await page.goto('/catalog');
  await drop(page, [{ name: `${name}.yaml`, text }]);
  await expect(rowOf(page, name)).toBeVisible();
  await page.goto(`/a/${name}/verdict`);
  await expect(verdict(page)).toContainText('No honest answer yet');
  await verdict(page).getByRole('link', { name: 'requirements.rto' }).click();
  await expect(page).toHaveURL(new RegExp(`/a/${name}$`));
});

test('the matrix names the limit that fails, and shows those that fit alone', async ({ page }) => {
  await page.goto('/a/payments/verdict');
  const row = (name: RegExp) => matrix(page).getByRole('row', { name });
  await expect(row(/^Warm standby, synchronous/)).toContainText(
    /7.7\smin misses.*Nearly: misses RTO/,
  );
  await expect(row(/^Active-active, write local/)).toContainText('Misses conflicting writes, RPO');
  await page.getByRole('button', { name: 'Those that fit' }).click();
  await expect(page).toHaveURL(/fits=true/);
  await expect(row(/^Active-active, write local/)).toHaveCount(0);
  await expect(row(/^Hot standby, synchronous/)).toBeVisible();

  await page.reload();
  await expect(row(/^Active-active, write local/)).toHaveCount(0);
  await row(/^Quorum of three regions/)
    .getByRole('button', { name: 'Quorum of three regions' })
    .click();
  await expect(page).toHaveURL(/pattern=quorum/);
  const shape = page.getByRole('dialog', { name: 'Quorum of three regions' });
  await expect(shape).toContainText('times one region');
  await shape.getByRole('button', { name: /^RTO 47\ss$/ }).click();
  await expect(why(page)).toContainText(/47\ss/);
});

test('a pattern becomes an option on the map, and undo takes it away', async ({ page }) => {
  const name = await copyOf(page, 'payments');
  await page.goto(`/a/${name}/verdict?pattern=warm-standby-sync`);
  await page
    .getByRole('dialog', { name: 'Warm standby, synchronous' })
    .getByRole('button', { name: 'Start from this pattern' })
    .click();
  await expect(page).toHaveURL(new RegExp(`/a/${name}\\?option=warm-standby-sync`));
  await expect(siteOn(page, 'us-central1')).toBeVisible();
  const option = page.getByRole('button', { name: /^Option: / });
  await expect(option).toContainText('4 of 4');
  await expect(saved(page)).toBeVisible();

  await page.getByRole('button', { name: 'Undo' }).first().click();
  await expect(option).toContainText('of 3');
  await expect(siteOn(page, 'us-central1')).toHaveCount(0);
});

test('inputs that would flip the answer appear, one by one and two at once', async ({ page }) => {
  await page.goto('/a/payments/verdict');
  const row = (name: RegExp) => flips(page).getByRole('row', { name });
  await expect(row(/^RTO required 60\ss/)).toContainText(
    /from.*7.7\smin.*Warm standby, synchronous/,
  );
  // All other inputs come from the worker.
  await expect(row(/^Availability of card-network/)).toContainText('Quorum of three regions', {
    timeout: 60_000,
  });
  await expect(flips(page)).toContainText(/\d+ inputs searched/);
  await expect(flips(page).getByText(/inputs that change nothing/)).toBeVisible();

  const grid = page.getByRole('region', { name: 'Two inputs at once' });
  await page.getByRole('combobox', { name: 'Input across' }).click();
  await page.getByRole('option', { name: /^Share of reads/ }).click();
  await expect(page).toHaveURL(/x=demand\.reads/);
  await grid.getByRole('button', { name: 'Table' }).click();
  await expect(grid.getByRole('row').nth(1)).toContainText(/standby|Quorum/);
});

test('the keyboard alone reads the reasons and opens a shape of the tree', async ({ page }) => {
  await page.goto('/a/payments/verdict');
  const first = verdict(page)
    .getByRole('button', { name: /^99.999\s%$/ })
    .first();
  await first.focus();
  await page.keyboard.press('Enter');
  await expect(why(page)).toContainText(/99.999\s%/);
  await page.keyboard.press('Escape');
  await expect(first).toBeFocused();

  const tree = page.getByRole('region', { name: 'The whole tree' });
  await tree.getByRole('button', { name: 'Pilot light' }).focus();
  await page.keyboard.press('Enter');
  const shape = page.getByRole('dialog', { name: 'Pilot light' });
  await expect(shape).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(shape).toHaveCount(0);
  await expect(page).not.toHaveURL(/pattern=/);

  // The same tree as a list of words.
  await tree.getByRole('button', { name: 'List' }).focus();
  await page.keyboard.press('Enter');
  await expect(tree.getByRole('listitem').first()).toContainText(
    'Does data stay at its users’ home',
  );
  await expect(tree).toContainText('Hot standby, synchronous (the answer)');
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1280, 390]) {
    test(`the verdict holds for everybody, ${colorScheme} at ${width}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      await page.goto('/a/payments/verdict');
      await expect(verdict(page)).toContainText('Disaster recovery');
      await expect(page.getByRole('region', { name: 'Two inputs at once' })).toContainText(
        'The frame is today',
      );
      await expectAccessible(page);
      const beyond = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(beyond).toBeLessThanOrEqual(0);
    });
  }
}
