import { expect, expectAccessible, test } from './fixtures';

test('the catalog opens with the three examples', async ({ page }) => {
  await page.goto('/catalog');
  for (const name of ['payments', 'collab', 'hr-tool']) {
    await expect(page.getByText(name, { exact: true }).first()).toBeVisible();
  }
  await expectAccessible(page);
});

test('a document can be taken away as a file', async ({ page, request }) => {
  await page.goto('/catalog');
  const answer = await request.get('/a/payments/document.yaml');
  expect(answer.headers()['content-disposition']).toBe('attachment; filename="payments.yaml"');
  expect(await answer.text()).toContain('name: payments');
  expect((await request.get('/a/nothing/document.yaml')).status()).toBe(404);
});

test('pages come with a policy that names their own scripts alone', async ({ request }) => {
  const policies = await Promise.all(
    [1, 2].map(async () => {
      const answer = await request.get('/catalog');
      return answer.headers()['content-security-policy'] ?? '';
    }),
  );
  expect(policies[0]).toMatch(/script-src 'self' 'nonce-[^']+' 'strict-dynamic';/);
  expect(policies[0]).not.toBe(policies[1]);
});

test('other names for this machine, and pages elsewhere, are turned away', async ({ request }) => {
  const rebound = await request.get('/catalog', { headers: { host: 'attacker.example' } });
  expect(rebound.status()).toBe(421);
  const foreign = await request.post('/catalog', {
    headers: { origin: 'https://attacker.example', 'content-type': 'text/plain' },
    data: '[]',
  });
  expect(foreign.status()).toBe(403);
  const silent = await request.post('/catalog', { data: '[]' });
  expect(silent.status()).toBe(403);
});
