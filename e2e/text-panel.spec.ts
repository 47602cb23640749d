import { readFile } from 'node:fs/promises';
import { copyOf, exampleText, saved, siteOn } from './documents';
import { expect, test } from './fixtures';

test('the text and the map stay in step, and comments survive an edit on the map', async ({
  page,
  request,
}) => {
  const name = await copyOf(page, 'payments');
  await page.goto(`/a/${name}?sel=site:aws:us-east-1`);
  await page.keyboard.press('t');
  const text = page.getByRole('region', { name: 'Text of the document' });
  await expect(text.getByRole('textbox')).toContainText('capacityRps: 6000');

  const details = page.getByRole('complementary', { name: 'Details' });
  const capacity = details.getByRole('textbox', { name: 'Capacity' });
  await capacity.fill('6500');
  await capacity.press('Enter');
  await expect(text.getByRole('textbox')).toContainText('capacityRps: 6500');
  await expect(saved(page)).toBeVisible();

  // Of the example, comments and all, two lines differ: the name and the capacity.
  const stored = await (await request.get(`/a/${name}/document.yaml`)).text();
  const example = (await readFile('examples/payments.yaml', 'utf8')).split('\n');
  const changed = stored.split('\n').filter((line, at) => line !== example[at]);
  expect(changed).toEqual([
    `  name: ${name}`,
    '      - { id: aws:us-east-1, role: active, writer: true, zones: 3, capacityRps: 6500 }',
  ]);
});

test('what is typed into the text shows on the map; what is wrong is marked, and the map keeps the last good', async ({
  page,
}) => {
  const name = await copyOf(page, 'payments');
  await page.goto(`/a/${name}`);
  await page.keyboard.press('t');
  const editor = page.getByRole('region', { name: 'Text of the document' }).getByRole('textbox');
  const example = await exampleText('payments', name);
  await editor.fill(example.replace('capacityRps: 6000 }', 'capacityRps: 9000 }'));
  await expect(siteOn(page, 'us-east-1')).toHaveAccessibleName(/of 9\s000\sreq\/s/);
  await expect(saved(page)).toBeVisible();

  await editor.fill(example.replace('role: active, writer', 'role: activ, writer'));
  await expect(
    page.getByText(/"activ" is not a role; did you mean "active"\?/).first(),
  ).toBeVisible();
  await expect(siteOn(page, 'us-east-1')).toHaveAccessibleName(/of 9\s000\sreq\/s/);
});
