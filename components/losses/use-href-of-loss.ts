'use client';

import { useCallback } from 'react';
import type { RegionId } from '@/lib/engine/model';
import { useOpenArchitecture } from '../architecture/open-architecture';
import { hrefOfView } from '../architecture/views';

/** Where a loss of the option is played: on the map, in Fail. */
export function useHrefOfLoss(): (lost: readonly RegionId[]) => string {
  const { document, option } = useOpenArchitecture();
  return useCallback(
    (lost) => {
      const search = new URLSearchParams({
        option: option.name,
        mode: 'fail',
        lose: lost.join(','),
      });
      return hrefOfView(document.name, null, search.toString());
    },
    [document.name, option.name],
  );
}
