/** What the choice of how texts are shown says; a script draws it. The first of each is what the page has. */
export const readingChoices = {
  reading: { legend: '显示', both: '对照', edited: '校订', source: '原文' },
  punctuation: { legend: '标点', set: '规范', marked: '标出所改', own: '底本' },
};
