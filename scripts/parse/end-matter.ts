/** Lines that close a document: signatures, dates, closing formulae. Reads: folded lines. Where the end matter begins is in matter.ts. */
const DATE =
  /^(?:\d{4}|[二〇○零一三四五六七八九]{4}) ?年 ?(?:\d{1,2}|[一二三四五六七八九十]{1,2}) ?月 ?(?:\d{1,2}|[一二三四五六七八九十]{1,3}) ?日$/u;
const SIGNATURE = /^[\p{Script=Han} ()]{4,40}(?:政府|办公室|委员会|局|厅|办|小组|管委会)$/u;
const CLOSING =
  /^\((?:此件|联系人|信息公开|主动公开)[^()]*\)$|^(?:抄送|印发|主题词|公开方式|联系人|联系电话)\s?:?/u;

/** The last line of a printed document: who printed it and when (甲县人民政府办公室 2023年3月1日印发). */
const PRINTED = /^[\p{Script=Han} ()]{4,40} ?(?:\d{4}|[二〇○零一三四五六七八九]{4}) ?年[^。]{3,12}日 ?印发$/u;

/** Whether a folded line is a signature, a date or a closing formula. */
export const isEndMatter = (line: string): boolean =>
  DATE.test(line) ||
  SIGNATURE.test(line) ||
  CLOSING.test(line) ||
  PRINTED.test(line) ||
  /^附\s?(?:件|表)/u.test(line);

/** Whether a folded sentence only tells whom to call or write to. */
export const isContact = (sentence: string): boolean =>
  sentence.length <= 120 &&
  /^\(?(?:联系人|联系电话|联系方式|咨询电话|监督电话|举报电话|传真|(?:电子)?邮箱)[^。:]{0,10}:[^。]*(?:\d{6,}|\d{3,4}-\d{7,8}|@)/u.test(
    sentence,
  );
