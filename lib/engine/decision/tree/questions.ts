import type { PatternId, TreeNode } from '../../model';

/** The tree: from whether several regions have to serve down to one pattern at every end. */
export const treeRoot = 'several-serve';

export const treeNodes: readonly TreeNode[] = [
  {
    id: 'several-serve',
    question: 'Do several regions have to serve?',
    yes: 'stays-home',
    no: 'loss-tolerable',
  },
  {
    id: 'loss-tolerable',
    question: 'Is losing the region tolerable as it is?',
    yes: 'zone-tolerable',
    no: 'hours-tolerable',
  },
  {
    id: 'zone-tolerable',
    question: 'Is losing the zone tolerable as well?',
    yes: 'single-region',
    no: 'edge-enough',
  },
  {
    id: 'edge-enough',
    question: 'Does a front at the edge make it fast enough, where one region alone does not?',
    yes: 'edge-first',
    no: 'cells-needed',
  },
  {
    id: 'cells-needed',
    question: 'Must one bad request reach few users?',
    yes: 'cell-based',
    no: 'multi-az',
  },
  {
    id: 'hours-tolerable',
    question: 'May hours pass, and hours of writes be lost?',
    yes: 'backup-and-restore',
    no: 'tail-tolerable',
  },
  {
    id: 'tail-tolerable',
    question: 'May the last seconds of writes be lost?',
    yes: 'boot-tolerable',
    no: 'growth-tolerable-sync',
  },
  {
    id: 'boot-tolerable',
    question: 'Is there time to start everything after the loss?',
    yes: 'pilot-light',
    no: 'growth-tolerable',
  },
  {
    id: 'growth-tolerable',
    question: 'Is there time for a small fleet to grow?',
    yes: 'warm-standby',
    no: 'hot-standby',
  },
  {
    id: 'growth-tolerable-sync',
    question: 'Is there time for a small fleet to grow?',
    yes: 'warm-standby-sync',
    no: 'hot-standby-sync',
  },
  {
    id: 'stays-home',
    question: 'Does data stay at its users’ home, by law or by nature?',
    yes: 'home-survives',
    no: 'mostly-reads',
  },
  {
    id: 'home-survives',
    question: 'Must users outlive the loss of their home?',
    yes: 'home-tail',
    no: 'regional-sharding',
  },
  {
    id: 'home-tail',
    question: 'May the last seconds of writes be lost?',
    yes: 'regional-sharding-copied',
    no: 'regional-sharding-sync',
  },
  {
    id: 'mostly-reads',
    question: 'Is one writer with replicas near users enough?',
    yes: 'replica-tail',
    no: 'conflicts-tolerable',
  },
  {
    id: 'replica-tail',
    question: 'May the last seconds of writes be lost?',
    yes: 'read-local-write-global',
    no: 'read-local-write-global-sync',
  },
  {
    id: 'conflicts-tolerable',
    question: 'May two writes to one key conflict?',
    yes: 'active-active',
    no: 'days-part',
  },
  {
    id: 'days-part',
    question: 'Do the users’ days part, so that the writer can follow them?',
    yes: 'day-tail',
    no: 'majority',
  },
  {
    id: 'day-tail',
    question: 'May the last seconds of writes be lost?',
    yes: 'follow-the-sun',
    no: 'follow-the-sun-sync',
  },
  {
    id: 'majority',
    question: 'Must every write be in a majority of regions?',
    yes: 'quorum',
    no: 'hub-tail',
  },
  {
    id: 'hub-tail',
    question: 'May the last seconds of writes be lost?',
    yes: 'hub-and-spoke',
    no: 'hub-and-spoke-sync',
  },
];

const byId = new Map(treeNodes.map((node) => [node.id, node]));

/** The patterns that can be reached from a place in the tree, a node or an end. */
export function patternsBelow(place: string): string[] {
  const node = byId.get(place);
  return node ? [...patternsBelow(node.yes), ...patternsBelow(node.no)] : [place];
}

/** The nodes on the way from the root to a pattern, with the answers that lead there. */
export function wayTo(pattern: PatternId): { node: TreeNode; answer: 'yes' | 'no' }[] {
  const way: { node: TreeNode; answer: 'yes' | 'no' }[] = [];
  for (let node = byId.get(treeRoot); node;) {
    const answer = patternsBelow(node.yes).includes(pattern) ? 'yes' : 'no';
    way.push({ node, answer });
    node = byId.get(node[answer]);
  }
  return way;
}
