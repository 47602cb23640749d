'use client';

import { memo, useState } from 'react';
import type { SiteNode as Node } from '@/lib/flow/canvas/elements';
import type { PlacedCard } from '@/lib/flow/canvas/placement';
import { Unscaled } from '../canvas/unscaled';
import { Handle, Position, type NodeProps } from '../canvas/viewport';
import { useMapActions } from '../map-actions';
import { cardSizes, isFullCard } from '../measures';
import { Leader } from './leader';
import { Pin } from './pin';
import { SiteCard } from './site-card';

/** Where a card opens for a site that had no room for one, while it is selected or pointed at. */
const opened = {
  id: '',
  form: 0,
  size: cardSizes[0],
  offset: { x: -cardSizes[0].width / 2, y: -cardSizes[0].height - 24 },
};

/** The ends of a link at a site without a card: around its pin. */
const bare = { ...opened, size: { width: 24, height: 24 }, offset: { x: -12, y: -12 } };

function leaderColor(state: string, emphasis: string): string {
  if (state === 'over') return 'stroke-critical';
  if (state === 'down') return 'stroke-text-3';
  return emphasis === 'none' ? 'stroke-text-1' : 'stroke-accent';
}

/**
 * Where a link may start and end: the whole card while one is drawn, and a dot at its right edge. Always
 * there, for links hang on it; open to new ones in Draw alone.
 */
function Ends({
  siteKey,
  card,
  isOpen,
  hasDot,
}: {
  readonly siteKey: string;
  readonly card: PlacedCard;
  readonly isOpen: boolean;
  readonly hasDot: boolean;
}) {
  const actions = useMapActions();
  const { offset, size } = card;
  return (
    <>
      <Handle
        type="source"
        position={Position.Top}
        isConnectable={isOpen}
        className="map-cover"
        // It lies over the card only while a link is drawn, and passes clicks on to it.
        onClick={() => actions.pick(siteKey, false)}
        style={{
          left: offset.x,
          top: offset.y,
          width: size.width,
          height: size.height,
        }}
      />
      {hasDot ? (
        <Handle
          type="source"
          position={Position.Top}
          className="map-dot"
          style={{ left: offset.x + size.width, top: offset.y + size.height / 2 }}
        />
      ) : null}
    </>
  );
}

/** A site on the map: its pin at the true place, and its card on a leader. */
function Site({ data }: NodeProps<Node>) {
  const { view, emphasis, mode } = data;
  const actions = useMapActions();
  const [isNear, setIsNear] = useState(false);
  const card =
    emphasis !== 'none' && !(data.card && isFullCard(data.card))
      ? { ...(data.card ?? opened), form: 0, size: opened.size, offset: opened.offset }
      : data.card;
  return (
    <Unscaled onNear={setIsNear}>
      {card ? (
        <Leader
          card={card}
          dashed={view.state === 'down'}
          className={leaderColor(view.state, emphasis)}
        />
      ) : null}
      {/* The pin's keys are those of its card; a site without one is reached by its menu and the panel. */}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions */}
      <span
        onClick={(event) => actions.pick(view.key, event.shiftKey)}
        className="pointer-events-auto absolute -top-3 -left-3 block size-6 cursor-pointer rounded-full"
      />
      <Pin state={view.state} emphasis={emphasis} />
      {card ? <SiteCard view={view} card={card} emphasis={emphasis} mode={mode} /> : null}
      <Ends
        siteKey={view.key}
        card={card ?? bare}
        isOpen={mode === 'draw'}
        hasDot={mode === 'draw' && (isNear || emphasis === 'selected')}
      />
    </Unscaled>
  );
}

export const SiteNode = memo(Site);
