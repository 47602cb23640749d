import Link from 'next/link';
import type { ComponentProps } from 'react';
import { buttonClass, type ButtonVariant } from './button-class';

/** A link that looks like a button: for going somewhere, never for acting. */
export function ButtonLink({
  variant = 'secondary',
  className,
  ...rest
}: ComponentProps<typeof Link> & { readonly variant?: ButtonVariant }) {
  return <Link {...rest} className={buttonClass(variant, className)} />;
}
