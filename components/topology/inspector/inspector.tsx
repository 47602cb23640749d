'use client';

import type { Architecture, DocumentPath, Finding, Option } from '@/lib/engine/model';
import type { Thing } from '@/lib/flow';
import type { Scene } from '@/lib/flow/canvas/scene/scene';
import { providerName, shortRegion } from '@/lib/format/region-name';
import type { FindingActions } from '../../finding/finding-actions';
import { FindingList } from '../../finding/finding-list';
import { findingsOf } from '../findings-of';
import type { MenuEntry } from '../../ui/menu';
import { InspectedTrips } from '../trips/inspected-trips';
import { linkLabel, users } from '@/lib/picture/map-words';
import { DataFields } from './data-fields';
import { DependencyFields } from './dependency-fields';
import { LinkFields } from './link-fields';
import { InspectorHead } from './panel-parts';
import { PopulationFields } from './population-fields';
import { SiteFields } from './site-fields';

export interface InspectorProps {
  readonly thing: Thing;
  readonly architecture: Architecture;
  readonly option: Option;
  readonly scene: Scene;
  readonly findings: readonly Finding[];
  readonly findingActions: FindingActions;
  readonly menu: readonly MenuEntry[];
  readonly onClose: () => void;
}

/** What stands in the inspector for a thing: its title, a note, and its fields. */
function detailsOf({ thing, architecture, option, scene, findingActions }: InspectorProps) {
  const optionPath: DocumentPath = ['options', architecture.options.indexOf(option)];
  switch (thing.kind) {
    case 'site': {
      const view = scene.sites.find(({ region }) => region === thing.region);
      if (!view) return null;
      const path = [...optionPath, 'regions', view.index];
      return {
        title: shortRegion(thing.region),
        note: `${view.place} · ${providerName(thing.region)}`,
        fields: (
          <>
            <SiteFields key={thing.region} option={option.name} path={path} view={view} />
            <InspectedTrips architecture={architecture} option={option} region={thing.region} />
          </>
        ),
      };
    }
    case 'population': {
      const view = scene.populations.find(({ name }) => name === thing.name);
      if (!view) return null;
      const path = ['demand', 'populations', view.index];
      return {
        title: view.name,
        note: users(view),
        fields: (
          <PopulationFields
            key={thing.name}
            option={option}
            optionPath={optionPath}
            path={path}
            view={view}
            explain={findingActions.explain}
          />
        ),
      };
    }
    case 'link': {
      const index = option.links.findIndex(
        ({ from, to }) => from === thing.from && to === thing.to,
      );
      const view = scene.links.find(({ indexes }) => indexes.includes(index));
      if (!view) return null;
      return {
        title: `${shortRegion(thing.from)} ${view.both ? '↔' : '→'} ${shortRegion(thing.to)}`,
        note: linkLabel(view),
        fields: (
          <LinkFields
            key={view.key}
            paths={view.indexes.map((one) => [...optionPath, 'replication', one])}
          />
        ),
      };
    }
    case 'dependency': {
      const index = architecture.dependencies.findIndex(({ name }) => name === thing.name);
      if (index < 0) return null;
      return {
        title: thing.name,
        note: 'dependency',
        fields: (
          <DependencyFields key={thing.name} path={['dependencies', index]} name={thing.name} />
        ),
      };
    }
    default: {
      const index = architecture.data.findIndex(({ name }) => name === thing.name);
      if (index < 0) return null;
      return {
        title: thing.name,
        note: 'data set',
        fields: <DataFields key={thing.name} path={['data', index]} name={thing.name} />,
      };
    }
  }
}

/** One selected thing: its fields, and the findings that speak of it. */
export default function Inspector(props: InspectorProps) {
  const { thing, architecture, findings, findingActions, menu, onClose } = props;
  const details = detailsOf(props);
  if (details === null) return null;
  const own = findingsOf(thing, findings, architecture);
  return (
    <>
      <InspectorHead title={details.title} note={details.note} menu={menu} onClose={onClose} />
      {details.fields}
      {own.length === 0 ? null : (
        <div className="border-t border-line px-1 pt-3 pb-2">
          <FindingList findings={own} actions={findingActions} openWorst />
        </div>
      )}
    </>
  );
}
