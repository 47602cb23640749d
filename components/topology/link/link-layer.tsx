'use client';

import { memo, useMemo, useState } from 'react';
import { curvePath, pointAt } from '@/lib/flow/canvas/curve';
import type { LinkData } from '@/lib/flow/canvas/elements';
import { linkLabel, linkSpoken, sent } from '@/lib/picture/map-words';
import { classNames } from '../../ui/class-names';
import { chunker } from '../canvas/chunks';
import { unscaled, Unscaled } from '../canvas/unscaled';
import { ViewportPortal } from '../canvas/viewport';
import { useMapActions } from '../map-actions';

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

/** A replication path: dashed where asynchronous, solid where synchronous, dotted where cut, as wide as what is sent. */
const Line = memo(function Line({ data }: { readonly data: LinkData }) {
  const actions = useMapActions();
  const { view, emphasis } = data;
  const path = useMemo(() => curvePath(view.line), [view.line]);
  const gap = Math.max(5, 1.6 * view.width);
  const dashes = view.cut ? [0.5, 6] : view.mode === 'async' ? [gap + 1, gap] : null;
  const marked = emphasis !== 'none';
  return (
    <>
      <path
        d={path}
        style={{ strokeWidth: unscaled(14), pointerEvents: 'stroke' }}
        className="cursor-pointer stroke-transparent"
        onClick={(event) => actions.pick(view.key, event.shiftKey)}
      />
      <path
        d={path}
        style={{
          strokeWidth: unscaled(view.width + (marked ? 0.75 : 0)),
          ...(dashes ? { strokeDasharray: dashes.map(unscaled).join(' ') } : {}),
        }}
        strokeLinecap={view.cut ? 'round' : 'butt'}
        className={marked ? 'stroke-accent' : view.cut ? 'stroke-text-3' : 'stroke-text-2'}
      />
    </>
  );
});

/** The heads of a link and the button by which it is picked, on its line. */
const Ends = memo(function Ends({ data }: { readonly data: LinkData }) {
  const actions = useMapActions();
  const { view, labelAt, emphasis, mode } = data;
  const { line } = view;
  const [start, end] = useMemo(() => {
    const from = pointAt(line, 0);
    return [{ ...from, angle: from.angle + Math.PI }, pointAt(line, 1)];
  }, [line]);
  const label = pointAt(line, labelAt ?? 0.5);
  const marked = emphasis !== 'none';
  return (
    <>
      {view.cut ? null : <Head {...end} />}
      {view.both && !view.cut ? <Head {...start} /> : null}
      <Unscaled x={label.x} y={label.y}>
        <button
          type="button"
          data-map-key={view.key}
          aria-label={linkSpoken(view)}
          aria-pressed={mode === 'fail' ? view.cut : emphasis === 'selected'}
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
    </>
  );
});

const Lines = memo(function Lines({ links }: { readonly links: readonly LinkData[] }) {
  return links.map((data) => <Line key={data.view.key} data={data} />);
});

const AllEnds = memo(function AllEnds({ links }: { readonly links: readonly LinkData[] }) {
  return links.map((data) => <Ends key={data.view.key} data={data} />);
});

/**
 * Replication paths, under the sites. Drawn here and not as React Flow's edges: it would look at each of hundreds
 * again whenever anything on the map moves, and needs none of them.
 */
export const LinkLayer = memo(function LinkLayer({
  links,
}: {
  readonly links: readonly LinkData[];
}) {
  const [cut] = useState(() => chunker<LinkData>());
  const chunks = useMemo(() => cut(links), [cut, links]);
  return (
    <ViewportPortal>
      <svg
        aria-hidden
        width={1}
        height={1}
        fill="none"
        className="pointer-events-none absolute top-0 left-0 z-[-5] overflow-visible"
      >
        {chunks.map((chunk, i) => (
          // A chunk is a stretch of the list, whatever stands in it.
          // oxlint-disable-next-line react/no-array-index-key
          <Lines key={i} links={chunk} />
        ))}
      </svg>
      <div className="absolute top-0 left-0 z-[-4]">
        {chunks.map((chunk, i) => (
          // oxlint-disable-next-line react/no-array-index-key
          <AllEnds key={i} links={chunk} />
        ))}
      </div>
    </ViewportPortal>
  );
});
