'use client';

import type { DocumentPath, Option } from '@/lib/engine/model';
import { EdgeFields } from './edge-fields';
import { ChoiceField, NumberField, TextField } from './fields';
import { OptionalGroup } from './optional-group';
import { FieldGrid, MoreFields } from './panel-parts';
import { SiteChoice } from './site-choice';

/** How users reach the option's sites, how a loss is noticed, and what happens then. */
export function OptionFields({
  option,
  path,
}: {
  readonly option: Option;
  readonly path: DocumentPath;
}) {
  const at = (...keys: string[]): DocumentPath => [...path, ...keys];
  return (
    <>
      <div className="px-4 pt-1 pb-3">
        <TextField label="Title" path={at('title')} />
      </div>
      <MoreFields title="Routing" open>
        <FieldGrid>
          <ChoiceField label="Rule" path={at('routing', 'strategy')} />
          <TextField label="TTL" path={at('routing', 'ttl')} />
          <TextField label="Land elsewhere" path={at('routing', 'strayShare')} />
          <TextField label="Client time-out" path={at('routing', 'clientTimeout')} />
          <TextField label="Keep old address" path={at('routing', 'clientTail')} />
        </FieldGrid>
      </MoreFields>
      <MoreFields title="Edge">
        <EdgeFields path={path} />
      </MoreFields>
      <MoreFields title="Failover" open>
        <FieldGrid>
          <ChoiceField label="Decided by" path={at('failover', 'mode')} />
          <SiteChoice
            label="Taken over by"
            path={at('failover', 'target')}
            sites={option.sites.map(({ region }) => region)}
            none="Where routing leads"
            several="one for each loss"
            commandFor={(region) => ({
              type: 'set-failover',
              option: option.name,
              changes: { targets: region === null ? null : { '*': region } },
            })}
          />
          <TextField label="Deciding takes" path={at('failover', 'decide')} />
          <TextField label="Promoting takes" path={at('failover', 'promote')} />
          <TextField label="Cooldown" path={at('failover', 'cooldown')} />
          <TextField label="Out above" path={at('failover', 'outAbove')} />
          <TextField label="Back below" path={at('failover', 'backBelow')} />
          <ChoiceField label="Overloaded sites" path={at('failover', 'onOverload')} />
          <TextField label="Failovers that work" path={at('failover', 'success')} />
          <TextField label="Planned downtime a year" path={at('plannedDowntimePerYear')} />
        </FieldGrid>
      </MoreFields>
      <MoreFields title="Health checks">
        <OptionalGroup
          path={at('health')}
          start={{ interval: '30s', failures: 3, vantagePoints: 3 }}
          addLabel="Probe the sites"
          removeLabel="No probes"
        >
          <TextField label="Probe every" path={at('health', 'interval')} />
          <NumberField label="Failures in a row" path={at('health', 'failures')} />
          <NumberField label="Vantage points" path={at('health', 'vantagePoints')} />
        </OptionalGroup>
      </MoreFields>
    </>
  );
}
