/** What a province or a prefecture is called: as the data has it. */
export const divisionName = (name: string): string => name;
