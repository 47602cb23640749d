'use client';

import { GitCompareArrows } from 'lucide-react';
import dynamic from 'next/dynamic';
import { NothingToShow } from '../architecture/nothing-to-show';
import { useOpenArchitecture } from '../architecture/open-architecture';
import { LoadingState } from '../state/loading-state';

// The engine is most of it, and nothing of it is needed to draw the page's head.
const ComparedOptions = dynamic(() => import('./compared-options'), {
  ssr: false,
  loading: () => (
    <div className="p-5 max-sm:p-4">
      <LoadingState label="Holding the options beside each other" rows={8} />
    </div>
  ),
});

/** The options of the document beside each other. */
export function CompareTab() {
  const { architecture } = useOpenArchitecture();
  if (architecture.options.length < 2)
    return (
      <NothingToShow
        icon={GitCompareArrows}
        title="Nothing to compare yet"
        act="Draw another option on the map"
      >
        This document has one option. With a second one, by hand or from a pattern of the verdict,
        their maps, figures and requirements stand beside each other here.
      </NothingToShow>
    );
  return <ComparedOptions />;
}
