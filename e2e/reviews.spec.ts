import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { copyOf, saved, siteOn } from './documents';
import { expect, expectAccessible, test } from './fixtures';

// A review reckons everything, and a page of its own is compiled by nobody before: minutes on a slow machine.
test.describe.configure({ timeout: 420_000 });

const claim = 'One region with nightly snapshots elsewhere is enough for the HR tool.';

/** Starts a review of a service and waits until it is reckoned. */
async function start(page: Page, name: string): Promise<void> {
  await page.goto(`/a/${name}`);
  await page.getByRole('button', { name: 'Start a review' }).click();
  const dialog = page.getByRole('dialog', { name: 'Start a review' });
  await dialog.getByLabel('Title').fill(`Review of ${name}`);
  await dialog.getByLabel('Claim').fill(claim);
  await dialog.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(page).toHaveURL(/\/reviews\/[0-9a-f-]{36}$/, { timeout: 90_000 });
  await expect(page.getByRole('heading', { level: 1, name: `Review of ${name}` })).toBeVisible();
}

/** Puts the draft on the page to those who sign. */
async function submit(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Submit for signature' }).click();
  await expect(page.getByRole('button', { name: 'Sign as service owner' })).toBeVisible({
    timeout: 180_000,
  });
}

const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

test('a review goes from the claim to a frozen decision, and its record is taken away', async ({
  page,
}) => {
  const name = await copyOf(page, 'hr-tool');
  await start(page, name);

  // What is asked, with the options, their maps and figures, the verdict and the case.
  await expect(part(page, 'Claim')).toContainText(claim);
  const options = part(page, 'Options considered');
  await expect(options.getByRole('heading', { level: 3 })).toHaveText([
    /snapshots/,
    /active-active/,
  ]);
  const map = options.getByRole('img', { name: /^Map of snapshots/ }).first();
  await map.scrollIntoViewIfNeeded();
  await expect
    .poll(() => map.evaluate((img) => img instanceof HTMLImageElement && img.naturalWidth))
    .toBe(720);
  await expect(part(page, 'Verdict')).toContainText('What would flip it');
  await expectAccessible(page);

  // Why: from the record, down to what it rests on.
  await options
    .getByRole('button', { name: /224\s?ms/ })
    .first()
    .click();
  const why = page.getByRole('dialog', { name: 'Why this figure' });
  await expect(why).toContainText('Felt latency');
  await page.keyboard.press('Escape');

  // A question about a figure, and its answer.
  await part(page, 'Options considered')
    .getByRole('button', { name: 'Ask about snapshots' })
    .click();
  const ask = page.getByRole('dialog', { name: 'Ask a question' });
  await ask.getByLabel('Question').fill('Who restores at night? <b>&</b>');
  await ask.getByRole('button', { name: 'Ask', exact: true }).click();
  const discussion = part(page, 'Questions and answers');
  await expect(discussion).toContainText('Who restores at night? <b>&</b>');
  await discussion.getByRole('button', { name: /^Answer/ }).click();
  const answer = page.getByRole('dialog', { name: 'Answer' });
  await answer.getByLabel('Answer').fill('The team on call.');
  await answer.getByRole('button', { name: 'Answer', exact: true }).click();
  await expect(discussion).toContainText('The team on call.');

  // A finding is lived with.
  const findings = part(page, 'Findings');
  await findings.getByRole('button', { name: /Nobody probes the sites/ }).click();
  await findings.getByRole('button', { name: 'Accept… REC-03' }).click();
  const accept = page.getByRole('dialog', { name: 'Accept REC-03' });
  await accept.getByLabel('Why it is lived with').fill('Nobody works at night.');
  await accept.getByRole('button', { name: 'Accept', exact: true }).click();
  await expect(findings).toContainText('Nobody works at night.');

  // It is put to those who sign, and signed: one who is alone signs for all.
  await submit(page);
  await expect(page.getByText('In review')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Sign as service owner' }).click();
  const sign = page.getByRole('dialog', { name: 'Sign as service owner' });
  await sign.getByLabel(/On condition that/).fill('A restore is rehearsed by May.');
  await sign.getByRole('button', { name: 'Sign', exact: true }).click();
  await expect(page.getByText('Approved')).toBeVisible();
  await expect(part(page, 'Signatures')).toContainText('A restore is rehearsed by May.');
  await expect(page.getByRole('button', { name: 'Submit for signature' })).toHaveCount(0);

  // The decision record has all of it.
  const download = page.waitForEvent('download');
  await part(page, 'Record').getByRole('link', { name: 'Decision record' }).click();
  const record = await readFile(await (await download).path(), 'utf8');
  expect(record).toContain('status: accepted');
  expect(record).toContain(claim);
  expect(record).toContain('Nobody works at night.');
  expect(record).toContain('A restore is rehearsed by May.');
  expect(record).toContain('The team on call.');
  expect(record).toContain('&lt;b&gt;&amp;');

  // In the dark and on a phone as well.
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 390, height: 844 });
  await expectAccessible(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);

  // The home page and the log know of it.
  await page.goto('/');
  await expect(part(page, 'Recent decisions')).toContainText(`Review of ${name}`);
  await expectAccessible(page);
  await page.goto(`/reviews?q=${name}&state=approved`);
  await expect(part(page, 'All reviews')).toContainText(`Review of ${name}`);
  await page.goto(`/reviews?q=${name}&state=draft`);
  await expect(part(page, 'All reviews')).toContainText('No review matches.');
  await expectAccessible(page);
});

