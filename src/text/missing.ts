/** What a page says when a part of it cannot be loaded. */
export const missing = {
  said: '此页有一部分没有载入：也许网络不通，也许本站在打开此页之后更新过。',
  reload: '重新载入',
  close: '关闭',
};
