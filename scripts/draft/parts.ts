/** The places of the further documents in a file. */
import type { Jurisdiction } from '../../src/model/vocabulary.ts';
import type { Span } from '../../src/model/provenance.ts';
import { readMetadata } from '../parse/metadata/metadata.ts';
import type { FurtherDocument } from '../parse/several.ts';
import { placeOf } from './place.ts';

/** A further document of a file with the place that it prints itself; null where it prints none. */
export interface Part extends Span {
  readonly place: Jurisdiction | null;
}

/** What the documents after the first one of a file say of their place; `points` is the source. */
export function partsOf(
  further: readonly FurtherDocument[],
  points: readonly string[],
  jurisdictions: readonly Jurisdiction[],
): Part[] {
  return further.map(({ title, start, end }) => {
    const text = points.slice(start, end).join('');
    const printed = readMetadata(text, text);
    const { issuer, heading } = printed;
    const own = { title: printed.title ?? title, heading, issuer, publisher: null, spelling: undefined };
    return { start, end, place: placeOf(own, text, jurisdictions).place };
  });
}
