import type { GalleryCase } from '../case';

export const collab: GalleryCase = {
  id: 'collab',
  title: 'A collaboration platform on three continents',
  wish: 'Ten million people wait for Virginia, and half of our next customers may not.',
  about: [
    'Messages, files and presence for teams in America, Europe and India, all kept in one American region. Europe waits for the Atlantic, India for twice of that, and European customers ask where their data rests.',
    'Three shapes are drawn: what runs today, one writer with copies near the readers, and users kept at home in three regions with only presence crossing the oceans.',
  ],
  lessons: [
    {
      option: 'today',
      code: 'RES-01',
      says: 'What is written in one region rests there, whoever wrote it.',
    },
    {
      option: 'today',
      code: 'LAT-01',
      says: 'Distance alone misses the requirement; no tuning mends it.',
    },
    {
      option: 'sharded',
      code: 'RES-03',
      says: 'Lawful while all is well is not lawful: a lost home moves its users across the border.',
    },
    {
      option: 'sharded',
      code: 'AVL-02',
      says: 'A sign-in that lives in one region takes three regions with it.',
    },
  ],
  look: [
    { says: 'Compare what each population feels', view: 'latency', option: 'write-home' },
    {
      says: 'Lose Ireland and see who may be served, and from where',
      view: 'losses',
      option: 'sharded',
      lose: ['aws:eu-west-1'],
    },
    { says: 'Read which reasons carry the case', view: 'verdict', option: 'sharded' },
  ],
  tries: [
    'Add a second region inside the European Economic Area to the chosen option: the loss of Ireland becomes lawful.',
    'Move sign-in into all three regions and see how much of the downtime goes with it.',
    'Narrow the residency of messages to nobody: one reason for several regions is gone. Is the verdict?',
  ],
  checked: [
    {
      option: 'today',
      label: 'Virginia at the peak',
      figure: 'capacity.steady[aws:us-east-1].utilization',
      value: 40 / 60,
      within: 1e-9,
      by: 'By hand: 16 000 + 14 000 + 10 000 requests a second over 60 000.',
    },
    {
      option: 'sharded',
      label: 'Time until a lost region is noticed',
      figure: 'recovery.rto.detectS',
      value: 30,
      within: 1e-9,
      by: 'By hand: three probes, ten seconds apart.',
    },
  ],
  numbers:
    'Users, bills, the expansion worth twenty million and the one-off cost are as the case is told; its own lines add up to more a month than it says, which the business case shows.',
};
