'use client';

import { memo } from 'react';
import type { ClusterNode as Node } from '@/lib/flow/canvas/elements';
import { plural } from '@/lib/format/plural';
import { SeverityMark } from '../../ui/severity-mark';
import { classNames } from '../../ui/class-names';
import { Unscaled } from '../canvas/unscaled';
import { Handle, Position, type NodeProps } from '../canvas/viewport';
import { Leader } from '../site/leader';
import { UtilisationRing } from '../site/utilisation-ring';
import { clusterNames, clusterNote, clusterSpoken, clusterState } from './cluster-words';
import { useOpenCluster } from './open-cluster';

/** Sites too close together to be told apart: how many they are, which, and what is worst among them. */
function Cluster({ data }: NodeProps<Node>) {
  const { cluster, card, emphasis, mode } = data;
  const { members } = cluster;
  const open = useOpenCluster();
  const state = clusterState(members);
  const isOver = state.utilization !== null && state.utilization > 1;
  return (
    <Unscaled>
      {card ? (
        <Leader
          card={card}
          className={isOver ? 'stroke-critical' : 'stroke-text-1'}
          dashed={state.down > 0}
        />
      ) : null}
      <svg
        aria-hidden
        className="pointer-events-none absolute -top-[13px] -left-[13px] size-[26px] overflow-visible"
      >
        <circle
          cx={13}
          cy={13}
          r={15}
          strokeWidth={1.25}
          className={classNames('fill-none', isOver ? 'stroke-critical' : 'stroke-text-1')}
        />
        <circle cx={13} cy={13} r={11.5} className={isOver ? 'fill-critical' : 'fill-text-1'} />
        <text
          x={13}
          y={13}
          dominantBaseline="central"
          textAnchor="middle"
          className="fill-surface text-[12px] font-semibold"
        >
          {members.length}
        </text>
      </svg>
      <button
        type="button"
        data-map-key={cluster.key}
        aria-label={clusterSpoken(members)}
        onClick={() => open(members.map(({ key }) => key))}
        style={
          card
            ? {
                left: card.offset.x,
                top: card.offset.y,
                width: card.size.width,
                height: card.size.height,
              }
            : { left: -15, top: -15, width: 30, height: 30 }
        }
        className={classNames(
          'nodrag pointer-events-auto absolute flex cursor-pointer items-center gap-2 text-left select-none',
          card ? 'rounded-overlay bg-surface px-1.5 shadow-map' : 'rounded-full',
          isOver
            ? 'outline-2 outline-critical'
            : emphasis === 'pointed' && 'outline-2 outline-accent/50',
        )}
      >
        {card ? (
          <>
            <UtilisationRing
              utilization={state.utilization}
              safe={null}
              size={20}
              moves={mode === 'fail'}
            />
            <span className="min-w-0 flex-1 text-note">
              <span className="flex items-baseline gap-1.5">
                <b className="font-semibold whitespace-nowrap">{plural(members.length, 'site')}</b>
                <span
                  className={classNames(
                    'truncate tabular',
                    isOver || state.down > 0 ? 'text-critical-text' : 'text-text-2',
                  )}
                >
                  {clusterNote(state)}
                </span>
              </span>
              <span className="block truncate text-label text-text-3">{clusterNames(members)}</span>
            </span>
            {state.worst === null ? null : (
              <SeverityMark standing={state.worst} size={13} decorative />
            )}
          </>
        ) : null}
      </button>
      <Handle type="source" position={Position.Top} isConnectable={false} className="map-cover" />
    </Unscaled>
  );
}

export const ClusterNode = memo(Cluster);
