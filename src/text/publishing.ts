/** The wording of versions, of changes, and of addresses that have moved. */
const day = (iso: string): string => {
  const [year, month, date] = iso.split('-').map(Number);
  return `${year ?? ''}年${month ?? ''}月${date ?? ''}日`;
};

export const zh = {
  version: (version: string): string => `语料版本 ${version}`,
  preparing: '（编校中）',
  changes: {
    title: '版本与变更',
    description: '语料的各个版本，以及每一处已公布网址的改动、移动与撤回。',
    intro:
      '语料版本说的是文本与数据，不是网站程序。引用时请一并写明版本：首位数字变，表示有网址移动、撤回或含义改变；次位变，表示新增方案或数据；末位变，表示文字更正。',
    versions: '各版本',
    closed: (date: string): string => `${day(date)}定稿`,
    open: '编校中，尚未定稿',
  },
};
