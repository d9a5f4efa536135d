/** What is said of a task without responsible units: that the document states none only where it prints no word of them. */
import type { UnreadWords } from '../model/unread-units.ts';

export const noUnits = (unread: UnreadWords | null): string =>
  unread === null
    ? '文件未载责任单位'
    : unread.here
      ? `此处印有“${unread.words}”字样，本站未能读出责任单位`
      : `本站没有读出责任单位；文件别处印有“${unread.words}”字样`;
