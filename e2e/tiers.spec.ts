import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { drop, exampleText, fresh, rowOf, saved } from './documents';
import { expect, expectAccessible, test } from './fixtures';

// All tests share one workspace and its one policy: one after the other, and only of answers and ages that
// no other test looks at.
test.describe.configure({ mode: 'serial' });

async function internalTool(page: Page): Promise<string> {
  const name = fresh('tool');
  await page.goto('/catalog');
  await drop(page, [{ name: `${name}.yaml`, text: await exampleText('hr-tool', name) }]);
  await expect(rowOf(page, name)).toBeVisible();
  return name;
}

/** Answers a question and sees the answer taken: what waits to be saved is known from then on. */
async function answer(page: Page, question: string, said: 'Yes' | 'No' | 'Open'): Promise<void> {
  const button = page.getByRole('group', { name: question }).getByRole('button', { name: said });
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
}

/** The policy as it was before any test, also when an earlier try stopped half-way. */
async function defaultPolicy(page: Page): Promise<void> {
  await page.goto('/tiers');
  const isDefault = page.getByText('The default policy, until the workspace states its own');
  await expect(isDefault.or(page.getByText('The workspace’s policy, version'))).toBeVisible();
  if (await isDefault.isVisible()) return;
  await page.getByRole('button', { name: 'Reset to the default' }).click();
  const dialog = page.getByRole('dialog', { name: 'Reset to the default' });
  await dialog.getByRole('textbox', { name: 'Why' }).fill('Begin anew');
  await dialog.getByRole('button', { name: 'Reset' }).click();
  await expect(isDefault).toBeVisible();
}

test.beforeEach(async ({ page }) => defaultPolicy(page));

const tier = (page: Page) => page.getByRole('region', { name: 'Tier', exact: true });

test('answers place a service in a tier at once, which is taken over, undone and marked in the catalog', async ({
  page,
}) => {
  const name = await internalTool(page);
  await rowOf(page, name).getByRole('link', { name: 'Tier 2' }).click();
  await expect(page).toHaveURL(new RegExp(`/a/${name}/tier$`));
  await expect(tier(page)).toContainText(
    '5 of 7 questions about the business impact are not answered',
  );
  await expectAccessible(page);

  await answer(page, 'Does a contract promise availability or recovery?', 'Yes');
  await expect(tier(page)).toContainText('at least');
  await expect(tier(page)).toContainText('It declares less than it earns.');
  await expect(page.getByRole('region', { name: 'Findings' })).toContainText(
    'Declared tier 2, where the answers come to tier 1',
  );
  for (const question of [
    'Does an outage do damage to the brand that cannot be made good?',
    'Can people come to harm?',
    'Does the law ask for it to run?',
  ]) {
    // One answer after the other, as a person gives them.
    // oxlint-disable-next-line no-await-in-loop
    await answer(page, question, 'No');
  }
  const dependants = page.getByRole('textbox', { name: 'How many other services stop with it?' });
  await dependants.fill('2');
  await dependants.press('Enter');
  await expect(tier(page)).toContainText('Tier 1: a contract promises availability or recovery.');
  await expect(saved(page)).toBeVisible();
  await page.goto('/catalog');
  await expect(
    rowOf(page, name).getByRole('link', { name: /Tier 2\s*declared, earns\s*Tier 1/ }),
  ).toBeVisible();
  await expectAccessible(page);

  await page.goto(`/a/${name}/tier`);
  await tier(page).getByRole('button', { name: 'Take over tier 1' }).click();
  await expect(tier(page)).toContainText('It declares what it earns.');
  await expect(page.getByRole('link', { name: 'Tier 1', exact: true })).toBeVisible();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(tier(page).getByRole('button', { name: 'Take over tier 1' })).toBeVisible();
});

test('requirements stand beside what the tier asks, and take it over', async ({ page }) => {
  const name = await internalTool(page);
  await page.goto(`/a/${name}/tier`);
  await page
    .getByRole('group', { name: 'Declared tier' })
    .getByRole('button', { name: 'Tier 1' })
    .click();
  const asks = page.getByRole('region', { name: 'What the tier asks' });
  const rto = asks.getByRole('row').filter({ hasText: 'RTO' });
  await expect(rto).toContainText('laxer than the policy');
  await rto.getByRole('button', { name: 'Require the policy’s RTO' }).click();
  await expect(rto).toContainText('as the policy');
  await expect(saved(page)).toBeVisible();
});

