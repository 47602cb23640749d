import type { Page } from '@playwright/test';
import { exampleText, fresh, rowOf } from './documents';
import { expect, expectAccessible, test } from './fixtures';

const preview = (page: Page) => page.getByRole('region', { name: 'What comes of it' });

test('three questions give a judged document, with the keyboard alone', async ({ page }) => {
  const name = fresh('asked');
  await page.goto('/catalog');
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Search and commands' }).fill('new architecture');
  await expect(page.getByRole('option', { name: /New architecture/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'New architecture' })).toBeVisible();

  const field = page.getByLabel('Name');
  await field.focus();
  await page.keyboard.type(name);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('combobox', { name: 'Place' })).toBeFocused();
  await page.keyboard.type('Germ');
  await expect(page.getByRole('option', { name: /Germany/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('textbox', { name: 'Users' })).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('200000');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.getByRole('radio', { name: /A few seconds of writes/ }).focus();
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('radio', { name: /No write, and hardly a minute/ })).toBeChecked();
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Cost of an hour')).toBeFocused();
  await page.keyboard.type('50000');
  await page.keyboard.press('Tab');

  await expect(preview(page)).toContainText(/RTO.*needs 60.s/s);
  await expect(preview(page)).toContainText(/RPO.*0.s.*needs 0.s/s);
  await expectAccessible(page);
  await expect(page.getByRole('button', { name: 'Create' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`/a/${name}`);
  const stored = await page.request.get(`/a/${name}/document.yaml`);
  const text = await stored.text();
  expect(text).toContain('# Drafted from three answers');
  expect(text).toContain('users: 200000');
  expect(text).toContain('outageCostPerHour: 50000');
});

test('an answer that no shape can give says why not', async ({ page }) => {
  await page.goto('/new');
  await page.getByRole('combobox', { name: 'Place' }).fill('Brazil');
  await page.getByRole('option', { name: /^Brazil/ }).click();
  await page.getByRole('radio', { name: /A day/ }).check();
  await expect(preview(page)).toContainText(/RTO.*needs 24.h/s);
  await page.getByRole('button', { name: 'Create' }).click();
  // Without a name nothing is sent: the browser asks for it at the field.
  await expect(page).toHaveURL(/\/new/);
  await page.getByLabel('Name').fill('two words');
  await expect(preview(page)).toContainText(/name/i);
  await page.getByRole('button', { name: 'Create' }).click();
  await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toBeVisible();
});

test('a pattern is drawn for the users that are told', async ({ page }) => {
  const name = fresh('pattern');
  await page.goto('/new?from=pattern&pattern=active-active');
  await page.getByLabel('Name').fill(name);
  await page.getByRole('combobox', { name: 'Place' }).fill('Japan');
  await page.getByRole('option', { name: /^Japan/ }).click();
  await page.getByRole('button', { name: 'Another place' }).click();
  await page.getByRole('combobox', { name: 'Place 2' }).fill('Germany');
  await page.getByRole('option', { name: /^Germany/ }).click();
  await expect(preview(page)).toContainText('Active-active, write local');
  await page.getByRole('button', { name: 'Create' }).click();
  await expect(page).toHaveURL(`/a/${name}`);
  await expect(page.getByRole('button', { name: /Option: active-active/ })).toBeVisible();
});

test('a worked case is begun under its own name, and one that is taken says so', async ({
  page,
}) => {
  await page.goto('/catalog');
  await page.getByRole('link', { name: 'New architecture' }).click();
  await page.getByRole('radio', { name: /A worked case/ }).check();
  await page.getByLabel('Name').fill('payments');
  await page.getByRole('radio', { name: /card payments/i }).check();
  await page.getByRole('button', { name: 'Create' }).click();
  await expect(page.getByText(/already an architecture of that name/)).toBeVisible();
  const name = fresh('begun');
  await page.getByLabel('Name').fill(name);
  await page.getByRole('button', { name: 'Create' }).click();
  await expect(page).toHaveURL(`/a/${name}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('a file is read and stored as it is', async ({ page }) => {
  const name = fresh('filed');
  await page.goto('/new?from=file');
  await page.getByLabel('Choose a file').setInputFiles({
    name: `${name}.yaml`,
    mimeType: 'application/yaml',
    buffer: Buffer.from(await exampleText('hr-tool', name)),
  });
  const dialog = page.getByRole('dialog', { name: 'Import an architecture' });
  await dialog.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page).toHaveURL(`/a/${name}`);
  await page.goto('/catalog');
  await expect(rowOf(page, name)).toBeVisible();
});

for (const theme of ['light', 'dark'] as const)
  for (const width of [1280, 390])
    test(`every way to begin is accessible, ${theme}, ${width} wide`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme });
      await page.setViewportSize({ width, height: 844 });
      for (const way of ['questions', 'pattern', 'case', 'file']) {
        await page.goto(`/new?from=${way}`);
        await expect(page.getByRole('radio', { checked: true }).first()).toBeVisible();
        await expectAccessible(page);
      }
    });
