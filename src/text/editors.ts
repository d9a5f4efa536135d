/** The wording of the page on who edits, how errors are reported and what is planned. */
export const zh = {
  title: '编者与报错',
  description: '这里的文字由谁整理、怎样整理，发现错误怎样告诉编者，以后打算做什么。',
  report: '报告错误',
  who: '谁在编',
  whoText: [
    '本站由“县域科技政策对照”项目的作者整理，不是政府网站，也不代表任何发文机关。',
    '文件的字句照录公开的官方文书。分句、分任务、责任单位、目标与编码先由程序依同一套规则作出；编者改过或核定过的，各处注明“编者”，其余注明“规则”。',
    '编者改动原文一字，必在校勘记里写明改了什么、为何而改；没有把握的只记疑，不改。',
  ],
  how: '凡例：怎样整理、怎样校勘',
  howCoded: '编码手册：主题与政策工具怎样判定',
  reportTitle: '报告错误',
  steps: [
    '在有疑问的页上选中那几个字，点页脚的“报告错误”，网址与所选的字就会写进下面的方框；一句之后的“引”里另有“报告此句有误”，连同该句一并带来。',
    '补上哪里不对、依据什么（最好是官方原件或发布网页的网址）。',
    '改正之后，该处列入校勘记，“版本与改动”一页记下日期；原来的网址仍然有效。',
  ],
  field: '报告',
  /** What is written into the field: where, which words, and what the reader is to add. */
  template: (at: string, words: string): string => `网址：${at}\n原文：${words}\n\n哪里不对：\n依据：\n`,
  copy: '复制',
  copied: '已复制',
  notCopied: '浏览器不许复制，请手动选取',
  sendBy: { mail: '用电子邮件发送', page: '打开收报告的网页' },
  noContact: '部署本站的人没有设定收报告的地址，这里只能复制，请交给向您提供本站的人。',
  planned: '以后打算做什么',
  plans: [
    '收录更多县、市的文件；程序可以直接读 PDF、Word 与网页。',
    '请第二位编码者独立编码，公布人与人之间的一致程度。',
  ],
};