test('a policy is changed with a reason, kept in the history, exported, read again and reset', async ({
  page,
}, testInfo) => {
  await page.goto('/catalog');
  const name = await internalTool(page);
  await page.goto(`/a/${name}/tier`);
  await answer(page, 'Does a contract promise availability or recovery?', 'Yes');
  await expect(saved(page)).toBeVisible();

  await page.goto('/tiers');
  await expect(
    page.getByText('The default policy, until the workspace states its own'),
  ).toBeVisible();
  await expectAccessible(page);
  // Other tests' documents are silent about targets; they stay unjudged by these.
  await page
    .getByRole('switch', { name: 'Hold architectures that state no target of their own to these' })
    .click();
  const age = page.getByRole('textbox', { name: 'Age of evidence, Tier 0' });
  await age.fill('soon');
  await age.press('Enter');
  await expect(
    page.getByRole('region', { name: 'Targets', exact: true }).getByRole('alert'),
  ).toContainText('"soon" is not a duration');
  await expect(page.getByRole('button', { name: 'Save policy' })).toBeDisabled();
  await age.fill('60 d');
  await age.press('Enter');
  await page
    .getByRole('combobox', { name: 'A contract promises availability or recovery calls for' })
    .click();
  await page.getByRole('option', { name: /Tier 0/ }).click();
  await page.getByRole('textbox', { name: 'Why' }).fill('Contracts come first');
  await page.getByRole('button', { name: 'Save policy' }).click();
  await expect(page.getByText('The workspace’s policy, version')).toBeVisible();
  const history = page.getByRole('region', { name: 'History' });
  await expect(history).toContainText('“Contracts come first”');
  await history.getByText('What changed').first().click();
  await expect(history).toContainText('tiers.tier0.evidenceMaxAge: 60d instead of 90d');
  await expectAccessible(page);

  await page.goto(`/a/${name}/tier`);
  await expect(tier(page)).toContainText('Tier 0: a contract promises availability or recovery.');
  await page.goto('/tiers');

  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem', { name: 'As YAML' }).click();
  const download = await downloading;
  const file = testInfo.outputPath(download.suggestedFilename());
  await download.saveAs(file);
  const text = await readFile(file, 'utf8');
  expect(text).toContain('evidenceMaxAge: 60d');
  await page.getByLabel('Policy file').setInputFiles({
    name: 'ours.yaml',
    mimeType: 'application/yaml',
    buffer: Buffer.from(text.replace('evidenceMaxAge: 60d', 'evidenceMaxAge: 400d')),
  });
  await expect(
    page.getByRole('alert').filter({ hasText: 'ours.yaml was not taken' }),
  ).toContainText('tier 1 may not ask for more than tier 0');
  await page.getByLabel('Policy file').setInputFiles({
    name: 'ours.yaml',
    mimeType: 'application/yaml',
    buffer: Buffer.from(text.replace('evidenceMaxAge: 60d', 'evidenceMaxAge: 45d')),
  });
  await expect(page.getByRole('textbox', { name: 'Age of evidence, Tier 0' })).toHaveValue('45d');
  await page.getByRole('button', { name: 'Discard' }).click();
  await expect(page.getByRole('textbox', { name: 'Age of evidence, Tier 0' })).toHaveValue('60d');

  await page.getByRole('button', { name: 'Reset to the default' }).click();
  const dialog = page.getByRole('dialog', { name: 'Reset to the default' });
  await dialog.getByRole('textbox', { name: 'Why' }).fill('The trial is over');
  await dialog.getByRole('button', { name: 'Reset' }).click();
  await expect(
    page.getByText('The default policy, until the workspace states its own'),
  ).toBeVisible();
  await expect(history).toContainText('“The trial is over”');
});

test('of two who change the policy from one version the second is told', async ({
  page,
  secondPage,
}) => {
  const change = async (one: Page, days: string, because: string) => {
    await one.getByRole('textbox', { name: 'Age of evidence, Tier 2' }).fill(days);
    await one.getByRole('textbox', { name: 'Age of evidence, Tier 2' }).press('Enter');
    await one.getByRole('textbox', { name: 'Why' }).fill(because);
    await one.getByRole('button', { name: 'Save policy' }).click();
  };
  await page.goto('/tiers');
  await secondPage.goto('/tiers');
  const hold = 'Hold architectures that state no target of their own to these';
  await page.getByRole('switch', { name: hold }).click();
  await secondPage.getByRole('switch', { name: hold }).click();
  await change(page, '400d', 'a year and a bit');
  await expect(page.getByText('The workspace’s policy, version')).toBeVisible();
  await change(secondPage, '500d', 'longer');
  await expect(
    secondPage.getByRole('alert').filter({ hasText: 'has changed since' }),
  ).toBeVisible();
  // What was typed is still there.
  await expect(secondPage.getByRole('textbox', { name: 'Age of evidence, Tier 2' })).toHaveValue(
    '500d',
  );

  await page.getByRole('button', { name: 'Reset to the default' }).click();
  const dialog = page.getByRole('dialog', { name: 'Reset to the default' });
  await dialog.getByRole('textbox', { name: 'Why' }).fill('done');
  await dialog.getByRole('button', { name: 'Reset' }).click();
  await expect(
    page.getByText('The default policy, until the workspace states its own'),
  ).toBeVisible();
});
