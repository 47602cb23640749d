'use client';

import { roles, type DocumentPath } from '@/lib/engine/model';
import type { SiteView } from '@/lib/flow/canvas/scene/sites';
import { ChoiceField, NumberField, SwitchField, TextField } from './fields';
import { GroupList } from './group-list';
import { LoadBar } from './load-bar';
import { OptionalGroup } from './optional-group';
import { FieldGrid, MoreFields } from './panel-parts';

/** The fields of a site, its load above them. */
export function SiteFields({
  option,
  path,
  view,
}: {
  readonly option: string;
  readonly path: DocumentPath;
  readonly view: SiteView;
}) {
  const at = (...keys: string[]): DocumentPath => [...path, ...keys];
  const capacity = view.capacityRps ?? 1000;
  return (
    <>
      <FieldGrid>
        <ChoiceField
          label="Role"
          path={at('role')}
          commandFor={(value) => {
            const role = roles.find((one) => one === value);
            if (role === undefined) return null;
            return { type: 'set-site', option, region: view.region, changes: { role } };
          }}
        />
        <NumberField label="Zones" path={at('zones')} />
        <NumberField
          label="Capacity"
          path={at('capacityRps')}
          unit="req/s"
          step={Math.max(1, 10 ** Math.floor(Math.log10(capacity)) / 10)}
        />
        <SwitchField label="Accepts writes" path={at('writer')} className="self-end pb-0.5" />
      </FieldGrid>
      <div className="px-4 pb-3">
        <LoadBar
          loadRps={view.loadRps}
          utilization={view.utilization}
          safe={view.safeUtilization}
        />
      </div>
      <MoreFields title="Growth, backup, cost" open={view.role !== 'active'}>
        <FieldGrid>
          <NumberField label="Quota" path={at('quotaRps')} unit="req/s" step={100} />
          <NumberField label="Monthly cost" path={at('monthlyCost')} unit="USD" step={100} />
          <SwitchField
            label="No vote in quorums"
            path={at('votes')}
            on={false}
            className="col-span-2"
          />
        </FieldGrid>
        <OptionalGroup
          path={at('scaleTo')}
          start={{ capacityRps: capacity, boot: '4m', rpsPerMinute: Math.ceil(capacity / 6) }}
          addLabel="Scale up when it takes over"
          removeLabel="No scale-up"
        >
          <NumberField label="Scales to" path={at('scaleTo', 'capacityRps')} unit="req/s" />
          <TextField label="Boots in" path={at('scaleTo', 'boot')} />
          <NumberField label="Grows by" path={at('scaleTo', 'rpsPerMinute')} unit="/min" />
        </OptionalGroup>
        <OptionalGroup
          path={at('backup')}
          start={{ every: '24h', restore: '4h' }}
          addLabel="Keep backups here"
          removeLabel="No backups here"
        >
          <TextField label="Backed up every" path={at('backup', 'every')} />
          <TextField label="Restored in" path={at('backup', 'restore')} />
        </OptionalGroup>
      </MoreFields>
      <MoreFields title="Other quotas">
        <GroupList
          path={at('quotas')}
          noun="quota"
          start={(there) => ({ name: `quota-${there + 1}`, limit: 100 })}
        >
          {(item) => (
            <>
              <TextField label="What is limited" path={[...item, 'name']} className="col-span-2" />
              <NumberField label="Limit" path={[...item, 'limit']} />
              <NumberField label="In use" path={[...item, 'inUse']} />
            </>
          )}
        </GroupList>
      </MoreFields>
      <MoreFields title="Cells">
        <OptionalGroup
          path={at('cells')}
          start={{ count: 10 }}
          addLabel="Divide into cells"
          removeLabel="One undivided site"
        >
          <NumberField label="Cells" path={at('cells', 'count')} />
          <NumberField label="Tenants" path={at('cells', 'tenants')} />
          <NumberField label="Users a cell" path={at('cells', 'usersPerCell')} />
          <NumberField label="Cells a tenant" path={at('cells', 'shards')} />
        </OptionalGroup>
      </MoreFields>
    </>
  );
}
