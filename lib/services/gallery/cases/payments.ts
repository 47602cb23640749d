import type { GalleryCase } from '../case';

export const payments: GalleryCase = {
  id: 'payments',
  title: 'Five nines for card payments',
  wish: 'We need five nines, so we need active-active.',
  about: [
    'A payment service runs in one region. Somebody promises five nines and draws two regions that both serve, each at sixty per cent of what it can bear.',
    'The drawing fails twice. When either region is lost the other cannot carry both, and the card network behind the service allows fewer nines than were promised, in however many regions one stands.',
  ],
  lessons: [
    {
      option: 'two-at-sixty',
      code: 'CAP-01',
      says: 'Two sites at sixty per cent are one site at a hundred and twenty.',
    },
    {
      option: 'two-at-sixty',
      code: 'AVL-02',
      says: 'No number of regions makes up for a dependency below the target.',
    },
    {
      option: 'warm-standby',
      code: 'REC-01',
      says: 'A person who decides, and a fleet that grows for minutes, are most of the recovery time.',
    },
  ],
  look: [
    {
      says: 'Fail Virginia and watch Oregon take the load and fall',
      view: null,
      option: 'two-at-sixty',
      lose: ['aws:us-east-1'],
    },
    {
      says: 'See where the minutes of the warm standby go',
      view: 'recovery',
      option: 'warm-standby',
    },
    {
      says: 'Read why five nines are out of reach, and what fits',
      view: 'verdict',
      option: 'two-at-sixty',
    },
  ],
  tries: [
    'Raise both sites to 7 200 requests a second: the loss is survived, and the five nines still are not reached.',
    'Remove the card network, or give it an alternative: see what the regions themselves allow.',
    'Set the failover of the warm standby to automatic and watch the decision leave the recovery time.',
  ],
  checked: [
    {
      option: 'two-at-sixty',
      label: 'Oregon when Virginia is lost',
      figure: 'capacity.losses[aws:us-east-1].regions[aws:us-west-2].utilization',
      value: 1.2,
      within: 1e-9,
      by: 'By hand: 3 600 + 3 600 requests a second over 6 000.',
    },
    {
      option: 'two-at-sixty',
      label: 'Safe utilisation of two equal sites',
      figure: 'capacity.safeUtilization',
      value: 0.5,
      within: 1e-9,
      by: 'By hand: one site has to carry the load of both, so half of each.',
    },
    {
      option: 'warm-standby',
      label: 'Recovery time of the warm standby',
      figure: 'recovery.rto.totalS',
      value: 870,
      within: 0.5,
      by: 'By hand: 3 probes of 30 s, 300 s to decide, then the longer of 120 s to promote and 420 s to grow (240 s to boot, then 7 200 − 1 200 requests at 2 000 a minute), and 60 s of DNS.',
    },
  ],
  numbers:
    'The wish, the sixty per cent and the card network are as architects tell the case; amounts and rates are made up to be typical.',
};
