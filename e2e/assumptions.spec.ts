import type { Page } from '@playwright/test';
import { copyOf, drop, fresh, rowOf, saved } from './documents';
import { expect, expectAccessible, test } from './fixtures';

// All tests share one workspace and its one set of stated values: one after the other, and of round
// trips that no other test looks at.
test.describe.configure({ mode: 'serial' });

/** Users in Stockholm who are served there and whose writes go to São Paulo. */
const document = (name: string): string => `apiVersion: meridian/v1
kind: Architecture
metadata: { name: ${name} }
demand:
  populations:
    - { name: north, at: [59.33, 18.07], country: SE, users: 1000, peakRps: 100 }
options:
  - name: far
    regions:
      - { id: aws:eu-north-1, role: read, capacityRps: 500 }
      - { id: aws:sa-east-1, role: active, writer: true, capacityRps: 500 }
    routing: { strategy: latency }
`;

async function farWriter(page: Page): Promise<string> {
  const name = fresh('far-writer');
  await page.goto('/catalog');
  await drop(page, [{ name: `${name}.yaml`, text: document(name) }]);
  await expect(rowOf(page, name)).toBeVisible();
  return name;
}

const label = 'Round trip between aws:eu-north-1 and aws:sa-east-1';
const detail = (page: Page, name = label) => page.getByRole('complementary', { name });
const listed = (page: Page, name = label) =>
  page.getByRole('row').filter({ has: page.getByRole('link', { name }) });

async function find(page: Page, words: string, name = label): Promise<void> {
  await page.goto('/assumptions');
  await page.getByRole('searchbox', { name: 'Search names, regions, sources' }).fill(words);
  await listed(page, name).getByRole('link').click();
  await expect(detail(page, name)).toBeVisible();
}

async function clear(page: Page, name = label): Promise<void> {
  await detail(page, name).getByRole('button', { name: 'Clear', exact: true }).click();
  await expect(page.getByText('Cleared: the table’s value holds').first()).toBeVisible();
  await expect(listed(page, name)).not.toContainText('stated');
}

