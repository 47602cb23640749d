import type { RegionId, ServiceOffer } from '@/lib/engine/model';
import type { Standing } from '@/lib/format/severity';
import { offeredWord } from '@/lib/format/isolation-words';
import { shortRegion } from '@/lib/format/region-name';
import { Card, cardCell, cardHead } from '../ui/card';
import { SeverityMark } from '../ui/severity-mark';

const standingOf = (offered: boolean | null): Standing =>
  offered === null ? 'unknown' : offered ? 'meets' : 'high';

/** Which services of the provider each site can use, as far as the document says. */
export function OffersCard({
  services,
  sites,
}: {
  readonly services: readonly ServiceOffer[];
  readonly sites: readonly RegionId[];
}) {
  return (
    <Card title="Services of the provider" note="as the document states; nothing is assumed">
      <div className="overflow-x-auto pb-1">
        <table className="w-full text-table">
          <caption className="sr-only">Services of the provider by site</caption>
          <thead>
            <tr>
              <th scope="col" className={cardHead}>
                Service
              </th>
              {sites.map((region) => (
                <th key={region} scope="col" className={cardHead}>
                  {shortRegion(region)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {services.map(({ name, sites: rows }) => (
              <tr key={name} className="last:[&>*]:border-b-0">
                <th scope="row" className={`${cardCell} font-[550]`}>
                  {name}
                </th>
                {rows.map(({ region, offered }) => (
                  <td key={region} className={cardCell}>
                    <span className="inline-flex items-center gap-1.5">
                      <SeverityMark standing={standingOf(offered)} size={13} decorative />
                      {offeredWord(offered)}
                    </span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}
