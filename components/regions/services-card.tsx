import Link from 'next/link';
import { plural } from '@/lib/format/plural';
import { Card } from '../ui/card';

/** A service of the workspace, as a region's page names it. */
export interface ServiceHere {
  readonly name: string;
  readonly title: string | null;
}

const most = 12;

/** The services of the workspace whose shown option has a site in the region. */
export function ServicesCard({
  region,
  services,
}: {
  readonly region: string;
  readonly services: readonly ServiceHere[];
}) {
  return (
    <Card
      title="Services that run here"
      note={services.length === 0 ? undefined : plural(services.length, 'service')}
    >
      {services.length === 0 ? (
        <p className="px-4 pb-4 text-body text-text-2">
          None: no service of this workspace has a site here in its chosen option.
        </p>
      ) : (
        <ul className="px-4 pb-3 text-body">
          {services.slice(0, most).map(({ name, title }) => (
            <li key={name} className="flex min-h-7 items-center gap-2 truncate">
              <Link
                href={`/a/${encodeURIComponent(name)}`}
                className="font-[550] hover:text-accent-text hover:underline"
              >
                {name}
              </Link>
              <span className="truncate text-text-3">{title}</span>
            </li>
          ))}
          <li className="pt-1">
            <Link
              href={`/catalog?region=${encodeURIComponent(region)}`}
              className="inline-flex min-h-6 items-center text-note text-accent-text hover:underline"
            >
              {services.length > most ? `All ${services.length} in the catalog` : 'In the catalog'}
            </Link>
          </li>
        </ul>
      )}
    </Card>
  );
}
