import type { GalleryCase } from '../case';

export const trading: GalleryCase = {
  id: 'trading',
  title: 'Trading that follows the sun',
  wish: 'Sydney, London and Philadelphia each want to write nearby, and nobody may buy twice.',
  about: [
    'Three desks of an asset manager work one after the other. With one hub in America the other two wait for an ocean at every order; with three writers two desks can buy the same shares, and the last to write wins without anybody knowing.',
    'The desks hardly overlap. So the right to write goes round with the day: one writer at a time, near whoever works, and a hub that can be moved when its region is lost.',
  ],
  lessons: [
    { option: 'hub', code: 'LAT-04', says: 'The tail is the writes that cross an ocean.' },
    {
      option: 'hub',
      code: 'REC-04',
      says: 'Ten minutes of deciding is twice of what all of it may take.',
    },
    {
      option: 'hub',
      code: 'CAP-01',
      says: 'A hub that is lost leaves spokes that were never sized for it.',
    },
  ],
  look: [
    { says: 'See what the writes of each desk wait for', view: 'latency', option: 'hub' },
    {
      says: 'Read how shapes without a single writer fall out',
      view: 'verdict',
      option: 'follow-the-sun',
    },
    {
      says: 'Lose London in its own hours',
      view: null,
      option: 'follow-the-sun',
      lose: ['aws:eu-west-2'],
    },
  ],
  tries: [
    'Allow the last writer to win on positions, and see which shapes come back, and what it would lose.',
    'Relax the latency to 300 ms and see which simpler shape is enough.',
    'Give London’s hours to Virginia and compare what London feels.',
  ],
  checked: [
    {
      option: 'hub',
      label: 'Recovery time of the hub',
      figure: 'recovery.rto.totalS',
      value: 750,
      within: 0.5,
      by: 'By hand: 3 probes of 10 s, 600 s to decide, 60 s to promote and 60 s of DNS.',
    },
    {
      option: 'hub',
      label: 'London when the hub is lost',
      figure: 'capacity.losses[aws:us-east-1].regions[aws:eu-west-2].utilization',
      value: 2300 / 1500,
      within: 0.005,
      by: 'By hand: London’s 700 and Philadelphia’s 1 500 over 1 500, and Sydney’s writes, 25 % of 400, which the new writer takes.',
    },
  ],
  numbers:
    'The three desks, the order of the day and the refusal of last-writer-wins are as the case is told; rates and amounts are made up.',
};
