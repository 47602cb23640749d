import { readFile } from 'node:fs/promises';
import { expect, expectAccessible, test } from './fixtures';

for (const theme of ['light', 'dark'] as const) {
  for (const width of [1280, 390]) {
    test(`every shared part is accessible, ${theme}, ${width} px`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme });
      await page.setViewportSize({ width, height: 800 });
      await page.goto('/samples');
      await expect(page.getByRole('heading', { name: 'Samples' })).toBeVisible();
      await expectAccessible(page);
      const overflow = await page.evaluate(
        () => window.document.documentElement.scrollWidth - window.innerWidth,
      );
      expect(overflow).toBeLessThanOrEqual(0);
    });
  }
}

test('why: focus shows it, Tab goes on, Enter goes into it, Escape gives the focus back', async ({
  page,
}) => {
  await page.goto('/samples');
  const figures = page.getByRole('region', { name: 'Figures', exact: true });
  const loss = figures.getByRole('button', { name: /Worst loss/ });
  const latency = figures.getByRole('button', { name: /Felt latency p95/ });
  const shown = page.getByRole('heading', { name: 'Utilisation of us-west-2' });

  await loss.focus();
  await page.keyboard.press('Tab');
  await expect(latency).toBeFocused();
  await expect(shown).toBeVisible();
  await page.keyboard.press('Shift+Tab');
  await expect(loss).toBeFocused();

  await page.keyboard.press('Enter');
  const why = page.getByRole('dialog', { name: 'Why this figure' });
  await expect(why.getByText('load after us-east-1 is lost ÷ capacity')).toBeVisible();
  await expect(why.getByText('demand.populations[1].peakRps')).toBeVisible();
  await expect(why.getByText('no price for this region')).toBeVisible();
  await why.getByText('How', { exact: true }).click();
  await expect(why.getByText('judgement')).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(why).toBeHidden();
  await expect(loss).toBeFocused();
});

test('why can be pinned and copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/samples');
  await page
    .getByRole('region', { name: 'Figures', exact: true })
    .getByRole('button', { name: /Worst loss/ })
    .click();
  const why = page.getByRole('dialog', { name: 'Why this figure' });
  await why.getByRole('button', { name: 'Copy' }).click();
  await expect(why.getByRole('button', { name: 'Copied' })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.replaceAll(/[\u00a0\u202f]/g, ' ')).toContain(
    'Utilisation of us-west-2: 120 %\n  = load after us-east-1 is lost ÷ capacity',
  );
  await why.getByRole('button', { name: 'Pin' }).click();
  await page.getByRole('heading', { name: 'Samples' }).click();
  await expect(why).toBeVisible();
  await why.getByRole('button', { name: 'Close' }).click();
  await expect(why).toBeHidden();
});

test('an explanation that fails says so', async ({ page }) => {
  await page.goto('/samples');
  await page
    .getByRole('region', { name: 'Figures', exact: true })
    .getByRole('button', { name: /RTO \/ RPO/ })
    .click();
  await expect(page.getByText('The worker stopped. Reload the page to start it.')).toBeVisible();
});

test('findings: arrow keys, one open at a time, the fix line by line before it is made', async ({
  page,
}) => {
  await page.goto('/samples');
  const list = page.getByRole('region', { name: 'Findings', exact: true }).nth(1);
  const first = list.getByRole('button', { name: /Lose either region/ });
  const second = list.getByRole('button', { name: /Felt latency at p95/ });
  await expect(first).toHaveAttribute('aria-expanded', 'true');
  await first.focus();
  await page.keyboard.press('ArrowDown');
  await expect(second).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(second).toHaveAttribute('aria-expanded', 'true');
  await expect(first).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await list.getByRole('button', { name: 'Preview fix' }).click();
  const change = list.getByRole('region', { name: 'The change in the document' });
  await expect(change.getByText('Removed:').first()).toBeAttached();
  await expect(change).toContainText('capacityRps: 7200');
  await expect(list.getByRole('button', { name: 'Apply to a copy' })).toBeVisible();
  await list.getByRole('button', { name: 'Apply', exact: true }).click();
  await expect(change).toBeHidden();
});

test('a chart has its table behind it, and its figures can be taken away', async ({ page }) => {
  await page.goto('/samples');
  const chart = page.getByRole('region', { name: 'Load on each site, us-east-1 lost' });
  await expect(chart.getByRole('figure')).toHaveAccessibleName(/eu-west-1 50\s%, then 107\s%/);
  await expect(chart.locator('svg.recharts-surface')).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    chart.getByRole('button', { name: 'Download CSV' }).click(),
  ]);
  const csv = await readFile(await download.path(), 'utf8');
  expect(csv).toContain('aws:eu-west-1,28000,14000,0.5,30000,');
  await chart.getByRole('button', { name: 'Table' }).click();
  await expect(chart.getByRole('row', { name: /eu-west-1 .*107\s%/ })).toBeVisible();
  await expect(chart.getByRole('row', { name: /us-east-1 .*lost/ })).toBeVisible();
});

test('a long table draws the rows in view alone, and says how many there are', async ({ page }) => {
  await page.goto('/samples');
  const frame = page.getByRole('region', { name: 'Many round trips between regions' });
  const table = frame.getByRole('table');
  await expect(table).toHaveAttribute('aria-rowcount', '601');
  await expect.poll(() => table.getByRole('row').count()).toBeGreaterThan(10);
  expect(await table.getByRole('row').count()).toBeLessThan(100);
  await frame.evaluate((element) => element.scrollTo({ top: element.scrollHeight }));
  await expect(table.getByRole('row', { name: /-599/ })).toBeVisible();
});

test('two versions of a document are told apart before one is chosen', async ({ page }) => {
  await page.goto('/samples');
  await page.getByRole('button', { name: 'Show a conflict' }).click();
  const conflict = page.getByRole('dialog', { name: /has changed while you worked/ });
  await expect(conflict.getByText(/Ana saved version 24 12 min ago/)).toBeVisible();
  await expect(conflict.getByRole('region', { name: 'Theirs and yours' })).toContainText('tier: 1');
  await expectAccessible(page);
  await conflict.getByRole('button', { name: 'Take theirs' }).click();
  await expect(conflict).toBeHidden();
});

test('a number keeps to its limits, steps by arrow keys, and says what is wrong', async ({
  page,
}) => {
  await page.goto('/samples');
  const capacity = page.getByLabel('Capacity');
  await capacity.fill('7,5k');
  await capacity.press('Enter');
  await expect(page.getByText(/Not a number/)).toBeVisible();
  await capacity.fill('7.5k');
  await capacity.press('Enter');
  await expect(capacity).toHaveValue('7\u202f500');
  await expect(page.getByText(/Not a number/)).toBeHidden();
  await capacity.press('ArrowUp');
  await expect(capacity).toHaveValue('7\u202f600');
  await capacity.press('Shift+ArrowDown');
  await expect(capacity).toHaveValue('6\u202f600');
});

test('work runs beside the page and comes back', async ({ page }) => {
  await page.goto('/samples');
  await page.getByRole('button', { name: 'Work out two at sixty' }).click();
  await expect(page.getByText(/One region lost, the other at 120\s%/)).toBeVisible();
});

test('a print shows charts at a fixed size', async ({ page }) => {
  await page.goto('/samples');
  const drawing = page
    .getByRole('region', { name: 'Load on each site, us-east-1 lost' })
    .locator('svg.recharts-surface');
  await expect(drawing).toBeVisible();
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(drawing).toHaveAttribute('width', '640');
});
