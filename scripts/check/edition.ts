import { announced } from './announced.ts';
import { codings } from './codings.ts';
import { coverage } from './coverage.ts';
import { damaged } from './damaged.ts';
import { facts } from './facts.ts';
import { ids } from './ids.ts';
import { quotes } from './quotes.ts';
import type { Rule } from './rule.ts';

/** All rules that hold for one edition by itself. */
export const rules: readonly Rule[] = [quotes, coverage, ids, facts, codings, announced, damaged];
