import { ButtonLink } from '../ui/button-link';
import { EmptyState } from '../state/empty-state';
import { PageHeader } from '../ui/page-header';

/** A page that somebody’s role does not reach, and why. */
export function NotForYou({ because }: { readonly because: string }) {
  return (
    <>
      <PageHeader title="Not for your role" />
      <div className="p-5 max-sm:p-4">
        <EmptyState
          title="This is not for your role"
          action={<ButtonLink href="/catalog">To the catalog</ButtonLink>}
        >
          {because}
        </EmptyState>
      </div>
    </>
  );
}
