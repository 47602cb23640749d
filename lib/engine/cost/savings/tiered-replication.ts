import type { DocumentEdit, Link } from '../../model';
import type { SavingCandidate, Spending } from './candidate';

/** Leave one data set out of what is copied, each by itself: copies are for data that a loss must not take. */
export function tieredReplication({ architecture, option, index }: Spending): SavingCandidate[] {
  const names = architecture.data.map(({ name }) => name);
  return names.flatMap((name): SavingCandidate[] => {
    const carries = ({ data }: Link) => !data || data.includes(name);
    if (!option.links.some(carries)) return [];
    const left = (link: Link) => (link.data ?? names).filter((other) => other !== name);
    const edits = option.links
      .flatMap((link, i): DocumentEdit[] => {
        if (!carries(link)) return [];
        const path = ['options', index, 'replication', i];
        const rest = left(link);
        return rest.length === 0
          ? [{ op: 'remove', path }]
          : [{ op: 'set', path: [...path, 'data'], value: rest }];
      })
      // The last link first, so that none moves before its turn.
      .toReversed();
    const links = option.links.flatMap((link) => {
      if (!carries(link)) return [link];
      const rest = left(link);
      return rest.length === 0 ? [] : [{ ...link, data: rest }];
    });
    return [
      {
        id: `tiered-replication:${name}`,
        kind: 'tiered-replication',
        change: `Copy ${name} to no other region`,
        risk: `What was written of ${name} is lost with its region, and cannot be read elsewhere.`,
        option: { ...option, links },
        edits,
      },
    ];
  });
}
