/** Names of bodies that issue documents, by how they end; all patterns read folded text and run in linear time. */

const END =
  '(?:人民政府|政府|委员会|办公室|办公厅|管委会|党工委|工委|常委会|[县市区州旗盟省]委|国资委|发改委|改革委|卫健委|教委|科委|经信委|住建委|建委|网信委|编委|[局厅部署办]|[监议商管学]会|小组|专班|指挥部|联席会议|海关|法院|检察院|分院|研究院|科学院|工程院|中心|银行|分行|支行|联合会|协会|联社|总队|支队|秘书处|管理处|办事处|交易所|公司|集团|大学|学院)';
/** What a body is called besides, in brackets, which may hold several names: 甲县科技局(县外国专家局、县知识产权局). */
const ALSO = '(?: ?\\([^()]{2,60}\\))?';
/** Bodies whose whole name is its end. */
const WHOLE = '国务院|中共中央|党中央';
const NAME = `(?:${WHOLE}|\\p{Script=Han}(?:\\p{Script=Han}|\\([^()]{1,20}\\)){0,34}?${END})${ALSO}`;
/** 等11部门, 等部门, 等十九个单位: more bodies than are named. */
const OTHERS =
  '(?: ?等 ?(?:[两三四五]方)?(?:\\d{1,2}|[一二三四五六七八九十]{1,3})? ?个? ?(?:部门|单位|厅局|委办局)?)?';
const NAMES = new RegExp(`^${NAME}(?:[ 、,]+${NAME}){0,40}${OTHERS}$`, 'u');

/** One or several names with blanks between them, as a source of a pattern for running text. */
export const BODIES = `${NAME}(?: {1,8}${NAME}){0,10}`;

/** What begins a sentence and no name: 根据国务院办公厅…. */
const NO_NAME =
  /^(?:根据|按照|依据|落实|贯彻|经|由|请|为|对|向|以及|各|有关|现将|全市|全县|全省|同意|报|抄送|主送|附|属|所属)/u;

/** Whether folded words are the name of a body that issues, or several with blanks or 、 between them. */
export function isIssuer(words: string): boolean {
  const name = words.trim();
  return name.length >= 3 && name.length <= 400 && !NO_NAME.test(name) && NAMES.test(name);
}

/** The folded name of a body without blanks and marks, for comparing. */
export const bodyKey = (name: string): string => name.replace(/[\s、,]/gu, '');
