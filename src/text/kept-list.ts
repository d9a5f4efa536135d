/** The name of the citation list, with how many passages are in it; apart, because every page says it. */
export const keptList = (n: number): string => (n === 0 ? '引文清单' : `引文清单（${n}）`);
