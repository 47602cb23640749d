'use client';

import { Download, FileUp, RotateCcw } from 'lucide-react';
import { useRef } from 'react';
import { Button } from '../ui/button';
import { IconButton } from '../ui/icon-button';
import { Menu } from '../ui/menu';

/** Import, export and the way back to the default. */
export function PolicyTools({
  mayState,
  isStated,
  onFile,
  onReset,
}: {
  /** Whether who looks may state a policy. */
  readonly mayState: boolean;
  /** Whether the workspace has stated a policy. */
  readonly isStated: boolean;
  readonly onFile: (file: File) => void;
  readonly onReset: () => void;
}) {
  const file = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={file}
        type="file"
        accept=".yaml,.yml,.json"
        aria-label="Policy file"
        className="hidden"
        onChange={(event) => {
          const [picked] = event.currentTarget.files ?? [];
          event.currentTarget.value = '';
          if (picked !== undefined) onFile(picked);
        }}
      />
      {mayState ? (
        <Button onClick={() => file.current?.click()}>
          <FileUp aria-hidden />
          Import
        </Button>
      ) : null}
      <Menu
        trigger={<IconButton label="Export" icon={<Download aria-hidden />} />}
        entries={[
          { kind: 'link', label: 'As YAML', href: '/tiers/policy.yaml', download: true },
          { kind: 'link', label: 'As JSON', href: '/tiers/policy.json', download: true },
        ]}
      />
      {mayState ? (
        <IconButton
          label="Reset to the default"
          icon={<RotateCcw aria-hidden />}
          disabled={!isStated}
          onClick={onReset}
        />
      ) : null}
    </>
  );
}
