declare module 'opencc-js/dict/TSCharacters' {
  /** `萬 万|與 与|乾 干 …`: entries parted by `|`, the forms of one by a blank. */
  const entries: string;
  export default entries;
}
