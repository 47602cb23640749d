'use client';

import { Split } from 'lucide-react';
import { memo } from 'react';
import type { Routing, RoutingStrategy } from '@/lib/engine/model';
import { duration } from '@/lib/format/duration';
import { text } from '@/lib/format/words';
import { Handle, Position, type NodeProps } from '../canvas/viewport';
import { useMapActions } from '../map-actions';
import { cardSizes } from '../measures';
import { SiteCard } from '../site/site-card';
import { GroupBox, PopulationBox } from './population-box';
import type { SchematicFlowNode } from './schematic-elements';

const inPlace = { id: '', form: 0, offset: { x: 0, y: 0 }, size: cardSizes[0] };

const strategies: Readonly<Record<RoutingStrategy, string>> = {
  geodns: 'by place, DNS',
  latency: 'by latency, DNS',
  anycast: 'anycast',
  weighted: 'by weight',
  application: 'by the application',
};

function RoutingBox({ routing: { strategy, ttlS } }: { readonly routing: Routing }) {
  return (
    <div className="flex size-full flex-col items-center justify-center rounded-overlay border border-line-strong bg-surface text-note">
      <span className="flex items-center gap-1.5 font-semibold text-text-1">
        <Split aria-hidden className="size-[15px] rotate-90" />
        Routing
      </span>
      <span className="text-text-2">{strategies[strategy]}</span>
      {ttlS === undefined ? null : (
        <span className="text-label text-text-3">TTL {text(duration(ttlS))}</span>
      )}
    </div>
  );
}

/** A box of the schematic: a site's card, users, or how users are routed. */
function Box({ data }: NodeProps<SchematicFlowNode>) {
  const { node, emphasis, mode, routing } = data;
  const { thing } = node;
  const actions = useMapActions();
  switch (thing.is) {
    case 'site':
      return (
        <>
          <SiteCard view={thing.view} card={inPlace} emphasis={emphasis} mode={mode} />
          <Handle
            type="source"
            position={Position.Right}
            isConnectable={mode === 'draw'}
            onClick={() => actions.pick(thing.view.key, false)}
            className="map-cover"
            style={{ left: 0, top: 0, width: node.size.width, height: node.size.height }}
          />
          {mode === 'draw' && emphasis === 'selected' ? (
            <Handle
              type="source"
              position={Position.Right}
              className="map-dot"
              style={{ left: node.size.width, top: node.size.height / 2 }}
            />
          ) : null}
        </>
      );
    case 'population':
      return <PopulationBox view={thing.view} emphasis={emphasis} />;
    case 'group':
      return <GroupBox group={thing.group} />;
    default:
      return <RoutingBox routing={routing} />;
  }
}

export const SchematicBox = memo(Box);
