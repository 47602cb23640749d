import type { Architecture } from '@/lib/engine';
import { percent } from '@/lib/format/percent';
import { requestRate } from '@/lib/format/request-rate';
import { providerName, shortRegion } from '@/lib/format/region-name';
import { text } from '@/lib/format/words';
import { lossWords } from '@/lib/format/loss-words';
import type { LinkView } from '@/lib/flow/canvas/scene/links';
import type { SiteView } from '@/lib/flow/canvas/scene/sites';
import type { DrawnOption } from './drawn-option';
import { felt, siteLoad, siteRole, users } from './map-words';
import { label } from './mermaid-label';
import { flowLabel, linkWords } from './symbols/lines';

const siteLines = (site: SiteView): readonly string[] => {
  const name = `${shortRegion(site.region)} · ${site.place}`;
  if (site.state === 'down')
    return [name, site.downBy === 'loss' ? 'lost' : 'fallen under its load'];
  const load = siteLoad(site).join('');
  const share = site.utilization === null ? '' : `, ${text(percent(site.utilization))}`;
  return [name, siteRole(site), `${load}${share}`];
};

function linkLine(link: LinkView): string {
  const arrow = link.cut
    ? 'x-.-x'
    : link.mode === 'async'
      ? link.both
        ? '<-.->'
        : '-.->'
      : link.both
        ? '<-->'
        : '-->';
  return `  ${link.fromKey} ${arrow}|${label(linkWords(link))}| ${link.toKey}`;
}

/** The option's populations, sites by provider, flows and links as the text of a Mermaid flowchart. */
export function flowchart(
  { metadata }: Architecture,
  { option, scene, trace, stage }: DrawnOption,
): string {
  const { sites, populations, flows, links } = scene;
  const providers = [...new Set(sites.map(({ region }) => providerName(region)))];
  const lost = trace.stages.length > 1 || trace.lost.length > 0;
  const title = `${metadata.title ?? metadata.name}: ${option.name}${lost ? `, ${lossWords(trace.loss).heading}` : ''}`;
  const keysOf = (state: SiteView['state']) =>
    sites.flatMap((site) => (site.state === state ? [site.key] : []));
  const classes = [
    { name: 'lost', keys: keysOf('down'), look: 'stroke-dasharray:4 3,opacity:0.6' },
    { name: 'over', keys: keysOf('over'), look: 'stroke:#d0242d,stroke-width:3px' },
    { name: 'standby', keys: keysOf('standby'), look: 'stroke-dasharray:1 2' },
  ].filter(({ keys }) => keys.length > 0);
  return [
    '---',
    `title: ${JSON.stringify(title)}`,
    '---',
    'flowchart LR',
    ...populations.map(
      (one) => `  ${one.key}([${label(one.name, `${users(one)} · ${felt(one)}`)}])`,
    ),
    ...providers.flatMap((provider, i) => [
      `  subgraph c${i} [${label(provider)}]`,
      ...sites
        .filter(({ region }) => providerName(region) === provider)
        .map((site) => `    ${site.key}[${label(...siteLines(site))}]`),
      '  end',
    ]),
    ...flows.map((flow) => {
      const [from = '', to = ''] = flow.key.split('-');
      return `  ${from} ==>|${label(flowLabel(flow))}| ${to}`;
    }),
    ...stage.unserved.map(({ population, rps }, i) => {
      const key = populations.find(({ name }) => name === population)?.key ?? '';
      return `  ${key} -.-x|${label(`${text(requestRate(rps))} unserved`)}| u${i}((" "))`;
    }),
    ...links.map(linkLine),
    ...classes.flatMap(({ name, keys, look }) => [
      `  classDef ${name} ${look}`,
      `  class ${keys.join(',')} ${name}`,
    ]),
    '',
  ].join('\n');
}
