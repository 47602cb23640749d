'use client';

import { useEffect, useEffectEvent, useRef } from 'react';

/**
 * Keeps a part of the address and a part of the store the same: whichever of the two changes last is
 * taken over by the other. Values are compared by their text.
 */
export function useSync<Value>({
  address,
  store,
  textOf,
  emptyLeaves = false,
  toStore,
  toAddress,
}: {
  readonly address: Value;
  readonly store: Value;
  readonly textOf: (value: Value) => string;
  /** An address that says nothing leaves the choice to the store, and is not filled in by that. */
  readonly emptyLeaves?: boolean;
  readonly toStore: (value: Value) => void;
  readonly toAddress: (value: Value) => void;
}): void {
  const there = textOf(address);
  const here = textOf(store);
  const isLeft = emptyLeaves && there === '';
  const agreed = useRef(isLeft ? here : '');
  const last = useRef(here);

  const takeOver = useEffectEvent(() => toStore(address));
  const tell = useEffectEvent(() => toAddress(store));

  // The address first: when the page opens, it says what is to be shown.
  useEffect(() => {
    if (isLeft || there === agreed.current) return;
    agreed.current = there;
    takeOver();
  }, [there, isLeft]);
  // Then the store, when it changes: as the page opens it still shows what the address has just replaced.
  useEffect(() => {
    if (here === last.current) return;
    last.current = here;
    if (here === agreed.current) return;
    agreed.current = here;
    tell();
  }, [here]);
}
