import Link from 'next/link';
import type { Explanation } from '@/lib/engine/model';
import {
  explainMachinePrice,
  explainPrice,
  explainVcpuHour,
  type Price,
  type RegionFacts,
} from '@/lib/engine/tables';
import { unitPrice } from '@/lib/format/unit-price';
import { ExplainedCell } from '../figure/explained-figure';
import { cardCell, cardHead, Card } from '../ui/card';

interface Line {
  readonly what: string;
  readonly note: string;
  readonly price: Price;
  readonly explanation: Explanation;
}

/** Everything but machines, which come below under a heading of their own. */
function linesOf(facts: RegionFacts): readonly Line[] {
  const { id, prices } = facts;
  const { vcpuHour, diskGbMonth, toUsersGb } = prices;
  return [
    {
      what: 'A vCPU, an hour',
      note: vcpuHour.machine === null ? '' : `${vcpuHour.machine} by its vCPUs`,
      price: vcpuHour,
      explanation: explainVcpuHour(facts),
    },
    {
      what: 'A GB of SSD disk, a month',
      note: '',
      price: diskGbMonth,
      explanation: explainPrice(
        'A GB of SSD disk, a month',
        'USD/GB-month',
        `price.${id}.disk`,
        diskGbMonth,
      ),
    },
    {
      what: 'A GB out to users',
      note: toUsersGb.usd === null ? '' : 'first tier of a month',
      price: toUsersGb,
      explanation: explainPrice('A GB out to users', 'USD/GB', `price.${id}.to-users`, toUsersGb),
    },
  ];
}

const machineLines = (facts: RegionFacts): readonly Line[] =>
  facts.prices.machines.map((machine): Line => ({
    what: machine.id,
    note: `${machine.vcpus} vCPUs, ${machine.memoryGib} GiB`,
    price: machine.hour,
    explanation: explainMachinePrice(facts, machine),
  }));

function Lines({ lines }: { readonly lines: readonly Line[] }) {
  return lines.map(({ what, note, price, explanation }) => (
    <tr key={what}>
      <th scope="row" className={`${cardCell} font-normal`}>
        <span className="whitespace-nowrap">{what}</span>
        {note === '' ? null : (
          <span className="ml-2 inline-block text-note text-text-3">{note}</span>
        )}
      </th>
      <td className={`${cardCell} text-right whitespace-nowrap`}>
        <ExplainedCell
          label={what}
          parts={[unitPrice(price.usd)]}
          isStated={price.overridden !== undefined}
          explanation={explanation}
        />
      </td>
      <td className={`${cardCell} w-1/3 max-w-0 truncate text-note text-text-3 max-sm:hidden`}>
        {price.usd === null ? 'no price table has it' : price.source.source}
      </td>
      <td className={`${cardCell} tabular text-note whitespace-nowrap text-text-3`}>
        {price.usd === null ? '' : price.source.asOf}
      </td>
    </tr>
  ));
}

/** What things cost in a region, each with whose price it is and of which day. */
export function PricesCard({ facts }: { readonly facts: RegionFacts }) {
  const machines = machineLines(facts);
  return (
    <Card title="Prices" note="US dollars, on demand, before any discount">
      <table className="w-full text-table">
        <caption className="sr-only">Prices in {facts.id}</caption>
        <thead>
          <tr>
            <th scope="col" className={cardHead}>
              What
            </th>
            <th scope="col" className={`${cardHead} text-right`}>
              Price
            </th>
            <th scope="col" className={`${cardHead} max-sm:hidden`}>
              Source
            </th>
            <th scope="col" className={cardHead}>
              As of
            </th>
          </tr>
        </thead>
        <tbody className="[&:last-child>tr:last-child>*]:border-b-0">
          <Lines lines={linesOf(facts)} />
        </tbody>
        {machines.length === 0 ? null : (
          <tbody className="[&>tr:last-child>*]:border-b-0">
            <tr>
              <th
                scope="rowgroup"
                colSpan={4}
                className="h-7 border-b border-line bg-sunken px-4 text-left text-note font-medium text-text-2"
              >
                Machines, an hour
              </th>
            </tr>
            <Lines lines={machines} />
          </tbody>
        )}
      </table>
      <p className="border-t border-line px-4 py-2 text-note">
        <Link
          href={`/assumptions?q=${encodeURIComponent(`price ${facts.id}`)}`}
          className="inline-flex min-h-6 items-center text-accent-text hover:underline"
        >
          State your own prices
        </Link>
      </p>
    </Card>
  );
}
