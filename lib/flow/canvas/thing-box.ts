import { around, union, type Box } from './box';
import { pointAt } from './curve';
import type { Layout } from './layout';
import type { Scene } from './scene/scene';

/** Around what has no card or label of its own, in pixels. */
const reach = 14;

/**
 * The room that a thing takes on the map at a zoom, with its card, in pixels from the canvas' origin; null for
 * what is not on it. Reckoned, not measured: it holds for a view that is still to be drawn.
 */
export function thingBox(scene: Scene, layout: Layout, key: string, zoom: number): Box | null {
  const site = scene.sites.find((view) => view.key === key);
  if (site) {
    const pin = { x: site.at.x * zoom, y: site.at.y * zoom };
    const card = layout.cards.get(key);
    const boxes = [around(pin, reach)];
    if (card) boxes.push({ x: pin.x + card.offset.x, y: pin.y + card.offset.y, ...card.size });
    return union(boxes);
  }
  const population = scene.populations.find((view) => view.key === key);
  if (population) {
    const { at, radius } = population;
    return around({ x: at.x * zoom, y: at.y * zoom }, radius + reach);
  }
  const link = scene.links.find((view) => view.key === key);
  if (!link) return null;
  const { x, y } = pointAt(link.line, layout.links.get(key) ?? 0.5);
  return around({ x: x * zoom, y: y * zoom }, reach);
}
