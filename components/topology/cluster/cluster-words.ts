import { severities, type Severity } from '@/lib/engine/model';
import type { SiteView } from '@/lib/flow/canvas/scene/sites';
import { percent } from '@/lib/format/percent';
import { plural } from '@/lib/format/plural';
import { shortRegion } from '@/lib/format/region-name';
import { sentenceList } from '@/lib/format/sentence-list';
import { text } from '@/lib/format/words';

/** What is worst among several sites. */
export interface ClusterState {
  /** The highest load of those that are up; null: of none it is known. */
  readonly utilization: number | null;
  readonly worst: Severity | null;
  readonly down: number;
}

/** The worst of what several sites are in. */
export function clusterState(members: readonly SiteView[]): ClusterState {
  const up = members.filter(({ state }) => state !== 'down');
  const loads = up.flatMap(({ utilization }) => utilization ?? []);
  return {
    utilization: loads.length === 0 ? null : Math.max(...loads),
    worst: severities.find((one) => members.some(({ worst }) => worst === one)) ?? null,
    down: members.length - up.length,
  };
}

/** `us-east-1, us-east-2` */
export const clusterNames = (members: readonly SiteView[]): string =>
  members.map(({ region }) => shortRegion(region)).join(', ');

/** `up to 82 %`, `1 lost`: what is worst among them, in two or three words. */
export function clusterNote({ utilization, down }: ClusterState): string {
  if (down > 0) return `${down} down`;
  return utilization === null ? 'standing by' : `up to ${text(percent(utilization))}`;
}

/** What a screen reader says of a cluster. */
export function clusterSpoken(members: readonly SiteView[]): string {
  const state = clusterState(members);
  const parts = [
    `${plural(members.length, 'site')} close together: ${sentenceList(members.map(({ region }) => shortRegion(region)))}`,
    clusterNote(state),
    state.worst === null ? null : `worst finding ${state.worst}`,
    'opens',
  ];
  return parts.filter((part) => part !== null).join(', ');
}
