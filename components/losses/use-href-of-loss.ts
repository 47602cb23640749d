'use client';

import { useCallback } from 'react';
import type { RegionId } from '@/lib/engine/model';
import { useOpenArchitecture } from '../architecture/open-architecture';
import { hrefOfView } from '../architecture/views';

/** The map's address with a loss played, as harshly as losses are looked at now. */
function useHrefOfMap(): (loss: Readonly<Record<string, string>>) => string {
  const { document, option, address } = useOpenArchitecture();
  const { harsh } = address;
  return useCallback(
    (loss) => {
      const harshly = [
        ...(harsh?.retries === true ? ['retries'] : []),
        ...(harsh?.coldCaches === true ? ['cold'] : []),
      ];
      const search = new URLSearchParams({
        option: option.name,
        mode: 'fail',
        ...loss,
        ...(harshly.length === 0 ? {} : { harsh: harshly.join(',') }),
      });
      return hrefOfView(document.name, null, search.toString());
    },
    [document.name, option.name, harsh],
  );
}

/** Where the loss of some sites is played: on the map, in Fail. */
export function useHrefOfLoss(): (lost: readonly RegionId[]) => string {
  const href = useHrefOfMap();
  return useCallback((lost) => href({ lose: lost.join(',') }), [href]);
}

/** Where a loss with a name is played. */
export function useHrefOfScenario(): (scenario: string) => string {
  const href = useHrefOfMap();
  return useCallback((scenario) => href({ loss: scenario }), [href]);
}
