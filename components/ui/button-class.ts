import { classNames } from './class-names';

export type ButtonVariant = 'primary' | 'secondary' | 'selected' | 'quiet' | 'danger';

const variants: Readonly<Record<ButtonVariant, string>> = {
  primary:
    'border-transparent bg-accent text-on-accent not-disabled:hover:bg-[color-mix(in_oklab,var(--accent)_90%,black)]',
  secondary: 'border-line-strong bg-surface text-text-1 not-disabled:hover:bg-hover',
  selected: 'border-accent bg-accent-weak text-accent-text',
  quiet:
    'border-transparent text-text-2 not-disabled:hover:bg-hover not-disabled:hover:text-text-1',
  danger: 'border-line-strong bg-surface text-critical-text not-disabled:hover:bg-critical-tint',
};

/** The look of a button, also for links that act as one. 28 px high. */
export function buttonClass(variant: ButtonVariant, extra?: string): string {
  return classNames(
    'inline-flex h-7 shrink-0 cursor-pointer items-center justify-center gap-1.5 rounded-control border px-2.5 text-body font-medium whitespace-nowrap transition-colors duration-100 ease-out select-none disabled:cursor-default disabled:opacity-50 [&_svg]:size-[15px] [&_svg]:shrink-0',
    variants[variant],
    extra,
  );
}