test('nobody signs what changed under them, and what was frozen stays while today’s figures stand beside it', async ({
  page,
  secondPage,
}) => {
  const name = await copyOf(page, 'hr-tool');
  await start(page, name);
  await submit(page);
  await page.getByRole('button', { name: 'Sign as service owner' }).click();
  const sign = page.getByRole('dialog', { name: 'Sign as service owner' });
  await expect(sign).toContainText('as it stands here');

  // Meanwhile somebody else changes the drawing.
  await secondPage.goto(`/a/${name}?sel=site:aws:us-west-2`);
  const details = secondPage.getByRole('complementary', { name: 'Details' });
  const capacity = details.getByRole('textbox', { name: 'Capacity' });
  await capacity.fill('900');
  await capacity.press('Enter');
  await expect(siteOn(secondPage, 'us-west-2')).toHaveAccessibleName(/of 900\sreq\/s/);
  await expect(saved(secondPage)).toBeVisible();

  // The signature is refused, with what changed.
  await expect(async () => {
    await sign.getByRole('button', { name: 'Sign', exact: true }).click();
    await expect(
      sign.getByRole('alert').filter({ hasText: /the document \(version 2/ }),
    ).toBeVisible();
  }).toPass();
  await page.keyboard.press('Escape');
  await expect(part(page, 'Signatures')).toContainText('Nobody can sign until it is taken back');
  const change = part(page, 'What has changed');
  await expect(change).toContainText('the document (version 2');
  await change.getByText(/^The text, version 1 to 2/).click();
  await expect(change).toContainText('capacityRps: 900');

  // Taken back and submitted again, the difference to the opening is there in text, figures and map.
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Take it back…' }).click();
  const back = page.getByRole('dialog', { name: 'Take the review back' });
  await back.getByLabel('Why').fill('More capacity.');
  await back.getByRole('button', { name: 'Take it back', exact: true }).click();
  await submit(page);
  await change.getByRole('button', { name: 'Show the difference' }).click();
  await expect(change.getByRole('table')).toContainText('Cost a month');
  await expect(change.getByRole('img', { name: /at the opening$/ }).first()).toBeVisible();
  await expectAccessible(page);

  // What today's assumptions say is one press away, and marked.
  const today = part(page, 'What would today’s assumptions say?');
  await today.getByRole('button', { name: 'Reckon it' }).click();
  await expect(today).toContainText('Today’s engine', { timeout: 60_000 });
  await expect(today.getByRole('table')).toContainText('the same');
});
