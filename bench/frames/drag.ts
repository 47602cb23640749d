import type { Page } from '@playwright/test';
import { frameCosts, type FrameCosts } from './frame-costs';
import { traced } from './traced';

const moves = 150;
const frameMs = 16;

/** Drags what a selector finds in a circle, one step a frame, lets go of it where it was, and answers with the frames. */
export async function drag(page: Page, selector: string, radius: number): Promise<FrameCosts> {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`${selector} is not on the screen`);
  const center = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const client = await page.context().newCDPSession(page);
  await page.mouse.move(center.x, center.y);
  await page.mouse.down();
  const events = await traced(client, async () => {
    for (let i = 1; i <= moves; i += 1) {
      const angle = (i / moves) * 4 * Math.PI;
      await page.mouse.move(
        center.x + radius * Math.sin(angle),
        center.y + radius * (1 - Math.cos(angle)),
      );
      await page.waitForTimeout(frameMs);
    }
  });
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await client.detach();
  return frameCosts(events);
}
