import { expect, expectAccessible, test } from './fixtures';

test('the gallery tells each case with its verdict, and a step opens in a copy', async ({
  page,
}) => {
  await page.goto('/gallery');
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(7);
  await expectAccessible(page);

  await page.getByRole('link', { name: 'An online game on a bad day' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('An online game on a bad day');
  const part = (name: string) => page.getByRole('region', { name, exact: true });
  await expect(part('The verdict')).toContainText('Several regions');

  // 8 000 of its own and 9 000 of Chicago over 17 000.
  const checked = part('Worked out by hand').getByRole('listitem');
  await expect(checked.filter({ hasText: 'Frankfurt when Virginia is lost' })).toContainText(
    '100 %',
  );

  const lesson = part('What it teaches').getByRole('listitem').first();
  await lesson.getByRole('button', { name: /p95 is/ }).click();
  await expect(lesson).toContainText('120 ms');
  await expectAccessible(page);

  await part('What to look at')
    .getByRole('button', { name: /^Lose Virginia/ })
    .click();
  await expect(page).toHaveURL(/\/a\/game\?option=match-regions&lose=aws%3Aus-east-1/);
  await expect(
    page
      .getByRole('radio', { name: 'Fail' })
      .or(page.getByRole('button', { name: 'Fail' }))
      .first(),
  ).toBeVisible();

  await page.goto('/gallery/game');
  await expect(page.getByRole('button', { name: 'Open your copy' })).toBeVisible();
});

test('a case that there is none of leads back to the gallery', async ({ page, complaints }) => {
  await page.goto('/gallery/chess');
  await page.getByRole('link', { name: 'All cases' }).click();
  await expect(page).toHaveURL('/gallery');
  // The browser itself notes the answer 404 on its console.
  const others = complaints.filter((complaint) => !complaint.includes('404'));
  complaints.splice(0, complaints.length, ...others);
});
