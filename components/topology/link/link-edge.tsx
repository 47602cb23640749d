'use client';

import { memo, useMemo } from 'react';
import { curvePath, pointAt } from '@/lib/flow/canvas/curve';
import type { LinkEdge as Edge } from '@/lib/flow/canvas/elements';
import { classNames } from '../../ui/class-names';
import { unscaled, Unscaled } from '../canvas/unscaled';
import { EdgeLabelRenderer, type EdgeProps } from '../canvas/viewport';
import { useMapActions } from '../map-actions';
import { linkLabel, linkSpoken, sent } from '@/lib/picture/map-words';

/** Where an arrow head stands before the pin, in pixels. */
const beforePin = 15;

function Head({ x, y, angle }: { readonly x: number; readonly y: number; readonly angle: number }) {
  return (
    <Unscaled x={x} y={y} className="pointer-events-none">
      <svg aria-hidden width={1} height={1} className="absolute overflow-visible">
        <path
          d="M-9,-4.5L0,0L-9,4.5"
          fill="none"
          strokeWidth={1.5}
          strokeLinecap="round"
          strokeLinejoin="round"
          transform={`rotate(${(angle * 180) / Math.PI}) translate(${-beforePin} 0)`}
          className="stroke-text-2"
        />
      </svg>
    </Unscaled>
  );
}

/** A replication path: dashed where asynchronous, solid where synchronous, dotted where cut. */
function Link({ data }: EdgeProps<Edge>) {
  const actions = useMapActions();
  const line = data?.view.line;
  const drawn = useMemo(() => {
    if (!line) return null;
    const end = pointAt(line, 1);
    const start = pointAt(line, 0);
    return { path: curvePath(line), end, start: { ...start, angle: start.angle + Math.PI } };
  }, [line]);
  if (!data || !drawn) return null;
  const { view, labelAt, emphasis } = data;
  const gap = Math.max(5, 1.6 * view.width);
  const dashes = view.cut ? [0.5, 6] : view.mode === 'async' ? [gap + 1, gap] : null;
  const label = pointAt(view.line, labelAt ?? 0.5);
  const marked = emphasis !== 'none';
  return (
    <>
      <path
        d={drawn.path}
        fill="none"
        style={{ strokeWidth: unscaled(14) }}
        className="cursor-pointer stroke-transparent"
        onClick={(event) => actions.pick(view.key, event.shiftKey)}
      />
      <path
        d={drawn.path}
        fill="none"
        style={{
          strokeWidth: unscaled(view.width + (marked ? 0.75 : 0)),
          ...(dashes ? { strokeDasharray: dashes.map(unscaled).join(' ') } : {}),
        }}
        strokeLinecap={view.cut ? 'round' : 'butt'}
        className={classNames(
          'pointer-events-none',
          marked ? 'stroke-accent' : view.cut ? 'stroke-text-3' : 'stroke-text-2',
        )}
      />
      <EdgeLabelRenderer>
        {view.cut ? null : <Head {...drawn.end} />}
        {view.both && !view.cut ? <Head {...drawn.start} /> : null}
        <Unscaled x={label.x} y={label.y}>
          <button
            type="button"
            data-map-key={view.key}
            aria-label={linkSpoken(view)}
            aria-pressed={data.mode === 'fail' ? view.cut : emphasis === 'selected'}
            onClick={(event) => actions.pick(view.key, event.shiftKey)}
            onContextMenu={(event) => {
              event.preventDefault();
              actions.menu(view.key, { x: event.clientX, y: event.clientY });
            }}
            className={classNames(
              'nodrag nopan pointer-events-auto absolute flex h-6 -translate-x-1/2 -translate-y-1/2 cursor-pointer items-center rounded-control border bg-surface px-2 text-label whitespace-nowrap text-text-2 tabular',
              emphasis === 'selected' ? 'border-accent text-accent-text' : 'border-line-strong',
              labelAt === null &&
                !marked &&
                'size-6 overflow-hidden opacity-0 focus-visible:size-auto focus-visible:opacity-100',
            )}
          >
            {linkLabel(view)}
            {marked && view.gbMonthly !== null ? ` · ${sent(view.gbMonthly)}` : null}
          </button>
        </Unscaled>
      </EdgeLabelRenderer>
    </>
  );
}

export const LinkEdge = memo(Link);
