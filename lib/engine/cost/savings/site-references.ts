import type { DocumentEdit, Option, RegionId } from '../../model';

/** A changed option with the edits that make it in the document. */
export interface Changed {
  readonly option: Option;
  readonly edits: readonly DocumentEdit[];
}

/** The option without a site, and without all that named it: links, homes, weights, failover targets. */
export function withoutSite(option: Option, index: number, site: number): Changed {
  const root = ['options', index];
  const region = option.sites[site]?.region;
  const gone = (other: string) => other === region;
  const { homes, routing, failover, links } = option;
  const targets = Object.entries(failover.targets).filter(([from, to]) => !gone(from) && !gone(to));
  const lostTargets = Object.entries(failover.targets).filter(
    ([from, to]) => gone(from) || gone(to),
  );
  const edits: DocumentEdit[] = [
    ...links
      .flatMap(({ from, to }, i): DocumentEdit[] =>
        gone(from) || gone(to) ? [{ op: 'remove', path: [...root, 'replication', i] }] : [],
      )
      // The last link first, so that none moves before its turn.
      .toReversed(),
    ...Object.entries(homes).flatMap(([name, home]): DocumentEdit[] =>
      gone(home) ? [{ op: 'remove', path: [...root, 'homes', name] }] : [],
    ),
    ...Object.keys(routing.weights)
      .filter(gone)
      .map((key): DocumentEdit => ({ op: 'remove', path: [...root, 'routing', 'weights', key] })),
    ...(lostTargets.length > 0 && targets.length === 0
      ? [{ op: 'remove', path: [...root, 'failover', 'target'] } as const]
      : lostTargets.map(([key]): DocumentEdit => ({
          op: 'remove',
          path: [...root, 'failover', 'target', key],
        }))),
    { op: 'remove', path: [...root, 'regions', site] },
  ];
  return {
    option: {
      ...option,
      sites: option.sites.filter((_, i) => i !== site),
      links: links.filter(({ from, to }) => !gone(from) && !gone(to)),
      homes: Object.fromEntries(Object.entries(homes).filter(([, home]) => !gone(home))),
      routing: {
        ...routing,
        weights: Object.fromEntries(Object.entries(routing.weights).filter(([key]) => !gone(key))),
      },
      failover: { ...failover, targets: Object.fromEntries(targets) },
    },
    edits,
  };
}

/** The option with a site in another region, and all that named it naming the new one. */
export function movedSite(option: Option, index: number, site: number, to: RegionId): Changed {
  const root = ['options', index];
  const from = option.sites[site]?.region;
  const now = (region: RegionId): RegionId => (region === from ? to : region);
  const key = (region: string) => (region === from ? to : region);
  const { homes, routing, failover, links } = option;
  const targets = Object.entries(failover.targets);
  const isOne = targets.length === 1 && targets[0]?.[0] === '*';
  const edits: DocumentEdit[] = [
    { op: 'set', path: [...root, 'regions', site, 'id'], value: to },
    ...links.flatMap((link, i) =>
      (['from', 'to'] as const).flatMap((end): DocumentEdit[] =>
        link[end] === from
          ? [{ op: 'set', path: [...root, 'replication', i, end], value: to }]
          : [],
      ),
    ),
    ...Object.entries(homes).flatMap(([name, home]): DocumentEdit[] =>
      home === from ? [{ op: 'set', path: [...root, 'homes', name], value: to }] : [],
    ),
    ...Object.keys(routing.weights).flatMap((name): DocumentEdit[] =>
      name === from ? [{ op: 'rename', path: [...root, 'routing', 'weights', name], key: to }] : [],
    ),
    ...targets.flatMap(([name, target]): DocumentEdit[] => {
      const path = [...root, 'failover', 'target'];
      if (isOne) return target === from ? [{ op: 'set', path, value: to }] : [];
      return [
        ...(target === from ? [{ op: 'set', path: [...path, name], value: to } as const] : []),
        ...(name === from ? [{ op: 'rename', path: [...path, name], key: to } as const] : []),
      ];
    }),
  ];
  return {
    option: {
      ...option,
      sites: option.sites.map((row, i) => (i === site ? { ...row, region: to } : row)),
      links: links.map((link) => ({ ...link, from: now(link.from), to: now(link.to) })),
      homes: Object.fromEntries(Object.entries(homes).map(([name, home]) => [name, now(home)])),
      routing: {
        ...routing,
        weights: Object.fromEntries(
          Object.entries(routing.weights).map(([name, weight]) => [key(name), weight]),
        ),
      },
      failover: {
        ...failover,
        targets: Object.fromEntries(targets.map(([name, target]) => [key(name), now(target)])),
      },
    },
    edits,
  };
}
