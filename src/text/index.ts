import { zh, type Wording } from './zh.ts';

export type { Wording };

/** The wording in use. A second language is another module of the type `Wording`, chosen here. */
export const t: Wording = zh;
