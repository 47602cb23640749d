import { readFile } from 'node:fs/promises';
import { fresh } from './documents';
import { expect, expectAccessible, test } from './fixtures';

const configuration = `multi_region:
  regions:
    - { name: us-east-1, primary: true, services: [api, database, cache] }
    - { name: eu-west-1, services: [api, database-replica] }
  replication: { strategy: async, consistency: eventual, lag_threshold: 5s }
  routing: { strategy: latency, health_check_interval: 30s, failover_threshold: 3 }
`;

test('a multi_region configuration becomes a document, is completed, and comes out again', async ({
  page,
}) => {
  await page.goto('/catalog');
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Import an architecture' });
  const text = dialog.getByRole('textbox', { name: 'Document' });
  await text.fill(configuration.replace('async', 'asink'));
  await dialog.getByRole('button', { name: 'Turn into a document' }).click();
  await expect(dialog.getByRole('region', { name: 'Problems' })).toContainText(
    '"asink" is not a word known here',
  );

  await text.fill(configuration);
  await dialog.getByRole('button', { name: 'Turn into a document' }).click();
  await expect(dialog.getByRole('region', { name: 'From the configuration' })).toContainText(
    'cache in aws:us-east-1: left out.',
  );
  await expectAccessible(page);

  // What the configuration cannot know is asked for, each at its place.
  await dialog.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(dialog.getByRole('region', { name: 'Problems' })).toContainText('6 problems');
  const name = fresh('configured');
  const completed = (await text.inputValue())
    .replace(/name: pasted/, `name: ${name}`)
    .replace(/at: #.*/, 'at: [40.71, -74.01]')
    .replace(/country: #.*/, 'country: US')
    .replace(/users: #.*/, 'users: 1000')
    .replace(/peakRps: #.*/, 'peakRps: 100')
    .replaceAll(/capacityRps: #.*/g, 'capacityRps: 500');
  await text.fill(completed);
  await dialog.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page).toHaveURL(`/a/${name}`);

  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Export…' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: /Multi-region configuration/ }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe(`${name}.multi-region.yaml`);
  const written = await readFile(await file.path(), 'utf8');
  expect(written).toContain('name: eu-west-1');
  expect(written).toContain('health_check_interval: 30s');
});
