'use client';

import { useEffect, useState } from 'react';
import { svgOf, type OptionDrawing } from './draw-option';

export type Picture =
  | { readonly is: 'drawing' }
  /** `address` shows it in an image. */
  | { readonly is: 'drawn'; readonly svg: string; readonly address: string }
  | { readonly is: 'failed' };

const drawing: Picture = { is: 'drawing' };

/** The picture of an option in a theme, drawn anew when either changes. */
export function usePicture(option: OptionDrawing, theme: 'light' | 'dark'): Picture {
  const [picture, setPicture] = useState(drawing);
  useEffect(() => {
    let address: string | null = null;
    let isCurrent = true;
    svgOf(option, theme)
      .then((svg) => {
        if (!isCurrent) return;
        address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
        setPicture({ is: 'drawn', svg, address });
      })
      .catch(() => {
        if (isCurrent) setPicture({ is: 'failed' });
      });
    return () => {
      isCurrent = false;
      if (address !== null) URL.revokeObjectURL(address);
    };
  }, [option, theme]);
  return picture;
}
