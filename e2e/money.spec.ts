import type { Page } from '@playwright/test';
import { copyOf, drop, exampleText, fresh, rowOf } from './documents';
import { expect, expectAccessible, test } from './fixtures';

const ask = (page: Page) => page.getByRole('region', { name: 'The ask' });
const why = (page: Page) => page.getByRole('dialog', { name: 'Why this figure' });
const sure = (page: Page) => page.getByRole('region', { name: 'How sure that is' });

test('the case of the collaboration platform says what it asks, returns, and how sure that is', async ({
  page,
}) => {
  await page.goto('/a/collab/money');
  await expect(ask(page)).toContainText('It pays.');
  await expect(ask(page)).toContainText(
    /Asks for .*\$250k once and .*\$83.2k more a month\. Over 36 months it returns .*\$54.1M against today/,
  );
  // The case without market access is there without asking.
  await expect(ask(page)).toContainText(/Without market access it is .*\+\$2.16M/);
  await expect(ask(page)).toContainText(/with a .*1\.\d\s% chance of a loss/);
  await expect(
    page.getByRole('region', { name: 'Cost and benefit' }).getByRole('listitem'),
  ).toContainText([
    /Outages avoided.*−\$241k/,
    /Latency uplift.*\+\$7.67M/,
    /Market access.*\+\$60M/,
    /Paid once.*−\$250k/,
    /Added running cost.*−\$4.58M/,
    /Net, not discounted.*\+\$62.6M/,
    /Discounting/,
    /Net present value.*\+\$54.1M/,
  ]);
  await expectAccessible(page);
});

test('a benefit that is switched off changes every figure, and the address keeps it', async ({
  page,
}) => {
  await page.goto('/a/collab/money');
  await page.getByRole('switch', { name: /^Market access/ }).click();
  await expect(ask(page)).toContainText(/it returns .*\$2.16M against today/);
  await expect(ask(page)).toContainText('Market access would bring $60M on top');
  await page.getByRole('switch', { name: /^Latency uplift/ }).click();
  await expect(ask(page)).toContainText('No: it does not pay.');
  await expect(page).toHaveURL(/without=market,latency/);
  await page.reload();
  await expect(ask(page)).toContainText('No: it does not pay.');
  await expect(page.getByRole('switch', { name: /^Outages avoided/ })).toBeChecked();
  await expect(page.getByRole('switch', { name: /^Market access/ })).not.toBeChecked();
});

test('a figure opens down to the inputs of the document', async ({ page }) => {
  await page.goto('/a/collab/money');
  await ask(page)
    .getByRole('button', { name: /^Net present value \$54/ })
    .click();
  await expect(why(page)).toContainText('Net present value of sharded');
  await expect(why(page)).toContainText('(1 + r)');
  await expect(why(page)).toContainText('Discount rate a year');
  await expect(why(page)).toContainText('judgement');
  await page.keyboard.press('Escape');
  await expect(why(page)).toHaveCount(0);
  await page
    .getByRole('table', { name: 'Latency uplift by population' })
    .getByRole('button', { name: /^Latency uplift, eu/ })
    .click();
  await expect(why(page)).toContainText('business.revenuePerYear');
  await page.keyboard.press('Escape');
  await page
    .getByRole('table', { name: 'Cost by line' })
    .getByRole('button', { name: /^Compute/ })
    .click();
  await expect(why(page)).toContainText('Σ of the lines');
});

test('a million trials are begun and stopped, and another seed is drawn from', async ({ page }) => {
  await page.goto('/a/collab/money');
  await expect(sure(page)).toContainText(/20\s000 trials/);
  // A fast machine has drawn a million before a hand is there: pressed as soon as it can be.
  await sure(page).evaluate((section) => {
    const observer = new MutationObserver(() => {
      const cancel = [...section.querySelectorAll('button')].find(
        ({ textContent }) => textContent === 'Cancel',
      );
      if (cancel === undefined) return;
      observer.disconnect();
      section.dataset['pressed'] = 'cancel';
      cancel.click();
    });
    observer.observe(section, { childList: true, subtree: true });
  });
  const many = sure(page).getByRole('button', { name: 'Draw a million' });
  await many.click();
  await expect(sure(page)).toHaveAttribute('data-pressed', 'cancel');
  await expect(sure(page).getByRole('button', { name: 'Cancel' })).toHaveCount(0);
  await expect(many).toBeEnabled();
  await expect(sure(page)).toContainText(/20\s000 trials/);
  const mean = sure(page).locator('[data-figure="drawn.meanUsd"]');
  const before = await mean.textContent();
  const seed = sure(page).getByRole('textbox', { name: 'Seed' });
  await seed.fill('7');
  await seed.press('Enter');
  await expect(page).toHaveURL(/seed=7/);
  await expect(mean).not.toHaveText(before ?? '');
  await many.click();
  await expect(sure(page)).toContainText(/1\s000\s000 trials/, { timeout: 60_000 });
});

test('a case that does not pay says no, and what would turn it', async ({ page }) => {
  await page.goto('/a/hr-tool/money?option=active-active');
  await expect(ask(page)).toContainText('No: it does not pay.');
  await expect(ask(page)).toContainText(
    /it loses .*\$376k against snapshots, with a .*100\s% chance/,
  );
  await expect(
    page
      .getByRole('table', { name: 'Break-evens' })
      .getByRole('row', { name: /^Cost of an hour of outage/ }),
  ).toContainText(/\$417k.*pays from there/);
  await page.goto('/a/hr-tool/money?option=snapshots');
  await expect(ask(page)).toContainText('snapshots is what the others are held against.');
});

