import type { DocumentEdit, Option, RegionId } from '../model';

/** Puts a site into another region, with everything in the option that names it. */
export function siteMoved(
  option: Option,
  index: number,
  from: RegionId,
  to: RegionId,
): DocumentEdit[] {
  const path = ['options', index] as const;
  const { homes, links, routing, failover } = option;
  const onlyTarget = Object.keys(failover.targets).length === 1 && failover.targets['*'] === from;
  return [
    { op: 'set', path: [...path, 'regions', siteIndex(option, from), 'id'], value: to },
    ...links.flatMap((link, i) =>
      (['from', 'to'] as const).flatMap((end): DocumentEdit[] =>
        link[end] === from
          ? [{ op: 'set', path: [...path, 'replication', i, end], value: to }]
          : [],
      ),
    ),
    ...Object.entries(homes).flatMap(([name, home]): DocumentEdit[] =>
      home === from ? [{ op: 'set', path: [...path, 'homes', name], value: to }] : [],
    ),
    ...(onlyTarget
      ? [{ op: 'set' as const, path: [...path, 'failover', 'target'], value: to }]
      : Object.entries(failover.targets).flatMap(([lost, target]): DocumentEdit[] =>
          target === from
            ? [{ op: 'set', path: [...path, 'failover', 'target', lost], value: to }]
            : [],
        )),
    ...(Object.hasOwn(failover.targets, from)
      ? [{ op: 'rename' as const, path: [...path, 'failover', 'target', from], key: to }]
      : []),
    ...(Object.hasOwn(routing.weights, from)
      ? [{ op: 'rename' as const, path: [...path, 'routing', 'weights', from], key: to }]
      : []),
  ];
}

const siteIndex = ({ sites }: Option, region: RegionId): number =>
  sites.findIndex((site) => site.region === region);
