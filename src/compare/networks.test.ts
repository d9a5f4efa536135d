import { expect, it } from 'vitest';
import { gexfPieces, graphmlPieces } from '../exports/network.ts';
import type { ResponsibilityRow, TaskRow } from '../model/tables.ts';
import { unitsAndTasks } from './networks.ts';

const row = (task: string, unit: string | null, unit_text: string, role: string, basis = 'stated') =>
  ({
    plan: 'jia-2024',
    task: `jia-2024/${task}`,
    unit,
    unit_text,
    role,
    basis,
    function: '科技',
  }) as ResponsibilityRow;
const tasks = ['1', '2', '3'].map(
  (k) => ({ id: `jia-2024/${k}`, plan: 'jia-2024', title: `甲<${k}>&"`, is_safeguard: false }) as TaskRow,
);
const ties = unitsAndTasks(
  [
    row('1', 'jia-keji', '县科技局', 'lead', 'rule'),
    row('1', 'jia-keji', '科技局', 'lead'),
    row('1', 'jia-keji', '科技局', 'supporting'),
    row('2', null, '某办', 'responsible'),
  ],
  tasks,
  () => '甲县科学技术局',
);

it('ties a unit to a task once for each role, with how often it is written', () => {
  expect(ties.edges).toEqual([
    {
      source: 'unit:jia-keji',
      target: 'jia-2024/1',
      weight: 2,
      attributes: { role: 'lead', basis: 'stated' },
    },
    {
      source: 'unit:jia-keji',
      target: 'jia-2024/1',
      weight: 1,
      attributes: { role: 'supporting', basis: 'stated' },
    },
    {
      source: 'unit:jia-2024:某办',
      target: 'jia-2024/2',
      weight: 1,
      attributes: { role: 'responsible', basis: 'stated' },
    },
  ]);
  expect(ties.nodes.map(({ id, label }) => [id, label])).toEqual([
    ['unit:jia-keji', '甲县科学技术局'],
    ['unit:jia-2024:某办', '某办'],
    ['jia-2024/1', '甲<1>&"'],
    ['jia-2024/2', '甲<2>&"'],
  ]);
});

it('writes GEXF 1.2 and GraphML, escaped, with typed attributes and none for null', () => {
  const network = { title: '甲', about: '乙 & 丙', creator: '丁', ...ties };
  const gexf = [...gexfPieces(network)].join('');
  expect(gexf).toContain('<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">');
  expect(gexf).toContain('<attribute id="is_safeguard" title="is_safeguard" type="boolean"/>');
  expect(gexf).toContain('<node id="jia-2024/1" label="甲&lt;1&gt;&amp;&quot;">');
  expect(gexf.match(/<edge /gu)).toHaveLength(3);
  expect(gexf).not.toContain('null');
  const graphml = [...graphmlPieces(network)].join('');
  expect(graphml).toContain('<key id="edge-weight" for="edge" attr.name="weight" attr.type="long"/>');
  expect(graphml).toContain('<data key="node-label">甲&lt;1&gt;&amp;&quot;</data>');
  expect(graphml.match(/<edge /gu)).toHaveLength(3);
  expect(graphml).not.toContain('null');
});
