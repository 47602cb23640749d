import type { Page } from '@playwright/test';

const warmUp = 100;
const edits = 500;
const megabyte = 2 ** 20;

/** Megabytes of script memory that 500 edits leave behind once everything that can go is gone. */
export async function memoryOfEdits(page: Page): Promise<number> {
  const client = await page.context().newCDPSession(page);
  const used = async (): Promise<number> => {
    await client.send('HeapProfiler.collectGarbage');
    const { usedSize } = await client.send('Runtime.getHeapUsage');
    return usedSize / megabyte;
  };
  const edit = async (times: number) => {
    for (let i = 0; i < times; i += 1)
      await page.keyboard.press(i % 2 === 0 ? 'ArrowUp' : 'ArrowDown');
  };
  await edit(warmUp);
  const before = await used();
  await edit(edits);
  const after = await used();
  await client.detach();
  return after - before;
}
