import { GalleryVerticalEnd } from 'lucide-react';
import { EmptyState } from '@/components/state/empty-state';
import { ButtonLink } from '@/components/ui/button-link';

/** The gallery has no case of this id. */
export default function NotFound() {
  return (
    <div className="grid flex-1 place-items-center p-5">
      <EmptyState
        icon={GalleryVerticalEnd}
        title="The gallery has no such case"
        action={
          <ButtonLink variant="primary" href="/gallery">
            All cases
          </ButtonLink>
        }
      >
        It may be in the catalog, if it is a service of this workspace.
      </EmptyState>
    </div>
  );
}
