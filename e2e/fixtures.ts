import { AxeBuilder } from '@axe-core/playwright';
import { type BrowserContext, type Page, test as base, expect } from '@playwright/test';

export { expect };

interface Fixtures {
  /** A second person's browser: a context of its own, watched like the first. */
  readonly secondPage: Page;
  /** Everything that went wrong unseen so far; the test fails unless it is empty at its end. */
  readonly complaints: string[];
}

/**
 * Tests in which nothing may go wrong unseen: an error on the console, an uncaught one, or a request
 * to anywhere but the server fails the test.
 */
export const test = base.extend<Fixtures>({
  page: async ({ page }, use) => {
    waitForScripts(page);
    await use(page);
  },
  complaints: [
    async ({ context, baseURL }, use) => {
      const complaints: string[] = [];
      watch(context, baseURL, complaints);
      await use(complaints);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
  secondPage: async ({ browser, baseURL, complaints }, use) => {
    const context = await browser.newContext();
    watch(context, baseURL, complaints);
    const page = await context.newPage();
    waitForScripts(page);
    await use(page);
    await context.close();
  },
});

/** What the browser itself says of requests that a test cuts off; to be taken away by the test that cut them. */
const cutOff = /^console: Failed to load resource:/;

/** Takes the browser's complaints about requests that the test cut off itself from those that fail it. */
export function forgiveCutOff(complaints: string[]): void {
  complaints.splice(0, complaints.length, ...complaints.filter((one) => !cutOff.test(one)));
}

function watch(context: BrowserContext, baseURL: string | undefined, complaints: string[]): void {
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => complaints.push(`page: ${error.error().message}`));
  context.on('request', (request) => {
    const url = new URL(request.url());
    const isLocal = ['data:', 'blob:'].includes(url.protocol) || url.origin === baseURL;
    if (!isLocal) complaints.push(`request: ${request.url()}`);
  });
}

/**
 * Lets a page that is opened or loaded again count as there once React has taken over what can be
 * pressed or typed into. A person comes later than that; a test would press what does not listen yet.
 */
function waitForScripts(page: Page): void {
  const goto = page.goto.bind(page);
  const reload = page.reload.bind(page);
  page.goto = async (...args) => {
    const response = await goto(...args);
    await page.waitForFunction(everythingListens);
    return response;
  };
  page.reload = async (...args) => {
    const response = await reload(...args);
    await page.waitForFunction(everythingListens);
    return response;
  };
}

/** Runs in the page: React keeps the properties of an element that it has taken over on the element. */
function everythingListens(): boolean {
  const elements = [...document.querySelectorAll('body > * :is(button, input, textarea)')];
  return elements.every((element) =>
    Object.keys(element).some((key) => key.startsWith('__reactProps$')),
  );
}

/** Fails when axe finds something serious or critical on the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  // A page's title follows its content after a change of page.
  await expect(page).toHaveTitle(/./);
  // What stands around an open menu hands the focus on as soon as it has it.
  const axe = new AxeBuilder({ page }).exclude('[data-base-ui-focus-guard]');
  const { violations } = await axe.analyze();
  const serious = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, help, nodes }) => ({
      id,
      help,
      where: nodes.map(({ target }) => target.join(' ')),
    }));
  expect(serious).toEqual([]);
}
