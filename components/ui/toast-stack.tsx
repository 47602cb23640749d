'use client';

import { Toast } from '@base-ui/react/toast';
import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { buttonClass } from './button-class';
import { popupClass } from './surface-classes';
import { toasts, type Notice } from './toasts';

const manager = Toast.createToastManager();

function show({ title, description, action, urgent }: Notice): void {
  const id = manager.add({
    title,
    description,
    priority: urgent === true ? 'high' : 'low',
    ...(action === undefined
      ? {}
      : {
          timeout: 15_000,
          actionProps: {
            children: action.label,
            onClick: () => {
              manager.close(id);
              action.run();
            },
          },
        }),
  });
}

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

/** The notices, announced and within reach of F6. `first` is the one that called for them. */
export function ToastStack({ first }: { readonly first: Notice }) {
  const begun = useRef(false);
  useEffect(() => {
    if (!begun.current) show(first);
    begun.current = true;
    return toasts.listen(show);
  }, [first]);
  return (
    <Toast.Provider toastManager={manager} timeout={6000}>
      <Toast.Portal>
        <Toast.Viewport className="fixed right-4 bottom-4 z-60 flex w-[min(360px,calc(100vw-32px))] flex-col gap-2 max-sm:bottom-20 print:hidden">
          <Stack />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  );
}
