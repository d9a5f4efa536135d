import type { divisionName as Chinese } from '../division.ts';
import { englishDivision } from './division-names.ts';

/** What a province or a prefecture is called in English; what is not in the list stays as the data has it. */
export const divisionName: typeof Chinese = (name) => englishDivision(name) ?? name;
