import type { Plan } from '../model/plan.ts';
import type { Source } from '../model/source.ts';
import { SOURCE_NAME, tei, wordOf } from './tei-names.ts';
import { escapeXml } from './xml.ts';

/** Words as the content of an element. */
export const text = (words: string): readonly string[] => [escapeXml(words)];

/** Elements on lines of their own. */
export const lines = (elements: readonly string[]): string[] => [
  `\n${elements.filter((e) => e !== '').join('\n')}\n`,
];

/** `<bibl>` of the copy that the edition was read from: where it is from, its files and their SHA-256. */
export function sourceXml(plan: Plan, source: Source): string {
  const idno = (type: string, value: string | null): string[] =>
    value === null ? [] : [tei('idno', { type }, text(value))];
  const day = (type: string, when: string | null): string[] =>
    when === null ? [] : [tei('date', { type, when }, text(when))];
  const link = (type: string, target: string | null): string[] =>
    target === null ? [] : [tei('ref', { type, target: new URL(target).href }, text(target))];
  return tei(
    'bibl',
    { 'xml:id': SOURCE_NAME },
    lines([
      tei('title', { 'xml:lang': 'zh' }, text(plan.title)),
      ...(plan.issuer === null ? [] : [tei('author', {}, text(plan.issuer))]),
      ...(plan.source_publisher === null ? [] : [tei('publisher', {}, text(plan.source_publisher))]),
      ...idno('document-number', plan.document_number),
      ...idno('index-number', plan.index_number),
      ...day('issued', plan.issued_date),
      ...day('published', plan.published_date),
      ...day('accessed', plan.accessed_date),
      ...link('source', plan.source_url),
      ...link('archive', plan.archive_url),
      ...idno('file', plan.source_file),
      ...idno('sha256', plan.source_sha256),
      ...idno('original', plan.original_file),
      ...idno('original-sha256', plan.original_sha256),
      ...(plan.converter === null ? [] : [tei('note', { type: 'converter' }, text(plan.converter))]),
      tei('extent', {}, [
        tei('measure', { quantity: source.length, unit: 'char' }, text(String(source.length))),
        tei('note', { type: 'encoding' }, text(source.encoding)),
      ]),
    ]),
  );
}

/** What `<profileDesc>` holds: day of issue, language, kind of document, place with its code in GB/T 2260, period. */
export function profile(plan: Plan): string[] {
  const term = (type: string, value: string | null): string[] =>
    value === null ? [] : [tei('term', { type }, text(value))];
  const terms = [
    ...term('document-type', plan.document_type),
    ...term('level', plan.level),
    ...term('validity', plan.validity),
    ...term('interprets', plan.interprets),
  ];
  const place = [
    ...(plan.jurisdiction === null ? [] : [tei('placeName', {}, text(plan.jurisdiction))]),
    ...(plan.province === null ? [] : [tei('region', { type: 'province' }, text(plan.province))]),
    ...(plan.prefecture === null ? [] : [tei('district', { type: 'prefecture' }, text(plan.prefecture))]),
    ...(plan.jurisdiction_code === null
      ? []
      : [tei('idno', { type: 'GB-T-2260' }, text(plan.jurisdiction_code))]),
  ];
  const { period_start: from, period_end: to } = plan;
  const period =
    from === null && to === null
      ? []
      : [
          tei('setting', {}, [
            tei(
              'date',
              { type: 'period', from: year(from), to: year(to) },
              text(`${from ?? ''}—${to ?? ''}`),
            ),
          ]),
        ];
  const setting = [
    ...(place.length === 0 ? [] : [tei('place', { type: wordOf(plan.level) }, place)]),
    ...period,
  ];
  return [
    ...(plan.issued_date === null
      ? []
      : [tei('creation', {}, [tei('date', { when: plan.issued_date }, text(plan.issued_date))])]),
    tei('langUsage', {}, [tei('language', { ident: 'zh' }, text('中文'))]),
    ...(terms.length === 0 ? [] : [tei('textClass', {}, [tei('keywords', {}, terms)])]),
    ...(setting.length === 0 ? [] : [tei('settingDesc', {}, setting)]),
  ];
}

const year = (of: number | null): string | null => (of === null ? null : String(of));
