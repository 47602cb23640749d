'use client';

import { useMemo, useState } from 'react';
import type { IsolationFigures, IsolationLoss, Site } from '@/lib/engine/model';
import { ChartFrame } from '../chart/chart-frame';
import { Legend } from '../chart/legend';
import { SeverityMark } from '../ui/severity-mark';
import {
  isolationSentence,
  kindWords,
  lossWords,
  placeWords,
  stateWords,
} from './dependency-words';
import { GraphEdges, type Columns } from './graph-edges';
import { graphLayout, type GraphNode } from './graph-layout';
import { GraphNodeButton } from './graph-node';
import { graphTable } from './graph-table';

const headHeight = 26;

function columnsAt(width: number): Columns {
  const side = Math.min(176, Math.round(width * 0.2));
  const middle = Math.min(280, Math.round(width * 0.34));
  return {
    site: { left: 0, width: side },
    dependency: { left: Math.round((width - middle) / 2), width: middle },
    place: { left: width - side, width: side },
  };
}

/** Who needs what, and where that lives; what falls with a region stands out. */
export function DependencyGraph({
  figures,
  sites,
  loss,
  fileName,
}: {
  readonly figures: IsolationFigures;
  readonly sites: readonly Pick<Site, 'region' | 'role'>[];
  /** What is lost; null: nothing. */
  readonly loss: IsolationLoss | null;
  readonly fileName: string;
}) {
  const [selected, setSelected] = useState<string | null>(null);
  const graph = useMemo(
    () =>
      graphLayout(
        figures,
        sites.map(({ region }) => region),
        loss,
      ),
    [figures, sites, loss],
  );
  const chosen = graph.nodes.some(({ id }) => id === selected) ? selected : null;
  const linked = new Set(
    graph.edges.flatMap(({ from, to }) => (from === chosen || to === chosen ? [from, to] : [])),
  );
  const press = (id: string) => () => setSelected((now) => (now === id ? null : id));

  function partsOf(
    node: GraphNode,
  ): Pick<Parameters<typeof GraphNodeButton>[0], 'title' | 'note' | 'look' | 'mark'> {
    if (node.column === 'dependency') {
      const one = figures.dependencies.find(({ name }) => name === node.name);
      const state = stateWords(loss, node.name);
      const isGone = state.startsWith('gone');
      const hasPlace = one !== undefined && one.regions.length > 0 && one.reachedThrough === null;
      const words =
        one === undefined
          ? ''
          : hasPlace
            ? kindWords(one)
            : `${kindWords(one)}; ${placeWords(one)}`;
      return {
        title: node.name,
        note: state === '' ? words : state,
        look: isGone ? 'lost' : 'plain',
        ...(isGone ? { mark: <SeverityMark standing="critical" size={14} decorative /> } : {}),
      };
    }
    const isLost = loss?.lost.some((region) => region === node.name) ?? false;
    const fate =
      node.column === 'place'
        ? figures.sharedFate.find(({ region }) => region === node.name)
        : undefined;
    const title = node.name.slice(node.name.indexOf(':') + 1);
    if (isLost) return { title, note: 'lost', look: 'lost' };
    if (fate === undefined) {
      const role = sites.find(({ region }) => region === node.name)?.role ?? '';
      const living = figures.dependencies.filter(({ regions }) =>
        regions.some((region) => region === node.name),
      );
      const note = node.column === 'site' ? role : `${living.length} here and elsewhere`;
      return { title, note, look: 'plain' };
    }
    return {
      title,
      note: `${fate.dependencies.length} only here`,
      look: 'fate',
      mark: <SeverityMark standing="high" size={14} decorative />,
    };
  }

  return (
    <ChartFrame
      title="Who needs what, and where it lives"
      unit={loss === null ? 'nothing lost' : lossWords(loss)}
      summary={isolationSentence(figures, loss)}
      fileName={fileName}
      table={graphTable(figures, loss)}
      height={graph.height + headHeight}
      spoken
      legend={
        <Legend
          entries={[
            { label: 'called by requests', color: 'var(--accent)', thin: true },
            { label: 'needed', color: 'var(--line-strong)', thin: true },
            {
              label: 'soft',
              color: 'repeating-linear-gradient(90deg, var(--mute) 0 3px, transparent 3px 5px)',
              thin: true,
            },
            { label: 'shared fate', color: 'var(--high)' },
          ]}
        />
      }
      footer={
        graph.left > 0 ? (
          <p className="mt-2 text-note text-text-3">{graph.left} more stand in the table below.</p>
        ) : undefined
      }
    >
      {({ width, height }) => {
        const columns = columnsAt(width);
        const heads = [
          { column: columns.site, label: 'Sites' },
          { column: columns.dependency, label: 'Need' },
          { column: columns.place, label: 'Which lives in' },
        ];
        return (
          <div className="relative" style={{ width, height }}>
            {heads.map(({ column, label }) => (
              <span
                key={label}
                className="absolute top-0 text-label text-text-3"
                style={{ left: column.left }}
              >
                {label}
              </span>
            ))}
            <div className="absolute inset-x-0" style={{ top: headHeight, height: graph.height }}>
              <GraphEdges graph={graph} columns={columns} width={width} selected={chosen} />
              <ul aria-label="Sites, dependencies and places">
                {graph.nodes.map((node) => (
                  <GraphNodeButton
                    key={node.id}
                    id={node.id}
                    left={columns[node.column].left}
                    width={columns[node.column].width}
                    y={node.y}
                    pressed={chosen === node.id}
                    faded={chosen !== null && chosen !== node.id && !linked.has(node.id)}
                    onPress={press(node.id)}
                    {...partsOf(node)}
                  />
                ))}
              </ul>
            </div>
          </div>
        );
      }}
    </ChartFrame>
  );
}
