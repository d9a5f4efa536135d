/** The wording of archives of versions where the site lists them. */
export const zh = {
  heading: '各版本整包',
  intro:
    '每个版本一个压缩档，自成一体：各表、字段说明、编码手册、底本与校订文本、引用与许可、校验值。定稿的版本永不改动，一直留在这里。',
  draft: '未定稿，请勿作为定本引用',
  closed: (day: string): string => `${day} 定稿`,
};
