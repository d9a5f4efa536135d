import type { Segment } from '../model/readings.ts';
import { fragmentOfAddress } from '../routes.ts';
import { bytesOf, bytesOfWords, PAGE_WEIGHT, pagesOf, type FurtherPage, type Piece } from './cut.ts';
import type { Block, Part } from './outline.ts';
import type { CorrectionView } from './plan-view.ts';
import type { Sentence } from './reader.ts';
import type { TableView } from './table-view.ts';
import type { WholeTask, WholeText } from './whole-text.ts';

/** One page of the whole document. */
interface WholeTextPage {
  /** The parts that have something on it; without anchors where they began on an earlier one. */
  readonly parts: readonly Part[];
  /** The corrections of its words; on the first page also those of no passage. */
  readonly corrections: readonly CorrectionView[];
  readonly further: FurtherPage;
}

/** Bytes of tags, addresses and labels that come with the words. */
const OF = { sentence: 190, change: 280, paragraph: 30, heading: 220, line: 160, cell: 150, correction: 900 };

/** Something on a page, and how to find it again when the parts are put together. */
interface Placed {
  readonly piece: Piece;
  /** The paragraph, the table, the task or the part whose heading it is. */
  readonly of: object;
  readonly anchors: readonly string[];
  /** Passages that it shows. */
  readonly passages: readonly string[];
}

/** The whole document on as many pages as it takes, cut at outer sections, else between tasks, tables and paragraphs. */
export function wholeTextPages(
  { parts, tasks }: WholeText,
  corrections: readonly CorrectionView[],
  most = PAGE_WEIGHT,
): readonly WholeTextPage[] {
  const noted = Map.groupBy(corrections, ({ passage }) => passage);
  const placed = parts.flatMap((part) => outer(placedOf(part, tasks, noted)));
  // The contents of all pages are on every page.
  const lines = placed.filter(({ piece }) => piece.leads).length + tasks.size;
  const pages = pagesOf(
    placed.map(({ piece }) => piece),
    Math.max(most / 2, most - lines * OF.line),
  );
  const pageOf = new Map(placed.map(({ of }, k) => [of, pages[k] ?? 0]));
  const ofPassage = new Map(placed.flatMap(({ passages }, k) => passages.map((id) => [id, pages[k] ?? 0])));
  return Array.from({ length: (pages.at(-1) ?? 0) + 1 }, (_, page) => {
    const own = corrections.filter(({ passage }) => (passage ? (ofPassage.get(passage) ?? 0) : 0) === page);
    const shown = parts.flatMap((part) => partOn(part, page, pageOf) ?? []);
    return {
      parts: shown,
      corrections: own,
      further: {
        page,
        title: shown[0] ? shown[0].ordinal + shown[0].title : '',
        anchors: [
          ...placed.flatMap(({ anchors }, k) => (pages[k] === page ? anchors : [])),
          ...own.map(({ change }) => fragmentOfAddress(change.correction.id)),
        ],
      },
    };
  });
}

/** The first piece of an outer section says how much it holds. */
const outer = ([first, ...more]: readonly Placed[]): Placed[] =>
  first === undefined
    ? []
    : [
        {
          ...first,
          piece: {
            ...first.piece,
            section: [first, ...more].reduce((sum, { piece }) => sum + piece.weight, 0),
          },
        },
        ...more,
      ];

function placedOf(
  part: Part,
  tasks: WholeText['tasks'],
  noted: ReadonlyMap<string | null, readonly CorrectionView[]>,
): Placed[] {
  const place = (
    of: object,
    weight: number,
    anchors: readonly string[],
    passages: readonly string[],
    leads = false,
  ): Placed => {
    const notes = passages.reduce((sum, id) => sum + (noted.get(id)?.length ?? 0), 0);
    return {
      of,
      anchors,
      passages,
      piece: { weight: weight + notes * OF.correction, anchors: anchors.length, leads },
    };
  };
  const tableOf = (table: TableView): Placed =>
    place(
      table,
      weightOfTable(table),
      [
        ...(table.title ? [table.title.anchor] : []),
        ...table.bodies.flatMap(({ rows }) => rows.map((r) => r.anchor)),
      ],
      [
        ...(table.title ? [table.title.id] : []),
        ...table.bodies.flatMap(({ rows }) => rows.map((r) => r.id)),
      ],
    );
  const ofBlock = (block: Block): Placed[] => {
    if (block.kind === 'part') return placedOf(block.part, tasks, noted);
    if (block.kind === 'table') return [tableOf(block.table)];
    if (block.kind === 'prose')
      return block.paragraphs.map((sentences) =>
        place(
          sentences,
          weightOf(sentences),
          sentences.map(({ anchor }) => anchor),
          sentences.map(({ id }) => id),
        ),
      );
    return block.tasks.map((line) => {
      const task = tasks.get(line.id);
      return place(
        line,
        task ? weightOfTask(task) : 0,
        task ? anchorsOf(task) : [],
        task ? passagesOf(task) : [],
      );
    });
  };
  return [
    place(part, OF.heading + bytesOf(part.title), part.anchors, part.heading ? [part.heading.id] : [], true),
    ...part.blocks.flatMap(ofBlock),
  ];
}

const anchorsOf = (task: WholeTask): string[] => [
  task.anchor,
  ...task.paragraphs.flat().map(({ anchor }) => anchor),
  ...task.tables.flatMap(({ bodies }) => bodies.flatMap(({ rows }) => rows.map((row) => row.anchor))),
];
const passagesOf = (task: WholeTask): string[] => [
  ...(task.heading ? [task.heading.id] : []),
  ...task.paragraphs.flat().map(({ sentence }) => sentence.id),
  ...task.tables.flatMap(({ bodies }) => bodies.flatMap(({ rows }) => rows.map((row) => row.id))),
];

const weightOfWords = (segments: readonly Segment[]): number => bytesOfWords(segments, OF.change);
const weightOf = (sentences: readonly Sentence[]): number =>
  sentences.reduce((sum, s) => sum + OF.sentence + weightOfWords(s.segments), OF.paragraph);
const weightOfTable = (table: TableView): number =>
  table.bodies
    .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))
    .reduce((sum, cell) => sum + OF.cell + weightOfWords(cell.segments), OF.heading);
const weightOfTask = (task: WholeTask): number =>
  OF.heading +
  bytesOf(task.title) +
  task.paragraphs.reduce((sum, shown) => sum + weightOf(shown.map(({ sentence }) => sentence)), 0) +
  task.tables.reduce((sum, table) => sum + weightOfTable(table), 0);

/** What a part has on a page; null where that is nothing. */
function partOn(part: Part, page: number, pageOf: ReadonlyMap<object, number>): Part | null {
  const here = (of: object): boolean => pageOf.get(of) === page;
  const blocks = part.blocks.flatMap((block): Block[] => {
    if (block.kind === 'part') {
      const inner = partOn(block.part, page, pageOf);
      return inner ? [{ kind: 'part', part: inner }] : [];
    }
    if (block.kind === 'table') return here(block.table) ? [block] : [];
    if (block.kind === 'prose') {
      const paragraphs = block.paragraphs.filter(here);
      return paragraphs.length > 0 ? [{ ...block, paragraphs }] : [];
    }
    const tasks = block.tasks.filter(here);
    return tasks.length > 0 ? [{ ...block, tasks }] : [];
  });
  if (!here(part) && blocks.length === 0) return null;
  return { ...part, anchors: here(part) ? part.anchors : [], blocks };
}
