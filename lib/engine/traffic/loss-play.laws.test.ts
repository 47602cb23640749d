import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultAssumptions, type Architecture } from '..';
import { drawing } from '../../testing/drawing';
import { trafficOf } from '../evaluate';
import type { Traffic } from './loads';
import { LossPlay } from './loss-play';
import { promotions } from './promoted-writer';
import { refusedRows } from './refused';
import { servedStrands } from './served-strands';

function trafficOfDrawing(doc: Architecture): Traffic {
  const [option] = doc.options;
  if (!option) throw new Error('no option');
  return trafficOf(doc, option, defaultAssumptions);
}

/** The loads once only these sites are up, strand by strand. */
function routedOneByOne(traffic: Traffic, alive: Uint8Array) {
  const state = { alive, afterLoss: true, promoted: promotions(traffic.network, alive) };
  const loads = traffic.network.sites.map(() => 0);
  const movedReads = traffic.network.sites.map(() => 0);
  for (const { kind, site, executedBefore, rps } of servedStrands(traffic, state)) {
    loads[site] = (loads[site] ?? 0) + rps;
    if (kind === 'read' && site !== executedBefore)
      movedReads[site] = (movedReads[site] ?? 0) + rps;
  }
  const refused = refusedRows(traffic, state).reduce((sum, row) => sum + row.rps, 0);
  return { loads, movedReads, refused };
}

const groups = fc.array(fc.uniqueArray(fc.nat({ max: 5 }), { maxLength: 3 }), { maxLength: 4 });

test('a play gives the loads that routing every strand by itself gives, at every stage and at every use', () => {
  fc.assert(
    fc.property(drawing, fc.array(groups, { minLength: 1, maxLength: 3 }), (doc, plays) => {
      const traffic = trafficOfDrawing(doc);
      const play = new LossPlay(traffic);
      for (const stages of plays) {
        play.start([]);
        for (const stage of stages) {
          play.lose(stage.filter((site) => site < traffic.network.sites.length));
          const { loads, movedReads, refused } = routedOneByOne(traffic, play.alive);
          loads.forEach((load, i) => expect(play.rps[i]).toBeCloseTo(load, 6));
          movedReads.forEach((load, i) => expect(play.movedReadsRps[i]).toBeCloseTo(load, 6));
          expect(play.refusedRps).toBeCloseTo(refused, 6);
        }
      }
    }),
  );
});
