import type { GalleryCase } from '../case';

export const hrTool: GalleryCase = {
  id: 'hr-tool',
  title: 'An internal HR tool',
  wish: 'Make it active-active, like everything that matters.',
  about: [
    'Thirteen thousand people look at payslips and ask for holidays. An hour without it costs an hour; a day without it costs patience.',
    'Two regions that both write were asked for. What is needed is a copy elsewhere that can be brought to life within a working day.',
  ],
  lessons: [
    {
      option: 'snapshots',
      code: 'REC-03',
      says: 'Nobody probes it: people notice. Eight hours leave room even for that.',
    },
  ],
  look: [
    {
      says: 'Read the answer that can be sent to whoever asked',
      view: 'verdict',
      option: 'snapshots',
    },
    {
      says: 'See what a lost region takes and how it comes back',
      view: 'recovery',
      option: 'snapshots',
    },
  ],
  tries: [
    'Ask for a recovery time of five minutes and see which shape it would take, and at what share of the cost.',
    'Find, on the verdict, the value of each requirement at which the answer changes.',
  ],
  checked: [
    {
      option: 'snapshots',
      label: 'Writes that a lost region may take',
      figure: 'recovery.rpoS',
      value: 86_400,
      within: 1e-9,
      by: 'By hand: one snapshot a day, lost right before the next.',
    },
    {
      option: 'active-active',
      label: 'Oregon at the peak',
      figure: 'capacity.steady[aws:us-west-2].utilization',
      value: 30 / 120,
      within: 1e-9,
      by: 'By hand: the staff in the United States, 30 requests a second over 120.',
    },
  ],
  numbers:
    'That such a tool needs no second active region is what the case teaches; its sizes are made up.',
};
