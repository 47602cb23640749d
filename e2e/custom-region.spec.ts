import { drop, exampleText, fresh, rowOf, siteOn } from './documents';
import { expect, test } from './fixtures';

test('a data centre of one’s own stands on the map and can be failed', async ({ page }) => {
  const name = fresh('own-ground');
  const text = (await exampleText('payments', name)).replaceAll(
    'aws:us-west-2',
    'custom:dc-denver',
  );
  const own =
    'customRegions:\n  - { id: custom:dc-denver, name: Denver hall, at: [39.74, -104.99], country: US }\n';
  await page.goto('/catalog');
  await drop(page, [{ name: `${name}.yaml`, text: text + own }]);
  await expect(rowOf(page, name)).toBeVisible();
  await page.goto(`/a/${name}`);
  await expect(siteOn(page, 'dc-denver')).toHaveAccessibleName(/3\s600 of 6\s000/);

  await page.goto(`/a/${name}?mode=fail&lose=custom:dc-denver`);
  const cascade = page.getByRole('region', { name: 'Cascade' });
  await expect(cascade).toContainText(/us-east-1 falls at 120\s%/);
});
