'use client';

import { useCallback, useRef, type ReactNode } from 'react';
import type { Architecture, Finding, Place } from '@/lib/engine/model';
import type { Thing } from '@/lib/flow';
import { findingKey } from '@/lib/format/finding-key';

/** The replication path or the dependency in whose lines a place lies; none for any other place. */
function thingsOfPath(
  { path }: Place,
  { options, dependencies }: Pick<Architecture, 'options' | 'dependencies'>,
): readonly Thing[] {
  const [root, index, list, at] = path;
  if (typeof index !== 'number') return [];
  if (root === 'dependencies') {
    const dependency = dependencies[index];
    return dependency ? [{ kind: 'dependency', name: dependency.name }] : [];
  }
  if (root !== 'options' || list !== 'replication' || typeof at !== 'number') return [];
  const link = options[index]?.links[at];
  return link ? [{ kind: 'link', from: link.from, to: link.to }] : [];
}

/** The things of the drawing that a finding is about. */
export function thingsOfPlace(
  place: Place,
  architecture: Pick<Architecture, 'options' | 'dependencies'>,
): readonly Thing[] {
  return [
    ...place.sites.map((region): Thing => ({ kind: 'site', region })),
    ...place.populations.map((name): Thing => ({ kind: 'population', name })),
    ...thingsOfPath(place, architecture),
  ];
}

/** A finding that is pointed at, and whether one stays with it: it has the focus. */
export interface PointedFinding {
  readonly finding: Finding;
  readonly stays: boolean;
}

/** Tells which finding in the list below is under the pointer, or else has the focus, so that its place lights up. */
export function Pointing({
  findings,
  onPoint,
  children,
}: {
  readonly findings: readonly Finding[];
  readonly onPoint: (pointed: PointedFinding | null) => void;
  readonly children: ReactNode;
}) {
  const list = useRef<HTMLDivElement>(null);
  const last = useRef<string | null>(null);
  const point = useCallback(
    (target: EventTarget | null) => {
      const rowOf = (one: EventTarget | null) =>
        one instanceof Element ? one.closest('[data-finding-key]') : null;
      const focused = list.current?.contains(document.activeElement)
        ? rowOf(document.activeElement)
        : null;
      const row = rowOf(target) ?? focused;
      const key = row?.getAttribute('data-finding-key') ?? null;
      const stays = row !== null && row === focused;
      const now = `${key} ${stays}`;
      if (now === last.current) return;
      last.current = now;
      const finding = findings.find((one) => findingKey(one) === key);
      onPoint(finding ? { finding, stays } : null);
    },
    [findings, onPoint],
  );
  return (
    // The list inside is what one works with; this only listens.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      ref={list}
      onPointerOver={(event) => point(event.target)}
      onPointerLeave={() => point(null)}
      onFocus={(event) => point(event.target)}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) point(null);
      }}
    >
      {children}
    </div>
  );
}
