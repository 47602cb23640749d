import type { Locator, Page } from '@playwright/test';
import { copyOf, fresh, saved, siteOn } from './documents';
import { expect, expectAccessible, test } from './fixtures';

async function open(page: Page, example: string, query = ''): Promise<string> {
  const name = await copyOf(page, example);
  await page.goto(`/a/${name}${query}`);
  await expect(page.getByRole('region', { name: 'Map' })).toHaveAttribute('aria-busy', 'false');
  return name;
}

const textOf = async (page: Page, name: string): Promise<string> =>
  (await page.request.get(`/a/${name}/document.yaml`)).text();

const users = (page: Page, name: string): Locator =>
  page.getByRole('region', { name: 'Map' }).getByRole('button', { name: new RegExp(`^${name},`) });

test.describe('the clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('carries sites and users from one document into another, as text that one can read', async ({
    page,
  }) => {
    await open(page, 'payments', '?option=two-at-sixty');
    await users(page, 'us-west').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('ControlOrMeta+c');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('apiVersion: meridian/v1');
    expect(copied).toContain('name: us-west');

    const name = await open(page, 'collab', '?option=today');
    await page.keyboard.press('ControlOrMeta+v');
    await expect(users(page, 'us-west')).toBeVisible();
    await expect(saved(page)).toBeVisible();
    expect(await textOf(page, name)).toContain('name: us-west');
    await page.keyboard.press('ControlOrMeta+z');
    await expect(users(page, 'us-west')).toHaveCount(0);
  });

  test('tells every fault of what does not fit, and changes nothing', async ({ page }) => {
    await open(page, 'payments', '?option=two-at-sixty');
    await page.evaluate(() =>
      navigator.clipboard.writeText(
        'apiVersion: meridian/v1\nmetadata: { name: x }\noptions: [{ regions: 5 }]\n',
      ),
    );
    await page.keyboard.press('ControlOrMeta+v');
    const refused = page.getByRole('dialog', { name: 'This cannot be pasted' });
    await expect(refused.getByRole('listitem')).toHaveText([
      'metadata cannot be pasted.',
      'options[0].regions has to be a list of what is pasted.',
    ]);
    await expectAccessible(page);
  });
});

test('an option is duplicated, renamed, moved, chosen and removed, and undo brings all of it back', async ({
  page,
}) => {
  const name = await open(page, 'payments', '?option=two-at-sixty');
  const before = await textOf(page, name);
  const options = page.getByRole('button', { name: /^Option:/ });
  await page.keyboard.press('Shift+D');
  await expect(options).toContainText('two-at-sixty-copy');
  await page.keyboard.press('r');
  const asked = page.getByRole('dialog', { name: 'Rename two-at-sixty-copy' });
  await asked.getByRole('textbox', { name: 'Name' }).fill('wider');
  await page.keyboard.press('Enter');
  await expect(options).toContainText('wider');
  await page.keyboard.press('<');
  await expect(options).toContainText('2 of 4');
  await options.click();
  await page.getByRole('menuitem', { name: 'Choose wider' }).click();
  await expect(options).toContainText('Chosen');
  await expect(page.getByRole('menu')).toHaveCount(0);
  await page.keyboard.press('Shift+Delete');
  await expect(options).not.toContainText('wider');
  for (let step = 0; step < 5; step += 1) {
    // One step after the other.
    // oxlint-disable-next-line no-await-in-loop
    await page.keyboard.press('ControlOrMeta+z');
  }
  await expect(page.getByRole('button', { name: 'Nothing to undo' })).toBeVisible();
  await expect(options).toContainText('of 3');
  await expect(saved(page)).toBeVisible();
  await expect.poll(() => textOf(page, name)).toBe(before);
});

test('several things are framed, and a further site is suggested with what it would change', async ({
  page,
}) => {
  await open(page, 'collab', '?option=today');
  const map = page.getByRole('region', { name: 'Map' });
  await page.keyboard.press('ControlOrMeta+a');
  const details = page.getByRole('complementary', { name: 'Details' });
  await expect(details.getByRole('heading', { level: 2, name: /things$/ })).toBeVisible();
  await page.keyboard.press('Escape');

  const box = await map.boundingBox();
  if (box === null) throw new Error('the map is not on the screen');
  await page.keyboard.down('Shift');
  await page.mouse.move(box.x + 30, box.y + 230);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width - 30, box.y + box.height - 30, { steps: 8 });
  await page.mouse.up();
  await page.keyboard.up('Shift');
  await expect(details.getByRole('heading', { level: 2, name: /things$/ })).toBeVisible();
  await page.keyboard.press('Escape');

  await page.keyboard.press('s');
  const palette = page.getByRole('dialog', { name: 'Add a site' });
  const first = palette.getByRole('group', { name: 'Would mend most' }).getByRole('option').first();
  await expect(first).toContainText(/before/);
  await expectAccessible(page);
  const region = (await first.locator('b').textContent()) ?? '';
  await first.dragTo(map, { targetPosition: { x: box.width - 200, y: box.height - 200 } });
  await expect(siteOn(page, region)).toBeVisible();
});

