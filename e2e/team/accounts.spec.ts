import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { saved, siteOn } from '../documents';
import { expect, expectAccessible, test } from '../fixtures';

const password = 'plum tundra orbit lamp';
const admin = 'ada@example.com';
const guest = 'grace@example.com';

async function signIn(page: Page, email: string) {
  await page.goto('/sign-in');
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('heading', { name: 'Catalog' })).toBeVisible();
}

/** Where a link was printed or shown, without the server's name. */
const pathOf = (url: string): string => new URL(url).pathname;

test.describe.configure({ mode: 'serial' });

test('the first administrator comes in by the link that was printed, once', async ({ page }) => {
  const said = await readFile(process.env['E2E_TEAM_SAYS'] ?? '', 'utf8');
  const link = pathOf(/Set up\s+(\S+)/.exec(said)?.[1] ?? '');
  await page.goto('/assumptions');
  await expect(page).toHaveURL(/\/sign-in\?to=%2Fassumptions$/);
  await expectAccessible(page);
  await page.goto(link);
  // Run again after a failure, the link has been used.
  if (await page.getByRole('heading', { name: 'No way in' }).isVisible()) {
    await signIn(page, admin);
  } else {
    await expectAccessible(page);
    await page.getByLabel('What you are called').fill('Ada Lovelace');
    await page.getByLabel('E-mail address').fill(admin);
    await page.getByLabel('Password').fill(password);
    await page.getByLabel('The same again').fill(password);
    await page.getByRole('button', { name: 'Become the administrator' }).click();
  }
  await expect(page.getByRole('heading', { name: 'Catalog' })).toBeVisible();
  // What the local owner began with is there.
  await expect(page.getByRole('link', { name: 'payments', exact: true })).toBeVisible();
  await page.getByRole('button', { name: /^Ada Lovelace/ }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await page.goto(link);
  await expect(page.getByText('This link does not work, or not any more.')).toBeVisible();
});

test('a wrong password and an address without an account get the same answer', async ({ page }) => {
  await page.goto('/sign-in');
  for (const email of [admin, 'nobody@example.com']) {
    await page.getByLabel('E-mail address').fill(email);
    await page.getByLabel('Password').fill('not the password');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await expect(
      page.getByText('This address and this password do not belong together.'),
    ).toBeVisible();
    await page.reload();
  }
});

test('somebody is invited as a viewer, tries what they like, and keeps it once they are an editor there', async ({
  page,
  secondPage,
}) => {
  await signIn(page, admin);
  await page.goto('/people');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Invite' }).click();
  const invited = page.getByRole('dialog');
  await invited.getByLabel('E-mail address').fill(guest);
  await invited.getByRole('combobox', { name: 'Role' }).click();
  await page.getByRole('option', { name: /^Viewer/ }).click();
  await invited.getByRole('button', { name: 'Make the link' }).click();
  const link = pathOf(await page.getByLabel('The link').inputValue());

  await secondPage.setViewportSize({ width: 390, height: 844 });
  await secondPage.goto(link);
  await expectAccessible(secondPage);
  await secondPage.getByLabel('What you are called').fill('Grace Hopper');
  await secondPage.getByLabel('Password').fill(password);
  await secondPage.getByLabel('The same again').fill(password);
  await secondPage.getByRole('button', { name: 'Come in' }).click();
  await expect(secondPage.getByRole('heading', { name: 'Catalog' })).toBeVisible();
  await expect(secondPage.getByRole('link', { name: 'New architecture' })).toBeHidden();
  await secondPage.goto('/people');
  await expect(secondPage.getByText('You are a viewer here;')).toBeVisible();
  await secondPage.goto('/account');
  await expect(secondPage.getByText('This one')).toBeVisible();
  await expectAccessible(secondPage);

  await secondPage.setViewportSize({ width: 1280, height: 800 });
  await secondPage.goto('/a/payments');
  await siteOn(secondPage, 'us-west-2').click();
  await secondPage.keyboard.press('Delete');
  await expect(siteOn(secondPage, 'us-west-2')).toBeHidden();
  await expect(secondPage.getByText('Tried, not kept: you may not change this')).toBeVisible();

  await page.goto('/a/payments');
  await page
    .getByRole('button', { name: /^More|Document/ })
    .first()
    .click();
  await page.getByRole('menuitem', { name: /^Who may do what/ }).click();
  const access = page.getByRole('dialog');
  await access.getByRole('combobox', { name: 'Role of Grace Hopper in this document' }).click();
  await page.getByRole('option', { name: 'Editor' }).click();
  await expect(access.getByRole('combobox', { name: /Grace Hopper/ })).toHaveText('Editor');
  await expectAccessible(page);

  await secondPage.reload();
  await siteOn(secondPage, 'us-west-2').click();
  await secondPage.keyboard.press('Delete');
  await expect(siteOn(secondPage, 'us-west-2')).toBeHidden();
  await expect(saved(secondPage)).toHaveText(/version 2/);
});
