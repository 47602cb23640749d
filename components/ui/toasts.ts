import { Toast } from '@base-ui/react/toast';

/** The one queue of toasts: `toasts.add({ title, description?, actionProps? })` from anywhere. */
export const toasts = Toast.createToastManager();
