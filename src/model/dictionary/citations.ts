/** The table of documents that plans cite. */
import type { TableMeaning } from './meaning.ts';
import { passage, plan, taskOrNull, urlOfPassage } from './shared.ts';

export const citations = {
  about:
    "One row for every time that a passage names a document, by its title in 《》 or by its number alone. The plan's own number does not count.",
  more: 'A list of the documents that the five plans cite, made by reading before any row was seen, has the same 23 rows with the same relation, level and number; one issuer was missing, and is mended.',
  columns: {
    id: {
      en: '`<passage>/d<k>`, counted within the passage',
      zh: '永久编号：文句加次序',
      head: '编号',
      example: 'hezuo-2022/s0/8/d1',
    },
    plan: { ...plan, example: 'hezuo-2022' },
    task: { ...taskOrNull, example: 'linyi-2023/14' },
    title: {
      en: 'What stands between 《 and 》, as the edition reads it; null where only a number is given',
      zh: '书名号内的题名，依版本的读法；只载文号的为空',
      head: '书名号内题名',
      example: '国务院办公厅关于县域创新驱动发展的若干意见',
    },
    document: {
      en: 'The name under which all mentions of a document are one: marks of full width, without the notice that only sends it out (关于印发…的通知), short forms (以下简称) resolved; the number where there is no title',
      zh: '文件的统一名称：标点作全角，去掉“关于印发……的通知”之类的外套，简称（以下简称）还原；只载文号的即文号',
      head: '文件名称',
      example: '国务院办公厅关于县域创新驱动发展的若干意见',
    },
    document_number: {
      en: 'Document number as printed beside it, without white space',
      zh: '题名旁所载的发文字号，不含空白',
      head: '发文字号',
      example: '国办发〔2017〕43号',
    },
    issuer: {
      en: 'Who issued it, as printed before or at the head of the title; null where nobody is named',
      zh: '发文机关，依题名之前或题首所载；未载的为空',
      head: '发文机关',
      example: '国务院办公厅',
    },
    level: {
      en: 'Whose document it is: `national`, `province`, `prefecture`, `county`; null where nothing printed says so',
      zh: '文件属于哪一级：national 国家；province 省级；prefecture 市级；county 县级；无从得知的为空',
      head: '层级',
      example: 'national',
    },
    level_basis: {
      en: 'What says so: `issuer` (or 国家, 省 before the title), `title` the place in its title, `number` the agency in its number',
      zh: '据何得知：issuer 发文机关（或题名之前的“国家”“省”）；title 题名中的地名；number 文号的机关代字',
      head: '层级依据',
      example: 'issuer',
    },
    document_type: {
      en: 'Kind of document, the word that its name ends with: 条例, 意见, 方案; null for what is none, such as a journal or a form',
      zh: '文种，即名称末尾的词：条例、意见、方案；不是文件的（刊物、表格）为空',
      head: '文种',
      example: '若干意见',
    },
    relation: {
      en: 'How the passage takes it up: `basis` (依据), `implement` (贯彻), `carry-out` (落实), `refer` (参照), `make` (制定), `repeal` (废止), `promulgate` (印发) of the document itself; null where no word says so',
      zh: '如何援引：basis 依据；implement 贯彻；carry-out 落实；refer 参照；make 制定；repeal 废止；promulgate 印发（文件本身）；没有字样的为空',
      head: '援引关系',
      example: 'implement',
    },
    relation_text: {
      en: 'The words that say so; titles in one list share them',
      zh: '表明关系的字样；并列的题名共用',
      head: '关系字样',
      example: '深入贯彻落实',
    },
    cited_plan: {
      en: 'Id of the plan of the corpus that it is, by its number or its name; null where it is none',
      zh: '所引文件就是本库的哪份方案，依文号或名称；不是的为空',
      head: '所引方案编号',
      example: 'hezuo-2022',
    },
    text: {
      en: 'The words of the edition from `start` to `end`, title, marks and number',
      zh: 'start 至 end 的文字，含书名号与文号，依版本',
      head: '引文原文',
      example: '《国务院办公厅关于县域创新驱动发展的若干意见》(国办发〔2017〕43号)',
    },
    start: { en: 'First code point of these words', zh: '首个码位，从 0 起数', head: '起', example: '259' },
    end: { en: 'Code point after them', zh: '末个码位的后一位', head: '止', example: '300' },
    passage: { ...passage, example: 'hezuo-2022/s0/8' },
    url: { ...urlOfPassage, example: '/plans/hezuo-2022/#s0-8' },
  },
} satisfies TableMeaning;
