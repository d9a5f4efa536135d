/** What a page tells search engines, as JSON-LD. */
import type { Plan } from '../model/plan.ts';
import { responsibleBodies } from '../model/bodies.ts';

/** A thing with an address, for `hasPart` and `isPartOf`. */
export interface Linked {
  readonly name: string;
  readonly url: string;
}
type Described = Pick<
  Plan,
  | 'title'
  | 'is_interpretation'
  | 'document_type'
  | 'document_number'
  | 'issuer'
  | 'source_publisher'
  | 'issued_date'
  | 'jurisdiction'
  | 'period_start'
  | 'period_end'
>;

const CONTEXT = { '@context': 'https://schema.org' };

/** A plan for search engines (schema.org): `Legislation` with its tasks; an interpretation is not legislation. */
export const planLd = (plan: Described, url: string, tasks: readonly Linked[]): object => ({
  ...CONTEXT,
  ...described(plan),
  '@id': url,
  url,
  name: plan.title,
  hasPart: tasks.map((task) => linked(kindOf(plan), task)),
});

/** A task as a part of its plan, which alone has the document's number, its bodies and its dates. */
export const taskLd = (plan: Described, planUrl: string, task: Linked): object => ({
  ...CONTEXT,
  ...linked(kindOf(plan), task),
  inLanguage: 'zh-CN',
  isPartOf: linked(kindOf(plan), { name: plan.title, url: planUrl }),
});

/** What search engines are told about the data. */
interface DescribedSet extends Linked {
  /** Of what is in them, not of the page. */
  readonly description: string;
  readonly keywords: readonly string[];
  /** Those who edit; a name of no person. */
  readonly creator: string;
  /** As it is cited; `1.0.0-draft` while it is being prepared. */
  readonly version: string;
  /** Day on which the version was closed; null while it is being prepared. */
  readonly issued: string | null;
  readonly doi: string | null;
  readonly license: string;
  /** Names of the places that the documents are for. */
  readonly places: readonly string[];
  /** First and last year that they cover; null where none is printed. */
  readonly years: readonly [first: number, last: number] | null;
}

/** A file to take away. */
interface Download extends Linked {
  readonly type: string;
  readonly bytes: number;
}

/** All tables as one data set. `files` are the downloads. */
export const datasetLd = (set: DescribedSet, files: readonly Download[]): object => ({
  ...CONTEXT,
  '@type': 'Dataset',
  '@id': set.url,
  url: set.url,
  name: set.name,
  description: set.description,
  keywords: set.keywords,
  creator: { '@type': 'Organization', name: set.creator },
  version: set.version,
  ...(set.doi === null ? {} : { identifier: `https://doi.org/${set.doi}` }),
  ...(set.issued === null
    ? { creativeWorkStatus: 'Draft' }
    : { dateCreated: set.issued, datePublished: set.issued }),
  license: set.license,
  inLanguage: 'zh-CN',
  isAccessibleForFree: true,
  spatialCoverage: set.places.map((name) => ({ '@type': 'Place', name })),
  ...(set.years === null ? {} : { temporalCoverage: set.years.join('/') }),
  distribution: files.map(({ name, url, type, bytes }) => ({
    '@type': 'DataDownload',
    name,
    contentUrl: url,
    encodingFormat: type,
    contentSize: `${bytes} B`,
  })),
});

/** JSON that may be in a `script` element: nothing in it ends the element or begins a comment. */
export const scriptJson = (data: object): string =>
  JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

const kindOf = (plan: Described): string => (plan.is_interpretation ? 'CreativeWork' : 'Legislation');

/** Its id is its address. */
const linked = (type: string, { name, url }: Linked): object => ({ '@type': type, '@id': url, name });

/** What the document states about itself; nothing else. */
function described(plan: Described): object {
  const { issuer, issued_date: issued, document_number: number, document_type: type } = plan;
  const bodies = responsibleBodies(plan).map((name) => ({ '@type': 'GovernmentOrganization', name }));
  const [body] = bodies;
  const responsible = bodies.length > 1 ? bodies : body;
  const common = { '@type': kindOf(plan), inLanguage: 'zh-CN' };
  if (plan.is_interpretation) {
    return {
      ...common,
      ...(type === null ? {} : { genre: type }),
      ...(responsible === undefined ? {} : { author: responsible }),
      ...(issued === null ? {} : { dateCreated: issued }),
    };
  }
  return {
    ...common,
    ...(type === null ? {} : { legislationType: type }),
    ...(number === null ? {} : { legislationIdentifier: number }),
    // Who only publishes a document did not pass it.
    ...(responsible === undefined
      ? {}
      : { [issuer === null ? 'publisher' : 'legislationPassedBy']: responsible }),
    ...(issued === null ? {} : { legislationDate: issued }),
    ...(plan.jurisdiction === null ? {} : { legislationJurisdiction: plan.jurisdiction }),
    ...(plan.period_start === null || plan.period_end === null
      ? {}
      : { temporalCoverage: `${plan.period_start}/${plan.period_end}` }),
  };
}