test('found, tried, stated for the workspace with a reason, seen at the figure, cleared', async ({
  page,
}) => {
  const name = await farWriter(page);
  await find(page, 'eu-north-1 sa-east-1 round');
  await expect(page).toHaveURL(/q=eu-north-1/);
  await expect(detail(page)).toContainText('measured');
  await expect(detail(page)).toContainText('cloudping');
  await expect(detail(page)).toContainText('Apache-2.0 or MIT');
  await expect(detail(page)).toContainText('Nobody has stated another value yet.');
  await expectAccessible(page);

  const value = page.getByRole('textbox', { name: 'Try another value' });
  await value.fill('20ms');
  await expect(detail(page)).toContainText('light in fibre');
  await value.fill('300ms');
  const effect = page.getByRole('region', { name: 'What it would change' });
  await expect(effect).toContainText(/Changes \d+ of/);
  // The only service that changes stands open by itself.
  await effect
    .getByRole('listitem')
    .filter({ hasText: name })
    .locator('details')
    .evaluate((details) => details.setAttribute('open', ''));
  await expect(
    effect.getByRole('table', { name: 'Figures of far before and after' }),
  ).toContainText('Write of north');

  await page.getByRole('button', { name: 'Save for the workspace' }).click();
  await expect(detail(page)).toContainText('Say why');
  await page.getByRole('textbox', { name: 'Why', exact: true }).fill('ping of our own hosts');
  await page.getByRole('button', { name: 'Save for the workspace' }).click();
  await expect(page.getByText('Saved for the workspace').first()).toBeVisible();
  await expect(listed(page)).toContainText('stated');
  await expect(detail(page)).toContainText('stated by owner');
  await expect(detail(page).getByRole('region', { name: 'History' })).toContainText(
    /owner stated 300.ms instead of the table’s value/,
  );

  await page.goto(`/a/${name}/latency`);
  await expect(page.getByRole('button', { name: /1 stated value/ })).toBeVisible();
  await page.getByRole('button', { name: /^Write of north/ }).click();
  const why = page.getByRole('dialog', { name: 'Why this figure' });
  await expect(why).toContainText('stated for the workspace by owner');
  await expect(why).toContainText('“ping of our own hosts”');
  await expect(why).toContainText(/default 2\d\d.ms, measured/);
  await expectAccessible(page);

  await why
    .getByRole('link', { name: /in the list of assumptions/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/assumptions\?id=/);
  await page.goto(`/assumptions?id=rtt.aws:eu-north-1~aws:sa-east-1&q=sa-east-1+eu-north-1`);
  await clear(page);
  await expect(detail(page).getByRole('region', { name: 'History' })).toContainText('cleared');
});

test('a pair that nobody has measured is found and has its estimate', async ({ page }) => {
  await page.goto('/assumptions?id=rtt.aws:ap-east-2~azure:mexicocentral');
  const other = 'Round trip between aws:ap-east-2 and azure:mexicocentral';
  await expect(detail(page, other)).toContainText('nobody has measured this pair: estimated');
});

test('a value is tried on an open document, said to be tried, discarded, and written into it', async ({
  page,
}) => {
  const name = await copyOf(page, 'hr-tool');
  await page.goto(`/a/${name}`);
  const felt = page
    .getByRole('list', { name: 'Figures of this option' })
    .getByRole('button', { name: /^Felt latency p95/ });
  await expect(felt).toContainText(/\d+.*ms/);
  const before = (await felt.textContent()) ?? '';

  await felt.click();
  const why = page.getByRole('dialog', { name: 'Why this figure' });
  const tryShape = why.getByRole('button', {
    name: 'Try another value for Shape of the spread of request times (log-logistic)',
  });
  await tryShape.click();
  await expect(why).toHaveCount(0);
  const bar = page.getByRole('region', { name: 'Trying a value' });
  await expect(bar).toContainText('Trying, not saved');
  const value = bar.getByRole('textbox');
  await expect(value).toBeFocused();
  await value.fill('7.5');
  await expect(bar).toContainText('it must be a whole number');
  await value.fill('4');
  await expect(bar).toContainText(/Felt latency p95/);
  await expect(felt).not.toHaveText(before);
  await bar.getByRole('button', { name: 'All changes' }).click();
  await expect(page.getByRole('dialog', { name: 'What the tried value changes' })).toContainText(
    'Felt latency p99',
  );
  await page.keyboard.press('Escape');
  await expectAccessible(page);
  await bar.getByRole('button', { name: 'Discard' }).click();
  await expect(bar).toHaveCount(0);
  await expect(felt).toHaveText(before);

  await felt.click();
  await tryShape.click();
  await value.fill('4');
  await bar.getByRole('button', { name: 'Keep…' }).click();
  const keep = page.getByRole('dialog', { name: /^Keep 4/ });
  await expectAccessible(page);
  await keep.getByRole('textbox').fill('traces of October');
  await keep.getByRole('button', { name: 'Write into the document' }).click();
  await expect(keep).toHaveCount(0);
  await expect(felt).not.toHaveText(before);
  await expect(saved(page)).toBeVisible();
  const yaml = () => page.request.get(`/a/${name}/document.yaml`).then((answer) => answer.text());
  await expect.poll(yaml).toContain('latencySpreadShape: { value: 4, because: traces of October }');

  await page.getByRole('button', { name: /1 stated value/ }).click();
  const stated = page.getByRole('dialog', { name: 'Stated values' });
  await expect(stated).toContainText('stated in this document');
  await stated.getByRole('button', { name: /^Clear Shape/ }).click();
  await expect(felt).toHaveText(before);
  await expect.poll(yaml).not.toContain('assumptions');
});

test('measurements are imported: problems named, effect shown, the sound ones applied', async ({
  page,
}) => {
  const name = await farWriter(page);
  await page.goto('/assumptions');
  await page.getByRole('button', { name: 'Import' }).click();
  const dialog = page.getByRole('dialog', { name: 'Import measurements or prices' });
  await dialog.getByLabel('Choose a file').setInputFiles({
    name: 'ping.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      'from,to,rttMs,date\n' +
        'eu-north-1,sa-east-1,290,2026-11-01\n' +
        'sa-east-1,eu-north-1,310,2026-11-02\n' +
        'eu-north-1,sa-est-1,250,2026-11-01\n',
    ),
  });
  await expect(dialog).toContainText('1 value: 1 new, 0 changed, 0 as they are.');
  await expect(dialog).toContainText('One pair was measured more than once or both ways');
  await expect(dialog.getByRole('region', { name: 'Problems' })).toContainText(
    '“sa-est-1” is not a region that Meridian knows; did you mean aws:sa-east-1?',
  );
  const effect = dialog.getByRole('region', { name: 'What it would change' });
  await expect(effect).toContainText(name);
  await expectAccessible(page);

  const apply = dialog.getByRole('button', { name: 'Apply 1 value' });
  await expect(apply).toBeDisabled();
  await dialog.getByRole('checkbox').check();
  await apply.click();
  await expect(dialog).toContainText('Say where the values are from');
  await dialog.getByRole('textbox', { name: 'Where they are from' }).fill('ping, week 44');
  await apply.click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText('Applied what ping.csv states').first()).toBeVisible();

  const csv = await (await page.request.get('/assumptions/stated.csv')).text();
  expect(csv).toContain('rtt.aws:eu-north-1~aws:sa-east-1');
  expect(csv).toContain('"ping, week 44",measured,owner,2026-11-02');

  // The same file again changes nothing.
  await page.getByRole('button', { name: 'Import' }).click();
  await dialog.getByRole('textbox', { name: 'Measurements' }).fill(csv);
  await dialog.getByRole('button', { name: 'Read' }).click();
  await expect(dialog).toContainText('1 value: 0 new, 0 changed, 1 as they are.');
  await expect(dialog.getByRole('button', { name: 'Nothing to apply' })).toBeDisabled();
  await page.keyboard.press('Escape');

  await find(page, 'eu-north-1 sa-east-1 round');
  await clear(page);
});

test('on a phone the list is cards and an assumption opens over it, in the dark as well', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/assumptions?q=server+time+request');
  await listed(page, 'Server time of a request').getByRole('link').click();
  const dialog = page.getByRole('dialog', { name: 'Server time of a request' });
  await expect(dialog).toContainText('replace by the p50 of your own traces');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page).not.toHaveURL(/id=/);
});
