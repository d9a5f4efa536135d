import type { Span } from '../../src/model/provenance.ts';
import type { Located } from './errata.ts';

/** A drop by rule; `breaks` puts a line end in its place. */
export type Drop = Located & { readonly breaks?: boolean };

/** What rules drop of a source. */
export function furnitureOf(_source: string, _known: readonly Span[]): Drop[] {
  return [];
}
