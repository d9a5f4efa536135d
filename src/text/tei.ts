/** What the head of a TEI document says of the edition. English is beside it in every document. */
export const teiWords = {
  editor: '校勘、编者编码',
  rule: '分句、识别任务、责任单位、目标与资金，依规则编码（程序）',
  title: '校订本',
  draft: '未定稿',
  project:
    '本站不是政府网站，也不代表任何发文机关。文件的字句照录公开的官方文书；凡有改动，底本与校订两读并存。',
  correction:
    '改动原文处两读并存：choice 中 sic 是底本，corr 是校订；补入为 supplied，删去为 surplus；有疑而不改的为不在 choice 中的 sic。corr 中的 gap 是被覆盖而无从补出的字，校订本作〔…〕。cert 为把握：high 确定，medium 很可能，unknown 存疑；resp 为 #resp_editor 编者或 #resp_rule 规则；理由见 standOff。段落之间未录的网站导航、重复正文等为 gap，quantity 是字数。',
  normalization:
    '半角标点、空格与旧字形照底本。段落内的换行与其旁的空白不是文字，存于 choice 的 orig（reg 为空）；表格单元格之间的竖线在 pc 中。读校订本：不取 sic（在 choice 中的）、surplus 与 orig；读底本：不取 corr、reg 与 supplied。',
  segmentation:
    's 为一句，以。！？为止；seg type="responsibility" 为责任单位的注语，其中 orgName 为单位，role 为角色；div 为章、领域、任务、保障措施，文首未编章的为 opening。',
  interpretation:
    'measure type="target" 为目标的原话，quantity 是数值（写了两个数值的，如2—3家、突破A力争达到B，为前一个；后一个在同一段话的 measure subtype="max" 中，以 corresp 指向前者），commodity 是所计之事，ana 指指标、年份与语气；measure type="money" 为资金；rs type="document" 为所引文件。两处引语相交或跨单元格时分为数段，以 next、prev 相连。ana 为现行的主题与政策工具，主次依序，依据的字句见 standOff 的 span。全部字段见数据表，编号相同。',
  references:
    'xml:id 由本站的永久编号而来：去掉方案编号，“/”改为“.”，任务编号以数字起首，前加“t”：linze-2022/3/2 为 t3.2，其网址为 /plans/linze-2022/tasks/3/#m2。含“_”的名称只用于本文件。s、seg、row 的 n 是在其部分中的号数。',
  themes: '主题；定义见 /codebook/',
  instruments: '政策工具；定义见 /codebook/',
  indicators: '指标；定义见 /indicators/',
  years: '目标年份',
  meanings: '目标与资金怎样说：数值的意味、性质、语气、给付方式',
  is: {
    'at-least': '不少于',
    'more-than': '超过',
    exactly: '等于',
    about: '约',
    'at-most': '不超过',
    range: '区间',
    growth: '增长',
    binding: '约束性',
    expected: '预期性',
    ensure: '确保',
    plain: '平述',
    strive: '力争',
    'one-off': '一次性',
    'annual-minimum': '每年不少于',
    'per-unit': '按数给付',
    unspecified: '未说明',
  },
  present: '附件，随文本提供',
  absent: '附件，未随文本提供',
  leftOut: '转换时未录',
};

/** The documents where the page of the data lists them. */
export const teiPage = {
  heading: '校订文本（TEI P5）',
  use: (documents: number): string =>
    `每份方案一个 XML 文件，共 ${documents} 个：底本与校订两读并存，逐句有编号，责任单位、目标、资金与所引文件都有标记，附校改的把握与理由、现行编码及其依据。各文件合于 TEI 自己的结构定义（tei_all 4.12.0），链接在各方案页的“文献事实”之末。例如：`,
};
