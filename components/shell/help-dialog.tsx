'use client';

import { Dialog } from '../ui/dialog';
import { Kbd } from '../ui/kbd';
import { labelNow, useAllActs, type Act } from './acts';
import { groupsOf } from './groups';

function Row({ act }: { readonly act: Act }) {
  return (
    <div className="flex min-h-8 items-center justify-between gap-4 border-b border-line py-1">
      <dt className="text-body text-text-2">{labelNow(act)}</dt>
      <dd className="flex shrink-0 items-center gap-2">
        {act.keys?.map((chord) => (
          <span key={chord} className="flex gap-1">
            {chord.split(' ').map((key) => (
              <Kbd key={key}>{key}</Kbd>
            ))}
          </span>
        ))}
      </dd>
    </div>
  );
}

/** All keys that work on the page that is open. */
export function HelpDialog({
  open,
  onOpen,
}: {
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}) {
  const acts = useAllActs().filter(({ keys }) => keys !== undefined);
  return (
    <Dialog
      open={open}
      onOpen={onOpen}
      wide
      onlyText
      title="Keys"
      description="Everything that has a key also has a menu entry, and stands in the palette under Ctrl K while it applies."
    >
      <div className="columns-1 gap-8 sm:columns-2">
        {groupsOf(acts).map(({ group, items }) => (
          <section key={group} aria-label={group} className="mb-5 break-inside-avoid">
            <h3 className="mb-1 text-note font-medium text-text-3">{group}</h3>
            <dl>
              {items.map((act) => (
                <Row key={act.id} act={act} />
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
