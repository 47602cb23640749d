import { count } from '../findings/words';
import { usd } from '../units';
import { answerSizeLeaf } from './edge-cache-line';
import { egressParts, egressUsd } from './egress-usd';
import { gigabyte, monthSeconds } from './hours';
import { billLeaf, figureLeaf, priceLeaf } from './leaves';
import { pricedLine, type LineContext, type PricedLine } from './priced-line';
import { scaledToToday } from './scaled-to-today';

/** Answers on their way to the users of one site. A bill that names no network holds them in another line. */
export function transferOutLines(
  { basis, drawing, worths, today: todayWorths, todayBetweenUsd }: LineContext,
  site: number,
): PricedLine[] {
  const billed = basis.bill?.get('transfer-users');
  if (basis.bill && !billed) return [];
  const worth = worths.answers[site];
  const row = drawing.network.sites[site];
  if (!worth || !row || worth.amount === 0 || worth.amount === null) return [];
  const place = { region: row.region };
  const because = 'no price table has transfer to users there';
  const { toUsers, toUsersBeyond } = basis.chargesOf(row.place);
  const perGb = () =>
    priceLeaf(
      toUsers.overridden
        ? `A GB from ${row.region} to users`
        : `A GB from ${row.region} to users, ${toUsersBeyond.length > 0 ? 'first tier' : 'first tier, the only one that the table has'}`,
      'USD/GB',
      `price.${row.region}.to-users`,
      toUsers,
    );
  const answered = () => figureLeaf('Answers a second, mean of a day', worth.amount, 'rps');
  if (billed && todayWorths) {
    const own = basis.bill?.has('transfer-regions') ? 0 : todayBetweenUsd;
    const left = Math.max(0, billed.usd - own);
    const monthlyUsd = scaledToToday(left, todayWorths.answers, worth);
    return [
      pricedLine('transfer-users', place, { monthlyUsd, source: 'calibrated', because }, () => ({
        formula:
          '(today’s bill − transfer between its regions) · answers · price here ÷ Σ (today’s answers · prices there)',
        inputs: [
          billLeaf(basis, 'transfer-users'),
          figureLeaf('Transfer between today’s regions', own, 'USD/month'),
          answered(),
          perGb(),
        ],
      })),
    ];
  }
  const { request } = basis.architecture.demand;
  const size = request?.responseBytes ?? basis.assumptions.parameters.responseBytes.value;
  const gb = (worth.amount * size * monthSeconds) / gigabyte;
  const parts = toUsers.usd === null ? null : egressParts(gb, toUsers.usd, toUsersBeyond);
  const monthlyUsd = gb === 0 ? 0 : parts === null ? null : egressUsd(parts);
  const source = request?.responseBytes === undefined ? 'assumed' : 'priced';
  const isTiered = toUsersBeyond.length > 0;
  return [
    pricedLine('transfer-users', place, { monthlyUsd, source, because }, () => ({
      formula: isTiered
        ? 'answers a second · size · 730 h, Σ over the tiers of a month of GB · price'
        : 'answers a second · size · 730 h · price of a GB',
      inputs: [
        answered(),
        answerSizeLeaf(basis.architecture, basis.assumptions),
        perGb(),
        ...(parts ?? [])
          .slice(1)
          .map(({ fromGb, usdPerGb }) =>
            priceLeaf(
              `A GB from ${row.region} to users, from ${count(fromGb)} GB a month on`,
              'USD/GB',
              `price.${row.region}.to-users`,
              { ...toUsers, usd: usd(usdPerGb) },
            ),
          ),
      ],
    })),
  ];
}
