'use client';

import dynamic from 'next/dynamic';
import { useSelectedLayoutSegment } from 'next/navigation';
import { useMemo, useState, type ReactNode } from 'react';
import type { TierPolicy } from '@/lib/engine/model';
import type { GovernedArchitecture } from '@/lib/schemas/policy';
import type { AssumptionSet } from '../assumptions/trials';
import type { Stretch } from '../text-panel/marked-lines';
import type { Remark } from '../text-panel/remarks';
import type { Judgement } from './judge/judge';
import { OpenWorkspace } from './open-workspace';
import type { Address } from './use-address';
import type { OpenDocument } from './use-open-document';
import type { ExportForm, WorkspaceActions } from './workspace-actions';

export interface WorkspaceProps {
  readonly document: GovernedArchitecture & { readonly name: string };
  readonly open: OpenDocument;
  readonly address: Address;
  readonly actions: WorkspaceActions;
  /** What the workspace states instead of the tables. */
  readonly assumptions: AssumptionSet;
  /** What the workspace asks of tiers; null: it has stated nothing. */
  readonly policy: TierPolicy | null;
  /** What the server says of the option that the document opens with. */
  readonly opening: Judgement | null;
  readonly exportForms: readonly ExportForm[];
  readonly nonce: string | undefined;
  /** The document has another name now. */
  readonly onName: (name: string) => void;
  /** The view that the address names. */
  readonly children: ReactNode;
}

const TextPanel = dynamic(() => import('../text-panel/text-panel').then((m) => m.TextPanel), {
  ssr: false,
});

const noRemarks: readonly Remark[] = [];
const nothing: Stretch | null = null;

/** The page of an architecture: its views where its text can be read, the text with its problems where not. */
export function WorkspaceFrame(props: WorkspaceProps) {
  const { open, document, nonce } = props;
  const { store, snapshot } = open;
  const { architecture } = snapshot;
  const [goTo] = useState(null);
  const segment = useSelectedLayoutSegment();
  const option = useMemo(
    () => architecture?.options.find(({ name }) => name === snapshot.option),
    [architecture, snapshot.option],
  );
  if (architecture && option)
    return (
      <OpenWorkspace {...props} segment={segment} architecture={architecture} option={option} />
    );
  return (
    <div className="flex h-dvh flex-col gap-3 p-4 max-sm:h-[calc(100dvh-60px)]">
      <h1 className="text-page">{document.name}</h1>
      <p className="max-w-[70ch] text-body text-text-2">
        This document cannot be drawn yet. Mend what the text has marked, and it shows on the map.
      </p>
      <div className="min-h-0 flex-1">
        <TextPanel
          name={document.name}
          size="whole"
          text={snapshot.text}
          problems={snapshot.problems}
          remarks={noRemarks}
          marked={nothing}
          goTo={goTo}
          nonce={nonce}
          onText={store.setText}
          onCursor={() => undefined}
          onUndo={store.undo}
          onRedo={store.redo}
        />
      </div>
    </div>
  );
}
