import Link from 'next/link';
import type { Verdict } from '@/lib/engine/model';
import { plural } from '@/lib/format/plural';
import { verdictName } from '@/lib/format/verdict';
import { Badge } from '../ui/badge';
import { PageHeader } from '../ui/page-header';

/** A case as the gallery lists it. */
export interface CaseCard {
  readonly id: string;
  readonly title: string;
  readonly wish: string;
  readonly verdict: Verdict;
  readonly headline: string;
}

/** The worked cases: what was wished for, and what the verdict is. */
export function GalleryPage({ cases }: { readonly cases: readonly CaseCard[] }) {
  return (
    <>
      <PageHeader
        title="Gallery"
        aside={`${plural(cases.length, 'worked case')} to read and to start from`}
      />
      <ul className="grid grid-cols-1 gap-3.5 p-5 max-sm:p-4 md:grid-cols-2 xl:grid-cols-3">
        {cases.map(({ id, title, wish, verdict, headline }) => (
          <li
            key={id}
            className="relative flex min-w-0 flex-col gap-2 rounded-card border border-line bg-surface p-4 transition-colors duration-100 focus-within:border-accent hover:border-line-strong"
          >
            <h2 className="text-card">
              <Link href={`/gallery/${id}`} className="outline-none after:absolute after:inset-0">
                {title}
              </Link>
            </h2>
            <p className="text-body text-text-2">“{wish}”</p>
            <div className="mt-auto space-y-1.5 pt-2">
              <Badge tone="accent">{verdictName[verdict]}</Badge>
              <p className="text-note text-text-1">{headline}</p>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
