import type { GalleryCase } from '../case';

export const game: GalleryCase = {
  id: 'game',
  title: 'An online game on a bad day',
  wish: 'Asia says that we cheat. Then Virginia was gone for eight hours.',
  about: [
    'Every match of an action game runs in one American region. Players in Japan and Singapore feel each shot a third of a second late, and when the region was lost for a working day the game was lost with it, two million players a day and ten million dollars.',
    'A front at the edge makes the first handshake fast and nothing else: what a player feels is the way to where the match runs. So matches move to the players.',
  ],
  lessons: [
    { option: 'today', code: 'LAT-01', says: 'The far players are the slow twentieth.' },
    {
      option: 'edge-front',
      code: 'LAT-01',
      says: 'An edge ends handshakes; matches still run in Virginia.',
    },
    {
      option: 'today',
      code: 'CAP-02',
      says: 'Nobody takes over, so all of it is down for as long as the region is.',
    },
    {
      option: 'match-regions',
      code: 'CAP-05',
      says: 'Four regions survive the loss of one exactly, with no room for cold caches.',
    },
  ],
  look: [
    {
      says: 'Compare the first request and the warm one, with and without the edge',
      view: 'latency',
      option: 'edge-front',
    },
    {
      says: 'Lose Virginia: where do its players go?',
      view: null,
      option: 'match-regions',
      lose: ['aws:us-east-1'],
    },
    {
      says: 'See which nines the year keeps, and what takes the rest',
      view: 'recovery',
      option: 'today',
    },
  ],
  tries: [
    'Take Singapore out of the chosen option. Who feels it, and does Tokyo still fit?',
    'Let sites fall instead of shedding and lose Frankfurt: what does the cascade reach?',
    'Ask for 60 ms instead of 120 and read which population no region can serve.',
  ],
  checked: [
    {
      option: 'today',
      label: 'Virginia at the peak',
      figure: 'capacity.steady[aws:us-east-1].utilization',
      value: 0.675,
      within: 1e-9,
      by: 'By hand: 9 000 + 8 000 + 6 000 + 4 000 requests a second over 40 000.',
    },
    {
      option: 'match-regions',
      label: 'Frankfurt when Virginia is lost',
      figure: 'capacity.losses[aws:us-east-1].regions[aws:eu-central-1].utilization',
      value: 1,
      within: 1e-9,
      by: 'By hand: from Chicago Frankfurt is the nearest that is left, 8 000 + 9 000 requests a second over 17 000.',
    },
    {
      option: 'match-regions',
      label: 'Recovery time',
      figure: 'recovery.rto.totalS',
      value: 62,
      within: 1e-9,
      by: 'By hand: 3 probes of 10 s, 30 s to promote, and clients that try the next site after 2 s.',
    },
  ],
  numbers:
    'The eight hours, the two million players and the ten million dollars are as the case is told; populations, rates and the bill are made up to fit them.',
};
