import { LoadingState } from '@/components/state/loading-state';
import { PageHeader } from '@/components/ui/page-header';

/** The list of assumptions while it is being read. */
export default function Loading() {
  return (
    <>
      <PageHeader title="Assumptions" />
      <div className="p-5 max-sm:p-4">
        <LoadingState label="Loading the assumptions" rows={12} />
      </div>
    </>
  );
}
