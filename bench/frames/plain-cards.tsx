import '@xyflow/react/dist/base.css';
import { Handle, Position, ReactFlow, type Edge, type Node, type NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { createRoot } from 'react-dom/client';

/** What the map is held against: React Flow with plain cards of the same number, joined by as many lines, and no figures. */
const size = { cards: 60, dots: 300, lines: 400 };

type CardNode = Node<{ label: string }, 'card'>;

const Card = memo(function Card({ data }: NodeProps<CardNode>) {
  return (
    <div style={{ width: 120, height: 32, background: '#fff', border: '1px solid #ccc' }}>
      {data.label}
      <Handle type="source" position={Position.Top} />
    </div>
  );
});
const nodeTypes = { card: Card };

const place = (i: number) => ({ x: ((i * 197) % 1200) - 40, y: (i * 83) % 760 });
const nodes: CardNode[] = Array.from({ length: size.cards + size.dots }, (_, i) => ({
  id: String(i),
  type: 'card',
  position: place(i),
  data: { label: `card ${i}` },
  width: 120,
  height: 32,
}));
const edges: Edge[] = Array.from({ length: size.lines }, (_, i) => ({
  id: `e${i}`,
  source: String(i % size.cards),
  target: String((i * 7 + 3) % size.cards),
}));

const root = document.querySelector('#root');
if (root)
  createRoot(root).render(
    <div style={{ width: 1280, height: 800 }}>
      <ReactFlow defaultNodes={nodes} defaultEdges={edges} nodeTypes={nodeTypes} />
    </div>,
  );
