import { MapPinOff } from 'lucide-react';
import { EmptyState } from '@/components/state/empty-state';
import { ButtonLink } from '@/components/ui/button-link';

/** Nothing is at this address. */
export default function NotFound() {
  return (
    <div className="grid flex-1 place-items-center p-5">
      <EmptyState
        icon={MapPinOff}
        title="Nothing is at this address"
        action={
          <ButtonLink variant="primary" href="/catalog">
            To the catalog
          </ButtonLink>
        }
      >
        It may have been renamed or archived. Archived services can be brought back in the catalog.
      </EmptyState>
    </div>
  );
}
