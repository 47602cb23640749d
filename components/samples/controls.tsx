'use client';

import { Ellipsis, Pencil, Plus, Trash2, ZapOff } from 'lucide-react';
import { useState } from 'react';
import { Badge } from '../ui/badge';
import { Button } from '../ui/button';
import { ButtonLink } from '../ui/button-link';
import { Checkbox } from '../ui/checkbox';
import { Dialog } from '../ui/dialog';
import { Field } from '../ui/field';
import { FilterMenu } from '../ui/filter-menu';
import { IconButton } from '../ui/icon-button';
import { Input } from '../ui/input';
import { Kbd } from '../ui/kbd';
import { Menu } from '../ui/menu';
import { NumberInput } from '../ui/number-input';
import { Popover } from '../ui/popover';
import { SearchInput } from '../ui/search-input';
import { Segmented } from '../ui/segmented';
import { Select } from '../ui/select';
import { Skeleton } from '../ui/skeleton';
import { Switch } from '../ui/switch';
import { TextArea } from '../ui/text-area';
import { TierBadge } from '../ui/tier-badge';
import { toasts } from '../ui/toasts';
import { Row, Section } from './section';

const roles = [
  { value: 'active', label: 'Active', hint: 'serves' },
  { value: 'warm', label: 'Warm', hint: 'stands by' },
  { value: 'read', label: 'Read' },
] as const;

function Buttons() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Row>
        <Button variant="primary">
          <Plus aria-hidden />
          New architecture
        </Button>
        <Button>Preview fix</Button>
        <Button variant="quiet">Clear all</Button>
        <Button variant="danger">
          <Trash2 aria-hidden />
          Archive
        </Button>
        <Button disabled>Not now</Button>
        <Button busy>Saving</Button>
        <ButtonLink href="/catalog">To the catalog</ButtonLink>
        <IconButton label="Edit" shortcut="E" icon={<Pencil aria-hidden />} />
        <Menu
          trigger={<IconButton label="More" icon={<Ellipsis aria-hidden />} />}
          entries={[
            { label: 'Rename', icon: <Pencil aria-hidden />, shortcut: 'F2', onSelect: () => {} },
            { label: 'Not possible', disabled: true, onSelect: () => {} },
            { kind: 'separator', id: 'danger' },
            { label: 'Archive', icon: <Trash2 aria-hidden />, danger: true, onSelect: () => {} },
          ]}
        />
        <Button onClick={() => setOpen(true)}>Open a dialog</Button>
        <Button
          onClick={() =>
            toasts.add({ title: 'Archived payments', description: 'It left the catalog.' })
          }
        >
          Show a notice
        </Button>
        <Popover label="About" trigger={<Button>Open a popover</Button>}>
          <p className="text-body text-text-2">A small surface beside its trigger.</p>
        </Popover>
      </Row>
      <Dialog
        open={open}
        onOpen={setOpen}
        title="Archive payments?"
        description="It leaves the catalog. Its history stays, and it can be brought back."
        footer={
          <>
            <Button onClick={() => setOpen(false)}>Keep it</Button>
            <Button variant="primary" onClick={() => setOpen(false)}>
              Archive
            </Button>
          </>
        }
      />
    </>
  );
}

function Fields() {
  const [role, setRole] = useState<'active' | 'warm' | 'read'>('active');
  const [capacity, setCapacity] = useState<number | null>(6000);
  const [because, setBecause] = useState<string | null>(null);
  const [search, setSearch] = useState('');
  return (
    <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
      <Field label="Name" hint="Lower case, digits and hyphens">
        {(control) => <Input {...control} defaultValue="payments" />}
      </Field>
      <Field label="Owner" error="Nobody owns this service yet.">
        {(control) => <Input {...control} placeholder="team-…" />}
      </Field>
      <Field label="Capacity" error={because}>
        {(control) => (
          <NumberInput
            {...control}
            value={capacity}
            min={0}
            step={100}
            unit="req/s"
            onCommit={(value) => {
              setBecause(null);
              setCapacity(value);
            }}
            onReject={setBecause}
          />
        )}
      </Field>
      <Field label="Role">
        {(control) => <Select {...control} value={role} options={roles} onValue={setRole} />}
      </Field>
      <Field label="Text" className="sm:col-span-2">
        {(control) => (
          <TextArea {...control} mono rows={3} defaultValue="apiVersion: meridian/v1" />
        )}
      </Field>
      <div className="space-y-2 sm:col-span-2">
        <SearchInput label="Search services" value={search} onValue={setSearch} />
        <Input aria-label="Disabled" disabled value="not editable" readOnly />
      </div>
    </div>
  );
}

function Choices() {
  const [writer, setWriter] = useState(true);
  const [agreed, setAgreed] = useState(true);
  const [mode, setMode] = useState<'draw' | 'fail'>('draw');
  const [tiers, setTiers] = useState<readonly string[]>(['0']);
  return (
    <Row>
      <Switch label="Writer" checked={writer} onChecked={setWriter} />
      <Switch label="Not possible" checked={false} onChecked={() => {}} disabled />
      <Checkbox label="Show archived" checked={agreed} onChecked={setAgreed} />
      <Segmented
        label="Mode"
        value={mode}
        onValue={setMode}
        segments={[
          { value: 'draw', label: 'Draw', icon: <Pencil aria-hidden />, shortcut: 'D' },
          { value: 'fail', label: 'Fail', icon: <ZapOff aria-hidden />, shortcut: 'F' },
        ]}
      />
      <FilterMenu
        label="Tier"
        chosen={tiers}
        onChosen={setTiers}
        options={[
          { value: '0', label: 'Tier 0', count: 6 },
          { value: '1', label: 'Tier 1', count: 4 },
          { value: '2', label: 'Tier 2', count: 4 },
        ]}
      />
    </Row>
  );
}

/** Buttons, fields, choices and badges in every state. */
export function ControlSamples() {
  return (
    <>
      <Section title="Buttons">
        <Buttons />
      </Section>
      <Section title="Fields">
        <Fields />
      </Section>
      <Section title="Choices">
        <Choices />
      </Section>
      <Section title="Badges and keys">
        <Row>
          <TierBadge tier={0} />
          <TierBadge tier={1} />
          <TierBadge tier={2} />
          <TierBadge tier={0} short />
          <TierBadge tier={1} short />
          <TierBadge tier={2} short />
          <Badge tone="accent">Chosen</Badge>
          <Badge>Runs today</Badge>
          <Badge tone="critical">2</Badge>
          <Kbd>F</Kbd>
          <Kbd>Ctrl</Kbd>
          <Skeleton className="h-4 w-24" />
        </Row>
      </Section>
    </>
  );
}
