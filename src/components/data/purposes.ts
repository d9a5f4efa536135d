/** What files of the whole corpus are taken away for, in the order of the page. */
type Purpose = 'tables' | 'database' | 'coding' | 'networks' | 'words' | 'check';

const byEnding: readonly (readonly [RegExp, Purpose])[] = [
  [/\.(?:csv|xlsx)$/u, 'tables'],
  [/\.sqlite$|^metadata\.json$/u, 'database'],
  [/\.qd(?:px|c)$/u, 'coding'],
  [/\.(?:gexf|graphml)$/u, 'networks'],
];

/** What is the file at this path below `/data/` for? What is about the files themselves is to check them by. */
export const purposeOf = (path: string): Purpose =>
  path.startsWith('lexicon/') ? 'words' : (byEnding.find(([ending]) => ending.test(path))?.[1] ?? 'check');
