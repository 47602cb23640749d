import type { Browser, Page } from '@playwright/test';
import { build } from 'esbuild';

/** A page with React Flow's plain cards alone, built for production like the application. */
export async function plainPage(browser: Browser): Promise<Page> {
  const { outputFiles } = await build({
    entryPoints: ['bench/frames/plain-cards.tsx'],
    outdir: 'plain',
    bundle: true,
    write: false,
    minify: true,
    platform: 'browser',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  const text = (end: string) => outputFiles.find(({ path }) => path.endsWith(end))?.text ?? '';
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.setContent(`<style>${text('.css')}</style><div id="root"></div>`);
  await page.addScriptTag({ content: text('.js') });
  await page.locator('.react-flow__node').first().waitFor();
  return page;
}
