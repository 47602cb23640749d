'use client';

import { createContext, useContext } from 'react';

/** Opens a cluster into the sites with these keys. */
export type OpenCluster = (keys: readonly string[]) => void;

const Context = createContext<OpenCluster>(() => {});

export const OpenClusterProvider = Context.Provider;

/** What a cluster does when it is pressed. */
export const useOpenCluster = (): OpenCluster => useContext(Context);