test('the bill by line and by region, how it grows, and what would make it cheaper', async ({
  page,
}) => {
  const name = await copyOf(page, 'collab');
  await page.goto(`/a/${name}/money`);
  await expect(page.getByRole('table', { name: 'Cost by line' })).toContainText(/Compute.*\$169k/);
  await expect(page.getByText(/several serving regions usually cost 2 to 2.5 × one/)).toBeVisible();
  await page.getByRole('button', { name: 'By region', exact: true }).click();
  await expect(page.getByRole('table', { name: 'Cost by region' })).toContainText('eu-west-1');
  await page.getByRole('button', { name: '5 years' }).click();
  await expect(page).toHaveURL(/months=60/);
  const growth = page.getByRole('region', { name: 'Bill as demand grows' });
  await growth.getByRole('button', { name: 'Table' }).click();
  await expect(growth.getByRole('row')).toHaveCount(61);

  await page.getByRole('button', { name: /^Buy 60 % of compute and database/ }).click();
  await page.getByRole('button', { name: 'Preview the change' }).click();
  await page.getByRole('button', { name: 'Apply to a copy' }).click();
  await expect(page).toHaveURL(/option=sharded-copy/);
});

test('outage losses are held against what finance tolerates, and the bill against what was billed', async ({
  page,
}) => {
  const name = fresh('payments');
  const text = (await exampleText('payments', name)).replace(
    /^business:\n/m,
    `business:
  returns:
    tolerance:
      - { loss: 2000000, probability: 5% }
    bills:
      - { month: 2026-09, amount: 31000 }
`,
  );
  await page.goto('/catalog');
  await drop(page, [{ name: `${name}.yaml`, text }]);
  await expect(rowOf(page, name)).toBeVisible();
  await page.goto(`/a/${name}/money?option=warm-standby`);
  const losses = page.getByRole('region', { name: 'Outage loss in a year' });
  await expect(losses.getByRole('listitem').filter({ hasText: 'multi-az above' })).toContainText(
    /above \$2M in.*of years, 5\s% tolerated: missed/,
  );
  await expect(
    losses.getByRole('listitem').filter({ hasText: 'warm-standby above' }),
  ).toContainText(/tolerated: holds/);
  await losses.getByRole('button', { name: /^warm-standby, chance of losing more/ }).click();
  await expect(why(page)).toContainText('Tolerated');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('list', { name: 'What was billed' })).toContainText(
    /2026-09: billed \$31k, reckoned \$27.6k, 112\s% of it/,
  );
});

test('finance draws what it tolerates, states an amount, and the case follows', async ({
  page,
}) => {
  const name = await copyOf(page, 'payments');
  await page.goto(`/a/${name}/money?option=warm-standby`);
  const losses = page.getByRole('region', { name: 'Outage loss in a year' });
  await losses.getByRole('button', { name: 'State what is tolerated' }).click();
  const form = page.getByRole('dialog', { name: 'What is tolerated' });
  await form.getByRole('textbox', { name: 'Loss in a year, USD' }).fill('-5');
  await form.getByRole('button', { name: 'Keep' }).click();
  await expect(form).toContainText('A loss is an amount above 0');
  await form.getByRole('textbox', { name: 'Loss in a year, USD' }).fill('2M');
  await form.getByRole('textbox', { name: 'Tolerated in' }).fill('5');
  await form.getByRole('button', { name: 'Keep' }).click();
  await expect(form).toHaveCount(0);
  await expect(
    losses.getByRole('listitem').filter({ hasText: 'warm-standby above' }),
  ).toContainText(/tolerated: holds/);

  await expect(ask(page)).toContainText(/it returns .*\$3\.\d+M/);
  const before = await ask(page).textContent();
  await page.getByRole('button', { name: 'State the amounts' }).click();
  const amounts = page.getByRole('dialog', { name: 'What the case is reckoned from' });
  const hour = amounts.getByRole('textbox', { name: 'The whole hour, if it is known' });
  await hour.fill('-1');
  await hour.press('Enter');
  await expect(amounts.getByText(/is not an amount of money/)).toBeVisible();
  await hour.fill('13000');
  await hour.press('Enter');
  await amounts.getByRole('button', { name: 'Done' }).click();
  await expect(ask(page)).not.toHaveText(before ?? '');
  await page.getByRole('button', { name: /^Undo: / }).click();
  await expect(ask(page)).toContainText(/it returns .*\$3\.\d+M/);
});

test('on a phone everything fits, and every chart has its table', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/a/payments/money?option=warm-standby');
  await expect(ask(page)).toContainText('It pays.');
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
  for (const title of [
    'Cost and benefit',
    'Cumulative cash flow',
    'How sure that is',
    'What moves it most',
    'Outage loss in a year',
    'Cost against risk',
    'Bill as demand grows',
  ]) {
    const chart = page.getByRole('region', { name: title });
    await chart.getByRole('button', { name: 'Table' }).click();
    await expect(chart.getByRole('table')).toBeVisible();
  }
  await expectAccessible(page);
});
