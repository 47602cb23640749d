import type { GalleryCase } from '../case';

export const music: GalleryCase = {
  id: 'music',
  title: 'Music for half a billion listeners',
  wish: 'A song has to start in a fifth of a second, everywhere.',
  about: [
    'Nine of ten requests for a song are answered by a cache in the listener’s city and reach no region. What is left is a catalogue that few write and all read, and what each listener keeps.',
    'Nothing of it needs every region to agree. The catalogue may be seconds old, what belongs to one listener can live near that listener, and the recommendations can be computed where they are asked for.',
  ],
  lessons: [
    {
      option: 'today',
      code: 'LAT-01',
      says: 'An edge carries the songs; what misses it still crosses an ocean.',
    },
    { option: 'today', code: 'CAP-02', says: 'Behind all those caches stands one region.' },
    {
      option: 'agree-everywhere',
      code: 'CAP-05',
      says: 'A loss that fits with warm caches does not fit with cold ones.',
    },
  ],
  look: [
    {
      says: 'Compare what listeners in São Paulo and Singapore feel',
      view: 'latency',
      option: 'regional-clusters',
    },
    {
      says: 'Lose Belgium: who takes a hundred thousand requests a second?',
      view: 'losses',
      option: 'regional-clusters',
      lose: ['gcp:europe-west1'],
    },
    {
      says: 'See what a front at the edge alone would do',
      view: 'verdict',
      option: 'regional-clusters',
    },
  ],
  tries: [
    'Set the share that caches may answer to nothing, and read what becomes of the front at the edge.',
    'Compare the writes of the two drawings: one waits for the farthest copy, one for none.',
    'Grow by twenty-five per cent a year instead of twelve: when does the headroom end?',
  ],
  checked: [
    {
      option: 'regional-clusters',
      label: 'Virginia when Belgium is lost',
      figure: 'capacity.losses[gcp:europe-west1].regions[gcp:us-east4].utilization',
      value: 200 / 220,
      within: 1e-9,
      by: 'By hand: 90 000 + 110 000 requests a second over 220 000.',
    },
    {
      option: 'regional-clusters',
      label: 'Recovery time',
      figure: 'recovery.rto.totalS',
      value: 62,
      within: 1e-9,
      by: 'By hand: 3 probes of 10 s, 30 s to promote, and clients that try the next site after 2 s.',
    },
    {
      option: 'today',
      label: 'Belgium at the peak',
      figure: 'capacity.steady[gcp:europe-west1].utilization',
      value: 315 / 420,
      within: 1e-9,
      by: 'By hand: 315 000 requests a second over 420 000.',
    },
  ],
  numbers:
    'Half a billion listeners, nine of ten songs from caches, 99.95 % and the start within 200 ms are as such services tell it of themselves; rates and the bill are made up.',
};