test('data sets and other quotas are described in the inspector, with what is wrong at the field', async ({
  page,
}) => {
  const name = await open(page, 'payments', '?option=two-at-sixty');
  const details = page.getByRole('complementary', { name: 'Details' });
  await details.getByRole('button', { name: 'Data', exact: true }).click();
  await details.getByRole('button', { name: /^ledger/ }).click();
  const rests = details.getByRole('textbox', { name: 'Rests in' });
  await rests.fill('Mars');
  await rests.press('Enter');
  await expect(rests).toHaveAttribute('aria-invalid', 'true');
  await rests.fill('EU, IN');
  await rests.press('Enter');
  await expect(rests).not.toHaveAttribute('aria-invalid', 'true');
  await expectAccessible(page);
  await siteOn(page, 'us-east-1').click();
  await details.getByText('Other quotas').click();
  await details.getByRole('button', { name: 'Add a quota' }).click();
  const limit = details.getByRole('textbox', { name: 'Limit', exact: true });
  await limit.fill('640');
  await limit.press('Enter');
  await expect.poll(() => textOf(page, name)).toContain('limit: 640');
  expect(await textOf(page, name)).toContain('residency: [EU, IN]');
});

test('the text completes what may stand there, tells what a key means, and marks findings', async ({
  page,
}) => {
  await open(page, 'payments', '?option=two-at-sixty');
  await page.keyboard.press('t');
  const panel = page.getByRole('region', { name: 'Text of the document' });
  const editor = panel.getByRole('textbox');
  await panel.getByRole('button', { name: 'Over half of the map' }).click();
  await expect(panel.locator('.cm-finding').first()).toBeVisible();
  await panel.getByText('latencyP95', { exact: true }).first().hover();
  await expect(page.getByText('requirements.latencyP95')).toBeVisible();

  // A whole text, so that the cursor is where the test says.
  await editor.fill('apiVersion: meridian/v1\nkind: Architecture\nmetadata:\n  name: x\n  ow');
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Control+Space');
  // The list takes keys only a moment after it has come; a click it takes at once.
  await panel.getByRole('option', { name: /owner/ }).first().click();
  await expect(editor).toContainText('owner:');
});

test('the cursor and the selection go together', async ({ page }) => {
  await open(page, 'payments', '?option=two-at-sixty');
  await page.keyboard.press('t');
  const panel = page.getByRole('region', { name: 'Text of the document' });
  await siteOn(page, 'us-west-2').click();
  await expect(panel.locator('.cm-marked').first()).toContainText('aws:us-west-2');
  await panel.locator('.cm-marked').first().click();
  const details = page.getByRole('complementary', { name: 'Details' });
  await expect(details.getByRole('heading', { level: 2, name: 'us-west-2' })).toBeVisible();
  await page.keyboard.press('ArrowUp');
  await expect(details.getByRole('heading', { level: 2, name: 'us-east-1' })).toBeVisible();
});

test('every act has a key or stands in a menu, and the palette offers those that apply', async ({
  page,
}) => {
  await open(page, 'payments', `?option=two-at-sixty&sel=site:aws:us-east-1&x=${fresh('a')}`);
  await page.keyboard.press('ControlOrMeta+k');
  const palette = page.getByRole('dialog', { name: 'Search and commands' });
  await expect(palette.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('connect to');
  await expect(palette.getByRole('option', { name: /^Connect to…/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(palette).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/sel=/);
  await page.keyboard.press('ControlOrMeta+k');
  await expect(palette.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('connect to');
  await expect(palette.getByRole('option', { name: /^Connect to…/ })).toHaveCount(0);
  await page.keyboard.press('Escape');
  // While the palette fades its field still has the focus, and a `?` would be typed into it.
  await expect(palette).toBeHidden();
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Keys' });
  for (const group of ['What is selected', 'While drawing', 'Option', 'Map', 'Document', 'Views'])
    // oxlint-disable-next-line no-await-in-loop
    await expect(help.getByRole('region', { name: group })).toBeVisible();
  await expectAccessible(page);
});
