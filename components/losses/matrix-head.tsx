import { reachableCapacity } from '@/lib/engine/capacity/reachable-capacity';
import type { Site } from '@/lib/engine/model';
import { decimal } from '@/lib/format/decimal';
import { providerName, shortRegion } from '@/lib/format/region-name';
import { requestRate } from '@/lib/format/request-rate';
import { sentenceList } from '@/lib/format/sentence-list';
import { classNames } from '../ui/class-names';
import type { MatrixShape } from './matrix-shape';

const head =
  'sticky top-0 z-20 border-b border-line bg-surface pb-2 align-bottom text-note font-medium text-text-2';

/** What a site serves, and what it scales up to where that is more: `1 200 → 12 000`. */
function Capacity({ site, roomy }: { readonly site: Site; readonly roomy: boolean }) {
  const now = site.capacityRps ?? 0;
  const reach = reachableCapacity(site);
  if (reach <= 0) return site.role;
  return (
    <>
      {reach === now ? null : `${decimal(now)} → `}
      {requestRate(reach).value}
      <span className={roomy ? undefined : 'sr-only'}> req/s</span>
    </>
  );
}

/** A region's name that breaks after its first part alone: `ap-` above `southeast-2`. */
function BrokenName({ name }: { readonly name: string }) {
  const cut = name.indexOf('-') + 1;
  return (
    <>
      {name.slice(0, cut)}
      <wbr />
      <span className="whitespace-nowrap">{name.slice(cut)}</span>
    </>
  );
}

/** Above the priorities; a dependency that is down would stop all of them, whatever is shed. */
const keptIf = ({ aside }: MatrixShape): string =>
  ['kept if sites shed', ...(aside.length === 0 ? [] : [`${sentenceList(aside)} aside`]), '%'].join(
    ', ',
  );

/** The headings: each site with its capacity, and how a loss ends. They stay in view. */
export function MatrixHead({
  sites,
  shape,
}: {
  readonly sites: readonly Site[];
  readonly shape: MatrixShape;
}) {
  const providers = new Set(sites.map(({ region }) => providerName(region)));
  return (
    <thead className="max-sm:sr-only">
      <tr>
        <th
          scope="col"
          className={classNames(
            head,
            'z-30 min-w-40 pr-3 pl-4 text-left sm:left-0',
            shape.wide && 'border-r',
          )}
        >
          Lost
        </th>
        {sites.map((site) => (
          <th
            key={site.region}
            scope="col"
            className={classNames(
              head,
              'px-1 text-center',
              shape.roomy ? 'min-w-28' : 'min-w-[75px]',
            )}
          >
            <span className="block leading-[15px]">
              {providers.size > 1 ? (
                <span className="block text-label font-normal text-text-3">
                  {providerName(site.region)}
                </span>
              ) : null}
              <BrokenName name={shortRegion(site.region)} />
            </span>
            <span className="tabular block text-label font-normal text-text-3">
              <Capacity site={site} roomy={shape.roomy} />
            </span>
          </th>
        ))}
        <th
          scope="col"
          className={classNames(
            head,
            'w-full pr-3 pl-4 text-left',
            shape.wide ? 'min-w-80' : 'min-w-52',
          )}
        >
          What then falls, in order
        </th>
        <th
          scope="col"
          className={classNames(
            head,
            'pr-2 text-right whitespace-nowrap',
            shape.wide && 'sm:hidden',
          )}
        >
          Served at the end
        </th>
        <th
          scope="col"
          className={classNames(head, 'pr-4 pl-3 text-left', shape.wide && 'sm:hidden')}
        >
          Verdict
        </th>
        {shape.priorities.map((priority, i) => (
          <th
            key={priority}
            scope="col"
            className={classNames(head, 'min-w-11 pr-3 pl-1 text-right last:pr-4')}
          >
            {i === shape.priorities.length - 1 ? (
              <span
                aria-hidden
                className="absolute right-4 bottom-6 font-normal whitespace-nowrap text-text-3"
              >
                {keptIf(shape)}
              </span>
            ) : null}
            <span className="sr-only">{keptIf(shape)} </span>
            {priority.toUpperCase()}
          </th>
        ))}
      </tr>
    </thead>
  );
}
