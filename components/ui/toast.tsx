'use client';

import { Toast } from '@base-ui/react/toast';
import { X } from 'lucide-react';
import { buttonClass } from './button-class';
import { popupClass } from './surface-classes';
import { toasts } from './toasts';

function Stack() {
  const { toasts: shown } = Toast.useToastManager();
  return shown.map((toast) => (
    <Toast.Root
      key={toast.id}
      toast={toast}
      className={`${popupClass} flex w-full items-start gap-2 border border-line p-3 data-limited:hidden`}
    >
      <Toast.Content className="min-w-0 flex-1">
        <Toast.Title className="text-body font-medium text-text-1" />
        <Toast.Description className="text-note text-text-2" />
      </Toast.Content>
      <Toast.Action className={buttonClass('secondary')} />
      <Toast.Close aria-label="Dismiss" className={buttonClass('quiet', '-m-0.5 w-6 px-0')}>
        <X aria-hidden />
      </Toast.Close>
    </Toast.Root>
  ));
}

/** Where toasts appear, once at the root of the page. They are announced, and F6 reaches them. */
export function ToastArea() {
  return (
    <Toast.Provider toastManager={toasts} timeout={6000}>
      <Toast.Portal>
        <Toast.Viewport className="fixed right-4 bottom-4 z-60 flex w-[min(360px,calc(100vw-32px))] flex-col gap-2 max-sm:bottom-20 print:hidden">
          <Stack />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  );
}
