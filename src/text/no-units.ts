/** What is said of a task without responsible units: that the document states none only where it prints no word of them, and an editor has read it. */
import type { UnreadWords } from '../model/unread-units.ts';

export const noUnits = (unread: UnreadWords | null, edited: boolean): string =>
  unread === null
    ? edited
      ? '文件未载责任单位'
      : '本站没有读出责任单位'
    : unread.here
      ? `此处印有“${unread.words}”字样，本站未能读出责任单位`
      : `本站没有读出责任单位；文件别处印有“${unread.words}”字样`;
