import type { GalleryCase } from '../case';

export const india: GalleryCase = {
  id: 'india',
  title: 'India, and analytics that wants everything',
  wish: 'Legal says that it stays in India. The data scientists say that they need it in Oregon.',
  about: [
    'A recommendation service opens in India, where what identifies its users has to stay. Its models are trained in the United States, on everybody’s behaviour.',
    'Copying all of it home is what a database offers in one click, and it is what the law forbids. The way through is a copy that no longer says who it was: cohorts are counted in India, and only cohorts leave. What that costs is the personal detail in the model.',
  ],
  lessons: [
    { option: 'today', code: 'RES-01', says: 'Serving India from Oregon keeps India in Oregon.' },
    {
      option: 'mumbai-copied',
      code: 'RES-01',
      says: 'A region in India is not enough: the copy crosses the border behind it.',
    },
    {
      option: 'mumbai-copied',
      code: 'RES-03',
      says: 'With one region in the country, its loss leaves nowhere lawful to go.',
    },
  ],
  look: [
    { says: 'Follow where each data set rests', view: 'residency', option: 'mumbai-copied' },
    {
      says: 'Lose Mumbai: Hyderabad takes over, inside the country',
      view: 'losses',
      option: 'home-and-anonymise',
      lose: ['aws:ap-south-1'],
    },
    {
      says: 'Read which reason carries it: the law alone would allow one region',
      view: 'verdict',
      option: 'home-and-anonymise',
    },
  ],
  tries: [
    'Take the anonymising step away from the export for analytics, and find the finding that names its path.',
    'Remove Hyderabad: the chosen option is lawful only while Mumbai is up.',
    'Ask for residency in the United States as well, and see which reason for several regions that adds.',
  ],
  checked: [
    {
      option: 'home-and-anonymise',
      label: 'Recovery time of Mumbai',
      figure: 'recovery.rto.totalS',
      value: 362,
      within: 0.5,
      by: 'By hand: 3 probes of 10 s, then the longer of 60 s to promote and 330 s to grow (240 s to boot, then 7 000 − 4 000 requests at 2 000 a minute), and clients that try the next site after 2 s.',
    },
    {
      option: 'home-and-anonymise',
      label: 'Mumbai when Oregon is lost',
      figure: 'capacity.losses[aws:us-west-2].regions[aws:ap-south-1].utilization',
      value: 13 / 14,
      within: 1e-9,
      by: 'By hand: 7 000 of India and 6 000 of the United States over 14 000; the United States bind nothing to their soil.',
    },
  ],
  numbers:
    'The question, the anonymising step and what it costs the model are as the case is told; users, rates and amounts are made up. Where data may rest is simplified and no legal advice.',
};
