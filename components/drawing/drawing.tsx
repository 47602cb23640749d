import { createElement, memo, type ReactElement } from 'react';
import type { Mark } from '@/lib/picture/mark';

function element({ tag, attributes, children }: Mark): ReactElement {
  return createElement(
    tag,
    attributes,
    ...children.map((child) => (typeof child === 'string' ? child : element(child))),
  );
}

/** A drawing of lib/picture on the page. Its own name, if it has one, is what a screen reader says. */
export const Drawing = memo(function Drawing({
  of,
  className,
}: {
  readonly of: Mark;
  readonly className?: string;
}) {
  const { tag, attributes, children } = of;
  return element({
    tag,
    attributes: className === undefined ? attributes : { ...attributes, className },
    children,
  });
});
