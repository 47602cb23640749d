import { LoadingState } from '@/components/state/loading-state';
import { PageHeader } from '@/components/ui/page-header';

/** The tier policy while it is being read. */
export default function Loading() {
  return (
    <>
      <PageHeader title="Tiers" />
      <div className="p-5 max-sm:p-4">
        <LoadingState label="Loading the tier policy" rows={12} />
      </div>
    </>
  );
}
