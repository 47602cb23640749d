import { exportTargets } from '@/lib/export/targets';

/** The forms in which an option can be taken away, as menus name them. */
export const exportForms: readonly { readonly id: string; readonly title: string }[] =
  exportTargets.map(({ id, title }) => ({ id, title }));
