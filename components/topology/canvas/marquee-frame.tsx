import type { Frame } from './use-marquee';

/** The frame that is being drawn around things. */
export function MarqueeFrame({ frame }: { readonly frame: Frame }) {
  const { from, to } = frame;
  return (
    <div
      aria-hidden
      className="pointer-events-none fixed z-30 rounded-[2px] border border-accent bg-accent/10"
      style={{ left: from.x, top: from.y, width: to.x - from.x, height: to.y - from.y }}
    />
  );
}
