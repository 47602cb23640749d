'use client';

import { useCallback, useRef, type ReactNode } from 'react';
import type { Finding, Place } from '@/lib/engine/model';
import type { Thing } from '@/lib/flow';
import { findingKey } from '@/lib/format/finding-key';

/** The things on the map that a finding is about. */
export function thingsOfPlace({ sites, populations }: Place): readonly Thing[] {
  return [
    ...sites.map((region): Thing => ({ kind: 'site', region })),
    ...populations.map((name): Thing => ({ kind: 'population', name })),
  ];
}

/** Tells which finding in the list below is under the pointer or has the focus, so that its place lights up. */
export function Pointing({
  findings,
  onPoint,
  children,
}: {
  readonly findings: readonly Finding[];
  readonly onPoint: (things: readonly Thing[]) => void;
  readonly children: ReactNode;
}) {
  const last = useRef<string | null>(null);
  const point = useCallback(
    (target: EventTarget | null) => {
      const row = target instanceof Element ? target.closest('[data-finding-key]') : null;
      const key = row?.getAttribute('data-finding-key') ?? null;
      if (key === last.current) return;
      last.current = key;
      const finding = findings.find((one) => findingKey(one) === key);
      onPoint(finding ? thingsOfPlace(finding.where) : []);
    },
    [findings, onPoint],
  );
  return (
    // The list inside is what one works with; this only listens.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
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
