'use client';

import { memo, useMemo, useState } from 'react';
import { requestRate } from '@/lib/format/request-rate';
import { text } from '@/lib/format/words';
import { curvePath, pointAt } from '@/lib/flow/canvas/curve';
import type { FeltClass } from '@/lib/flow/canvas/felt';
import type { FlowLine } from '@/lib/flow/canvas/scene/flows';
import { classNames } from '../../ui/class-names';
import { chunker } from '../canvas/chunks';
import { unscaled, Unscaled } from '../canvas/unscaled';
import { ViewportPortal } from '../canvas/viewport';

const strokes: Readonly<Record<FeltClass, string>> = {
  1: 'stroke-felt-1',
  2: 'stroke-felt-2',
  3: 'stroke-felt-3',
  4: 'stroke-felt-4',
  5: 'stroke-felt-5',
};

const Flow = memo(function Flow({ view }: { readonly view: FlowLine }) {
  const path = useMemo(() => curvePath(view.line), [view.line]);
  return (
    <path
      d={path}
      pathLength={view.moved ? 1 : undefined}
      style={{ strokeWidth: unscaled(view.width) }}
      strokeLinecap="round"
      className={classNames(
        view.moved && 'map-flow-moved',
        view.felt === null ? 'stroke-critical' : strokes[view.felt],
      )}
    />
  );
});

const FlowLabel = memo(function FlowLabel({
  view,
  at,
}: {
  readonly view: FlowLine;
  readonly at: number;
}) {
  const { x, y } = pointAt(view.line, at);
  return (
    <Unscaled x={x} y={y} className="pointer-events-none">
      <span className="absolute flex h-[22px] -translate-x-1/2 -translate-y-1/2 items-center rounded-control border border-line-strong bg-surface px-1.5 text-label whitespace-nowrap text-text-1 tabular">
        {text(requestRate(view.rps))}
        {view.moved ? ' moved' : ''}
      </span>
    </Unscaled>
  );
});

const Flows = memo(function Flows({ flows }: { readonly flows: readonly FlowLine[] }) {
  return flows.map((flow) => <Flow key={flow.key} view={flow} />);
});

/** Requests on their way from populations to sites: as wide as they are many, tinted by what is felt. */
export const FlowLayer = memo(function FlowLayer({
  flows,
  labels,
}: {
  readonly flows: readonly FlowLine[];
  readonly labels: ReadonlyMap<string, number>;
}) {
  const [cut] = useState(() => chunker<FlowLine>());
  const chunks = useMemo(() => cut(flows), [cut, flows]);
  return (
    <ViewportPortal>
      <div aria-hidden className="map-flows pointer-events-none absolute top-0 left-0 -z-10">
        <svg
          width={1}
          height={1}
          fill="none"
          className="absolute top-0 left-0 overflow-visible opacity-80"
        >
          {chunks.map((chunk, i) => (
            // A chunk is a stretch of the list, whatever stands in it.
            // oxlint-disable-next-line react/no-array-index-key
            <Flows key={i} flows={chunk} />
          ))}
        </svg>
        {labels.size === 0
          ? null
          : flows.map((flow) => {
              const at = labels.get(flow.key);
              return at === undefined ? null : <FlowLabel key={flow.key} view={flow} at={at} />;
            })}
      </div>
    </ViewportPortal>
  );
});
