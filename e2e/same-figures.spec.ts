import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { defaultAssumptions, evaluate, type Architecture } from '@/lib/engine';
import { returns, simulateReturns } from '@/lib/engine/roi';
import { parseDocument } from '@/lib/schemas';
import { goldenResult } from '@/lib/testing/golden-case';
import { largeDocument } from '@/lib/testing/large-document';
import { expect, test } from './fixtures';

declare global {
  interface Window {
    meridian: {
      readonly evaluated: (architecture: Architecture) => string;
      readonly returned: (architecture: Architecture) => string;
      readonly goldenResult: () => string;
    };
  }
}

function example(name: string): Architecture {
  const parsed = parseDocument(readFileSync(`examples/${name}.yaml`, 'utf8'));
  if (!parsed.ok) throw new Error(`examples/${name}.yaml does not parse`);
  return parsed.architecture;
}

test('the engine gives the same bytes in this browser as in Node', async ({ page }) => {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { defaultAssumptions, evaluate } from '@/lib/engine';
        import { returns, simulateReturns } from '@/lib/engine/roi';
        export { goldenResult } from '@/lib/testing/golden-case';
        export const evaluated = (architecture) => JSON.stringify(evaluate(architecture, defaultAssumptions));
        export const returned = (architecture) => JSON.stringify([
          returns(architecture, defaultAssumptions),
          simulateReturns(architecture, defaultAssumptions, { trials: 5000, seed: 7 }),
        ]);`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'meridian',
    alias: { '@': process.cwd() },
  });
  await page.goto('about:blank');
  await page.addScriptTag({ content: outputFiles[0]?.text ?? '' });
  const documents = [
    example('collab'),
    example('payments'),
    example('hr-tool'),
    ...[1, 2, 3].map((seed) => largeDocument({ sites: 12, populations: 40, headroom: 0.9 }, seed)),
  ];
  for (const document of documents) {
    const inBrowser = await page.evaluate((d) => window.meridian.evaluated(d), document);
    expect(inBrowser).toBe(JSON.stringify(evaluate(document, defaultAssumptions)));
  }
  for (const document of documents.slice(0, 3)) {
    const inBrowser = await page.evaluate((d) => window.meridian.returned(d), document);
    expect(inBrowser).toBe(
      JSON.stringify([
        returns(document, defaultAssumptions),
        simulateReturns(document, defaultAssumptions, { trials: 5000, seed: 7 }),
      ]),
    );
  }
  expect(await page.evaluate(() => window.meridian.goldenResult())).toBe(goldenResult());
});
