import type { QuotaNeed } from '@/lib/engine/model';
import { count } from '@/lib/format/count';
import { shortRegion } from '@/lib/format/region-name';
import { sentenceList } from '@/lib/format/sentence-list';
import type { Standing } from '@/lib/format/severity';
import { text } from '@/lib/format/words';
import { Card, cardCell, cardHead } from '../ui/card';
import { SeverityMark } from '../ui/severity-mark';
import { FigureButton } from './figure-button';

const standingOf = ({ limit, need }: QuotaNeed): Standing =>
  limit === null || need === null ? 'unknown' : limit < need ? 'high' : 'meets';

/** The provider's limits at each site against what a loss asks of it. */
export function QuotasCard({ quotas }: { readonly quotas: readonly QuotaNeed[] }) {
  return (
    <Card title="Quotas" note="against the most that a loss asks for">
      <div className="overflow-x-auto pb-1">
        <table className="w-full text-table">
          <caption className="sr-only">Quotas by site</caption>
          <thead>
            <tr>
              <th scope="col" className={cardHead}>
                Quota
              </th>
              <th scope="col" className={cardHead}>
                Site
              </th>
              <th scope="col" className={`${cardHead} text-right!`}>
                Limit
              </th>
              <th scope="col" className={`${cardHead} text-right!`}>
                Needs
              </th>
              <th scope="col" className={cardHead}>
                When
              </th>
            </tr>
          </thead>
          <tbody>
            {quotas.map((row) => {
              const { region, name, limit, need, lost } = row;
              return (
                <tr key={`${name} ${region}`} className="last:[&>*]:border-b-0">
                  <th scope="row" className={`${cardCell} font-[550] whitespace-nowrap`}>
                    {name}
                  </th>
                  <td className={`${cardCell} whitespace-nowrap`}>{shortRegion(region)}</td>
                  <td className={`${cardCell} tabular text-right! whitespace-nowrap`}>
                    {limit === null ? 'not stated' : text(count(limit))}
                  </td>
                  <td className={`${cardCell} text-right! whitespace-nowrap`}>
                    <span className="inline-flex items-center gap-1.5">
                      <SeverityMark standing={standingOf(row)} size={13} />
                      <FigureButton
                        words={count(need === null ? null : Math.ceil(need))}
                        figure={`isolation.quotas[${region}].named[${name}].need`}
                        label={`${name} needed in ${shortRegion(region)}:`}
                      />
                    </span>
                  </td>
                  <td className={`${cardCell} whitespace-nowrap text-text-2`}>
                    {lost.length === 0
                      ? 'in normal times'
                      : `without ${sentenceList(lost.map(shortRegion))}`}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </Card>
  );
}
