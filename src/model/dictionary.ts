/**
 * What the published tables and their columns mean, in English: the one place. JSON Schemas, `datapackage.json`, the
 * workbook and the database take their descriptions from here; docs/data-dictionary.md repeats them, and a test holds
 * the two together. Words for readers of the site stand in `src/text/dictionary.ts`.
 */
export const dictionary = {
  plans: {
    about: 'One row per document.',
    columns: {
      id: 'Permanent id, `<place>-<year>`',
      title: 'Title of the document',
      title_basis: '`source`: the document names it; `editor`: it has no title and the editor made one',
      title_romanised:
        'The title in pinyin (GB/T 28039, GB/T 16159), names of places in other languages as those are romanised; given by the editor, else null',
      title_en: 'The title in English; null where nobody gave one',
      title_en_basis:
        'Whether the English title is that of the source (`source`) or the editor’s translation (`editor`)',
      jurisdiction: 'Name of the place',
      jurisdiction_en: 'Name of the place in English; given by the editor, else null',
      jurisdiction_code: 'GB/T 2260 code of the place',
      level:
        'Rank of the government: `county`, `county-level-city`, `district`, `banner`, `prefecture-level-city`, `prefecture`, `province`, `zone`, `department`',
      province: 'Province, autonomous region or municipality; from the vocabulary of jurisdictions',
      prefecture: 'Prefecture-level place above the county; from the vocabulary',
      document_type: 'Kind of document, in its own word',
      is_interpretation: 'Whether the text interprets a plan (政策解读) and is not the plan itself',
      interprets: 'Title of the plan interpreted, where the source names it',
      document_number: 'Document number (发文字号) as printed',
      index_number: 'Index number (索引号) of the publishing site',
      issuer: 'Issuing body (发文机关) as the source names it',
      issuer_en:
        'Bodies that citations name as responsible, in English, parted by `; `; given by the editor, else null',
      issued_date: 'Date of issue (成文日期)',
      published_date: 'Date of publication (公开日期) of the copy that was read',
      validity: 'Validity (时效) as the source states it',
      period_start: 'First year of the period that the plan covers',
      period_end: 'Last year of that period',
      attachments: 'Annexes that the document announces, see `attachments`',
      source_file: 'Name of the file as it came',
      source_sha256: 'SHA-256 of the source, byte for byte',
      source_publisher: 'Site that published the copy that was read',
      source_url: 'Address at which the copy that was read was published',
      accessed_date: 'Day on which the copy was fetched from there',
      archive_url: 'Address of a snapshot of it in a web archive',
      original_file:
        'File that the source was converted from and that is kept beside it byte for byte: `original.pdf`, `original.docx`, `original.html`; null where the source is the file as it came',
      original_sha256: 'SHA-256 of that file',
      converter: 'Converter and library that made the source of it, with their versions',
      page_starts:
        'First code point of the source on each page of the original, the first page first; empty where the original has no pages',
      seal: 'One character that stands for the plan in tables and legends',
      notes: 'Notes of the editor for readers, strings',
      incomplete:
        'Keys of `plan.yaml` that a person still has to complete; their values are published as unknown',
      url: 'Address of the plan',
    },
  },
  sections: {
    about: 'One row per section (一、).',
    columns: {
      id: '`<plan>/s<number>`; `s0` is what stands before the first section and has no row',
      plan: 'Id of the plan',
      number: 'Printed number; its position where none is printed',
      ordinal: 'Number as printed, with its punctuation; empty where none is printed',
      title: 'Text up to the first Chinese full stop or the end of the line, without number',
      role: 'What the section is for, read from its title and from what it holds: `background`, `guidance`, `goals`, `tasks`, `schedule`, `safeguards`, `other`',
      start: 'First code point: that of its number',
      end: 'Code point after its last character',
      url: 'Address of the section',
    },
  },
  areas: {
    about: 'One row per task area: a heading that groups tasks.',
    columns: {
      id: '`<plan>/a<number>`',
      plan: 'Id of the plan',
      number: 'Printed number; its position where none is printed',
      ordinal: 'Number as printed',
      title: 'Title without number',
      start: 'First code point: that of its number',
      end: 'Code point after its last character, its tasks included',
      url: 'Address of the area',
    },
  },
  tasks: {
    about: 'One row per task.',
    columns: {
      id: "`<plan>/<number>`; where numbers restart, the area's number in front (`2-3`); a number used again takes `-b`, `-c`",
      plan: 'Id of the plan',
      area: 'Id of its area; null where the plan has no areas',
      number: 'Printed number; its position where none is printed',
      ordinal: 'Number as printed',
      title: 'Title without number',
      is_safeguard:
        'Whether it is a safeguard (保障措施) in substance, which the plan numbers among its tasks, as its own title or that of its section or area tells',
      text: 'The body: all measures joined, without title and responsibility note',
      responsibility_note: 'The note as written; several notes, a line each; null where the task has none',
      start: 'First code point: that of its number',
      end: 'Code point after its last character, note included',
      page: 'Page of the original, from 1, on which it begins; null where the original has no pages',
      url: "Address of the task's page",
    },
  },
  measures: {
    about: 'One row per sentence of a task. The measures of a task, joined, are its `text`.',
    columns: {
      id: '`<task>/<number>`',
      plan: 'Id of the plan',
      task: 'Id of the task',
      number: 'Number of the sentence within the task, from 1',
      text: 'The sentence',
      is_safeguard: 'Whether its task is a safeguard in substance',
      start: 'First code point of the sentence',
      end: 'Code point after it',
      url: 'Address of the sentence',
    },
  },
  safeguards: {
    about: 'One row per item of the safeguards section (保障措施), however it is numbered.',
    columns: {
      id: '`<plan>/g<number>`',
      plan: 'Id of the plan',
      number: 'Printed number (一是 is 1)',
      ordinal: 'Number as printed',
      title: 'Title without number',
      text: 'Its sentences joined, without title',
      start: 'First code point: that of its number',
      end: 'Code point after its last character',
      url: 'Address of the item',
    },
  },
  passages: {
    about:
      'Every heading, sentence, responsibility note and table row of an edition, each exactly once, in the order of the document. Passages, table headers and dropped text together cover every non-space character of the source.',
    columns: {
      id: 'A heading has the id of what it heads; a sentence `<parent>/<k>`, a note `<parent>/n<k>`, a table row `<parent>/r<printed number>`',
      plan: 'Id of the plan',
      kind: '`heading`; `measure`: sentence of a task; `goal`: sentence of a section or part on goals; `table-row`; `note`: responsibility note; `safeguard`: sentence of a safeguard; `other`: any other sentence',
      parent:
        "Id of the task, section, area or safeguard it belongs to; a heading's is what it heads; `<plan>/s0` before the first section",
      number: 'Number within its parent: of the sentence, the note, the printed row; null for headings',
      text: 'The words, number and title of a heading included; a table row is quoted whole, with its delimiters',
      start: 'First code point',
      end: 'Code point after the last one',
      page: 'Page of the original, from 1, on which it begins; null where the original has no pages',
      url: 'Address of the passage',
    },
  },
  responsibilities: {
    about: 'One row per unit and task.',
    columns: {
      plan: 'Id of the plan',
      task: 'Id of the task',
      unit_text: 'One unit, as written; `各乡镇、街道` is two',
      unit: 'Code of the unit in `units`; null where neither vocabulary nor rule knows it',
      role: 'By the printed label alone: `lead` (牵头, 主办); `supporting` (配合, 协助, 参与); `responsible` (责任, 负责, 落实 or no label)',
      role_label:
        'The label or verb that prints the role: 责任单位, 牵头, 负责, 落实; null where none is printed. `responsible` with 落实 or 实施 is counted apart from 责任 and 负责',
      function:
        'What the unit does, as in `units`; null where neither vocabulary nor rule knows it, which does not mean that the plan names no such unit',
      function_basis:
        '`vocabulary`; `rule`: read from the printed name by `unit-functions.yaml`; null where unknown',
      function_evidence:
        'For `rule` the words of the name that say so, or the whole name that a cut-off one begins; else null',
      basis:
        "`stated`: named in this task's own note; `rule`: by a clause of another note for further tasks (下同 and the like), or by the note of the whole area",
      start: 'First code point of the unit; for `rule` in the note that names it',
      end: 'Code point after it',
      url: 'Address of the note that names it',
      passage: 'Id of the note that names it',
    },
  },
  units: {
    about:
      'One row per office, Party body or group: those of the vocabulary, `units.yaml`, and those that follow by rule.',
    columns: {
      code: "Permanent code: spelling of the place, then of the unit's core name",
      jurisdiction: 'Name of the place whose unit it is',
      name: 'Name in full',
      function: 'What it does, one word, the same across places',
      aliases: 'The other forms that plans of that place write, strings',
      basis: '`vocabulary`; `rule`: function and code follow from the printed name',
      function_en: '`function` in English; null where the vocabulary gives none',
    },
  },
  targets: {
    about:
      'One row for everything that the plan promises and that can be counted or measured. What counts as one target says the data contract.',
    columns: {
      id: '`<passage>/t<k>`, counted within the passage',
      plan: 'Id of the plan',
      place:
        'Where it stands: `goals`, a sentence of the goals; `table`, a row of a printed table; `task`; `safeguards`; `other`, the rest of the body',
      task: 'Id of its task; null outside tasks',
      measure: 'Id of its measure; null outside measures',
      indicator_text:
        'What is counted or measured, as written, without time words, verbs and words such as 数量 (number) around it; where the sentence names nothing, the name before it or the title it stands under',
      subject:
        'What the name belongs to where it leaves that to the words before it (the crop of 亩均产量, what 其中 refers to); null where it says so itself',
      indicator: 'Code of the indicator; null where the vocabulary has none for this name used in this way',
      indicator_evidence: 'The words that decided for the indicator',
      indicator_basis:
        'Who decided: `rule`, by name and verb, or `editor`; null where the rule found none and nobody looked',
      indicator_by_rule: 'What the rule says, whoever is in force; null where it found none',
      indicator_reason: 'Why the editor decided so; null where the rule did',
      value: 'The number as printed; the lower one of a range; null for growth and benchmarks without number',
      value_max:
        'The upper number of a range, or the better of two values (exceed A, strive for B: 突破A、力争达到B)',
      unit: 'Unit as printed, with 万 (10,000) and 亿 (100 million)',
      value_base: 'The value in `unit_base`',
      unit_base: 'The unit without 万 and 亿',
      comparator:
        '`>=` at least (以上, 不少于, 达到); `>` above (突破, 超过); `=` a bare count or a cell of a table; `~` about (左右, 约); `range` 2-3; `growth` (增长, 递增, 只增不减); `<=` at most (以内, 不超过)',
      approximate:
        'Whether the number is said to be approximate: 约, 近, 大概; 余, 多, 几, 来; 上千; 左右, 上下',
      approximate_text: 'The words that say so, joined by … where there are two; null where there are none',
      target_year: 'Year by which it holds',
      year_basis:
        '`stated`: in the sentence, its column, or a sentence before it in the same part that begins with 到…年; `inherited`: the last year of the plan; null where the plan has none',
      per_year:
        'Whether it holds for every year (每年, 年均). 每年 governs what follows in its sentence, until a new time word',
      baseline_value: 'Where it starts, if the same sentence or row says so',
      baseline_year: 'Year of the baseline',
      kind: '`binding` (约束性) or `expected` (预期性), where the table prints it',
      strength:
        'How strongly the value is promised: `ensure` (确保, 必须, 务必, 坚决, 保证); `strive` (力争, 争取, 努力, 力求, 争创); `plain` without such a word; null in a table that has none. 不低于 (no less than) is a comparator',
      strength_text:
        'The words that say so. 原则上 (in principle) leaves the strength `plain` and stands here; null where there is no such word',
      value_max_strength:
        'How strongly the better of two values is promised, in the same words (`ensure`, `strive`, `plain`); null where there is no second value',
      value_max_strength_text: 'The words that say so; null where there are none',
      count_basis:
        '`cumulative` (累计): all there ever were; `in-force` (有效期内): those in force at the time; null where the words do not say',
      restates:
        'Id of the target of the same plan that makes the same promise (same indicator or name, value, unit, year) and stands among the goals or earlier; null for a promise said first. Counts take rows without it',
      restates_otherwise:
        'How it differs from the target in `restates`: `strength` (力争 and none), `comparator` (2%以上 and 2%左右), `count_basis`; empty where all is alike or nothing is restated. A cell of a table prints the number alone and has no `comparator` of its own',
      promise_strengths:
        'How strongly the plan says this promise in all the places that say it, each once: `ensure`, `plain`, `strive`, `reserve` (原则上). Two of them: one promise said in two ways. A table that has no word for it says it plainly. The promise compares by the strongest',
      benchmark: 'What it is measured by instead of a number',
      quote: 'Exact words of the source from `start` to `end`',
      start: 'First code point of the quote',
      end: 'Code point after it',
      url: 'Address of the sentence or row',
      passage: 'Id of the sentence or row it stands in',
    },
  },
  funding: {
    about:
      'One row for every time that the plan says that the government will pay: subsidies (补助, 后补助), rewards (奖励), earmarked funds (专项经费), support with money (给予经费支持).',
    columns: {
      id: '`<passage>/f<k>`, counted within the passage',
      plan: 'Id of the plan',
      task: 'Id of its task; null outside tasks',
      beneficiary: 'Who is paid, as written; null where the words name nobody, as for a fund',
      amount: 'In 10,000 yuan (万元); null where no amount is named',
      amount_period:
        'For how long the payment is: `year` (每年, 年度); `month` (每月); null where the words do not say',
      approximate: 'Whether the amount is said to be approximate: 约5万元, 百余万元, 5万元左右',
      approximate_text: 'The words that say so, joined by … where there are two; null where there are none',
      kind: '`one-off` (一次性); `annual-minimum`, at least so much a year (每年不低于); `per-unit`, for each (每个, 每家); `unspecified`',
      condition: 'The clause that states the condition, as written; null where there is none',
      cap: 'The most that is paid, in 10,000 yuan (最高, 不超过); where no other sum is named it is the amount too; null where none or several are stated',
      rate: 'The share that is paid, in per cent (按投资额的20%); null where none or several are stated',
      quote: 'Exact words of the source from `start` to `end`',
      start: 'First code point of the quote',
      end: 'Code point after it',
      url: 'Address of the sentence',
      passage: 'Id of the sentence it stands in',
    },
  },
  citations: {
    about:
      "One row for every time that a passage names a document, by its title in 《》 or by its number alone. The plan's own number does not count.",
    columns: {
      id: '`<passage>/d<k>`, counted within the passage',
      plan: 'Id of the plan',
      task: 'Id of its task; null outside tasks',
      title: 'What stands between 《 and 》, as the edition reads it; null where only a number is given',
      document:
        'The name under which all mentions of a document are one: marks of full width, without the notice that only sends it out (关于印发…的通知), short forms (以下简称) resolved; the number where there is no title',
      document_number: 'Document number as printed beside it, without white space',
      issuer: 'Who issued it, as printed before or at the head of the title; null where nobody is named',
      level:
        'Whose document it is: `national`, `province`, `prefecture`, `county`; null where nothing printed says so',
      level_basis:
        'What says so: `issuer` (or 国家, 省 before the title), `title` the place in its title, `number` the agency in its number',
      document_type:
        'Kind of document, the word that its name ends with: 条例, 意见, 方案; null for what is none, such as a journal or a form',
      relation:
        'How the passage takes it up: `basis` (依据), `implement` (贯彻), `carry-out` (落实), `refer` (参照), `make` (制定), `repeal` (废止), `promulgate` (印发) of the document itself; null where no word says so',
      relation_text: 'The words that say so; titles in one list share them',
      cited_plan: 'Id of the plan of the corpus that it is, by its number or its name; null where it is none',
      text: 'The words of the edition from `start` to `end`, title, marks and number',
      start: 'First code point of these words',
      end: 'Code point after them',
      url: 'Address of the sentence or row',
      passage: 'Id of the sentence or row it stands in',
    },
  },
  nearest: {
    about:
      'One row for every measure of another plan that is like a measure: at most five for each, none below the score at which readers found kinship (decision 18). Their addresses are in `measures`. Not published plan by plan.',
    columns: {
      measure: 'Id of the measure',
      plan: 'Id of its plan',
      neighbour: 'Id of the measure of another plan that is like it',
      neighbour_plan: 'Id of the plan of the neighbour',
      rank: '1 is the nearest; of equal scores the one that stands first in the corpus',
      score:
        'Cosine of the weights (tf-idf) of their sequences of two and three characters, three decimals; the same in both directions',
      shared: 'Code points of the measure in words of three letters and more that stand in the neighbour too',
      share: 'The same as a share of the measure, three decimals',
      verbatim:
        'Code points of the longest words of at least twelve letters that both have character for character; 0 where there are none',
    },
  },
  shared_text: {
    about:
      'One row for every run of at least twelve letters that passages of several plans share, the longest first: what at one place at least is no part of a longer shared run. Punctuation, width and case do not count. Headings are not compared; no run crosses the end of a passage. Not published plan by plan.',
    columns: {
      id: 'Made of the letters alone: the same words have the same id in every version',
      text: 'The words with their punctuation, as the first of `passages` has them',
      length: 'Code points of `text`',
      letters: 'Letters, digits and Chinese characters in it, by which runs are measured',
      plans: 'How many plans have the words',
      places: 'At how many places the words stand',
      passages:
        'The first 60 of these places in the order of the corpus: objects of `plan`, `passage`, and `start` and `end`, code points in the `text` of the passage, half-open',
      formula: 'Whether it is a set phrase (套话), which says nothing about borrowing',
      formula_basis:
        '`idiom`: it holds a phrase of the list of idioms, or little but dates; `common`: at least six plans and a tenth of all have it; null where it is none',
      first_plan:
        'The plan with the earliest printed day of issue among those that have the words; null where two have that day, or fewer than two print one',
      first_date: 'That day; null where there is no `first_plan`',
      undated:
        'Whether one of the plans prints no day of issue, so that it may have had the words before `first_plan`',
    },
  },
  indicators: {
    about: 'The vocabulary of what plans promise. Not published plan by plan.',
    columns: {
      code: 'Permanent code',
      name: 'Name',
      unit: 'Base unit of its values',
      family: 'Indicators of one family look alike; their targets are set side by side',
      measure:
        'What its number is: `share` or `ratio` of a denominator; `stock` what there is; `flow` what one year adds; `addition` what the plan adds in all; `growth`; `count`; `amount`; `index`; `level`',
      denominator: 'What a share or ratio is taken of',
      scope: 'Whom or what it covers',
      comparable_group:
        'Values may be compared only within one group: same denominator, scope, share or count, stock or flow',
      definition: 'What belongs to it',
      aliases:
        'Names as plans write them, whole; 新增:, 认定:, 招引:, 竣工:, 不减: in front asks for that verb beside the name',
      not: 'Names that look like it and are not',
      note: 'What else to know',
      name_en: '`name` in English; null where the vocabulary gives none',
      definition_en: '`definition` in English; null where the vocabulary gives none',
      denominator_en: '`denominator` in English; null where there is none',
      scope_en: '`scope` in English; null where the vocabulary gives none',
      note_en: '`note` in English; null where there is none',
    },
  },
  comparability: {
    about:
      'How every target that has an indicator is meant, a row each: two targets may be compared exactly where both have the same `group`. What others of a family differ in are their columns and those of their indicators. Not published plan by plan.',
    columns: {
      target: 'Id of the target',
      plan: 'Id of the plan',
      indicator: 'Code of its indicator',
      family: 'Family of the indicator: its targets are set side by side',
      comparable_group: 'Comparable group of the indicator',
      year: 'Year by which it is to be reached; null where none is stated',
      binding: 'Whether it binds (约束性); expected (预期性) and unmarked ones do not',
      strength:
        'How strongly the plan says it where it says it most strongly: `ensure` (确保), `plain`, `strive` (力争), `reserve` (原则上)',
      level:
        'Rank of the place (`county`, `prefecture`, `province`, `zone`, `department`) where its number grows with the place; null for shares, ratios, growth and indexes, and where the rank is not known',
      cumulative: 'Whether it counts all there ever were (累计)',
      per_year:
        'Whether it is a yearly number (每年) of something that its indicator does not count by the year',
      approximate: 'Whether its number is approximate (约, 左右, 百余)',
      relative: 'Whether it is measured by a benchmark whose value is unknown: comparable with none',
      group:
        'The comparable group with everything that must be alike: year, binding, strength, level, cumulative, per_year, approximate; null where `relative`',
      url: 'Address of its sentence or row',
    },
  },
  comparisons: {
    about:
      'The verdict on every pair of targets of one family, of one plan or of two, for families of at most 60 targets; `comparability` says the same of all. Not published plan by plan.',
    columns: {
      target_a: 'Id of a target',
      target_b: 'Id of a target that stands behind it, of the same family',
      comparable: 'Whether their values may be compared',
      reasons:
        'Why not; empty where they may: `denominator`, `scope`, `share-count`, `stock-flow`, `growth` (growth against a level), `measure` (another measure), `year`, `commitment` (binding against what is not), `strength` (力争, 确保 or neither), `level` (a number that grows with its place, of places unlike in rank), `cumulative` (累计 against what there is), `approximate` (约, 左右, 百余 against an exact number), `relative` (a benchmark whose value is unknown)',
      missing_denominator:
        'What both would have to be divided by, `常住人口` (resident population), `地区生产总值` (GDP) or `耕地面积` (arable land), where rank is among the reasons; null elsewhere',
      url_a: 'Address of the sentence or row of `target_a`',
      url_b: 'Address of the sentence or row of `target_b`',
    },
  },
  codings: {
    about:
      "One row per code on a task or measure. The rule's codes and the editor's stand side by side; how both are made says the codebook. A task or measure with no row in force in a scheme has none: no tool, or no theme found.",
    columns: {
      plan: 'Id of the plan',
      task: 'Id of the task',
      measure: 'Id of the measure; null: the task as a whole',
      scheme: '`theme`: what it is about; `instrument`: the policy tool it uses',
      code: 'Code of `themes` or of a tool in `instruments`',
      rank: '1 is the primary one; of tools the most salient',
      basis: '`rule`: found by a rule from the dictionary (机器初判); `editor`: given by the editor',
      in_force:
        "Whether it counts: an editor's row supersedes the rule's on the same task or measure and scheme; both stay",
      reason:
        "Why this passage has the code. By rule: the rule's name (`theme/title`, `theme/body`, `instrument/words`, `instrument/union`), a colon, and the words found with the clause of the definition that they meet; by the editor: in the editor's words",
      evidence: 'Exact words: of a measure from its sentence, of a task from its title or a sentence',
      passage: 'Id of what is coded: of the measure, or of the heading of the task',
      url: 'Address of the measure, or of the task',
      is_safeguard: 'Whether the task is a safeguard in substance',
    },
  },
  safeguard_codings: {
    about:
      'One row per code on a safeguard that its plan does not number among its tasks, or on a sentence of one: made like the rows of `codings` and kept apart from them, so that who counts tasks and measures counts the same as before. The safeguards of all plans alike are these rows and those of `codings` with `is_safeguard`.',
    columns: {
      plan: 'Id of the plan',
      safeguard: 'Id of the safeguard; where a section of safeguards has no items, of the section',
      measure: 'Id of the sentence; null: the safeguard as a whole',
      scheme: '`theme`: what it is about; `instrument`: the policy tool it uses',
      code: 'Code of `themes` or of a tool in `instruments`',
      rank: '1 is the primary one; of tools the most salient',
      basis: '`rule`: found by a rule from the dictionary (机器初判); `editor`: given by the editor',
      in_force:
        "Whether it counts: an editor's row supersedes the rule's on the same safeguard or sentence and scheme; both stay",
      reason: 'Why this passage has the code, as in `codings`',
      evidence: 'Exact words: of a sentence from it, of a safeguard from its title or a sentence',
      passage: 'Id of what is coded: of the sentence, or of the heading of the safeguard',
      url: 'Address of the sentence, or of the safeguard',
    },
  },
  second_codings: {
    about:
      'One row per code that a second coder gave to a sentence on the page `/code/`, from the files of `seeds/coders/`; none where there are no such files. A sentence that a coder has coded has a theme at least, and one that uses no tool has no row of the scheme `instrument`. Only what was coded blind counts for the agreement between people.',
    columns: {
      file: 'Name of the file in `seeds/coders/`, without `.json`',
      coder: 'Who coded, by the name in the file; the name of the file where it has none',
      plan: 'Id of the plan',
      task: 'Id of the task',
      measure: 'Id of the sentence',
      scheme: '`theme`: what it is about; `instrument`: the policy tool it uses',
      code: 'Code of `themes` or of a tool in `instruments`',
      rank: '1 is the primary one; of tools the most salient',
      evidence: 'Exact words of the sentence; all of it where the coder chose none',
      blind: 'Whether it was given before the coder had seen the codes of others',
      url: 'Address of the sentence',
    },
  },
  corrections: {
    about:
      'One row per place where the edition departs from the source, or where the editor has a doubt. Rows never overlap.',
    columns: {
      id: '`<plan>/c<position>`, in the order of the document',
      plan: 'Id of the plan',
      kind: '`spam`: words of a hacked site; `ocr`: misread characters; `typo`; `missing`: words left out; `duplicate`: the same text twice; `boilerplate`: words of the publishing site; `table`: a damaged table; `other`',
      sic: 'Exact text of the source; empty only for an insertion',
      corr: 'The reading; null where it cannot be known; empty where the text is dropped',
      certainty: '`certain`, `probable`, `unresolved`; a null `corr` is always `unresolved`',
      reason: 'Why, in words for readers',
      basis: '`editor`: stated in `errata.yaml`; `rule`: found by a rule of the importer',
      start: 'First code point of `sic`',
      end: 'Code point after it; equal to `start` for an insertion',
      url: "Address of the row in the plan's list of corrections",
      passage: 'Id of the passage it stands in; null where it stands in none, as dropped text does',
    },
  },
  themes: {
    about: 'One row per topical theme, in the order of `themes.yaml`.',
    columns: {
      code: 'Permanent code',
      name: 'The label shown',
      definition: 'What belongs to it',
      parent: 'Null: themes have no parent',
      origin: '`site`: the themes are ours, none is of Rothwell and Zegveld (`rothwell-zegveld`)',
      includes: 'What belongs to it, in one line for coders; null for a kind of tools',
      excludes: 'What does not belong to it, and where it goes; null for a kind of tools',
      kappa:
        "Cohen's kappa of rule and editor over all sentences of tasks; below 0.6 the readers agree little, and pages say so; null where neither ever gives the code",
      kappa_tasks: 'The same over all tasks',
      kappa_with_safeguards: 'The same as `kappa`, over all sentences of tasks and of safeguards',
      kappa_tasks_with_safeguards: 'The same over all tasks and safeguards',
      name_en: '`name` in English; null where the vocabulary gives none',
      definition_en: '`definition` in English; null where the vocabulary gives none',
      includes_en: '`includes` in English; null where there is none',
      excludes_en: '`excludes` in English; null where there is none',
    },
  },
  instruments: {
    about:
      'One row per kind of policy tools and per tool, in the order of `instruments.yaml`; codings use the tools.',
    columns: {
      code: "Permanent code; a tool's begins with its kind's",
      name: 'The label shown',
      definition: 'What belongs to it',
      parent: 'The kind of a tool; null for a kind',
      origin: '`rothwell-zegveld`: after Rothwell and Zegveld (1985); `site`: added by us',
      includes: 'What belongs to it, in one line for coders; null for a kind of tools',
      excludes: 'What does not belong to it, and where it goes; null for a kind of tools',
      kappa:
        "Cohen's kappa of rule and editor over all sentences of tasks; below 0.6 the readers agree little, and pages say so; null for a kind, and where neither ever gives the code",
      kappa_tasks: 'The same over all tasks',
      kappa_with_safeguards: 'The same as `kappa`, over all sentences of tasks and of safeguards',
      kappa_tasks_with_safeguards: 'The same over all tasks and safeguards',
      name_en: '`name` in English; null where the vocabulary gives none',
      definition_en: '`definition` in English; null where the vocabulary gives none',
      includes_en: '`includes` in English; null where there is none',
      excludes_en: '`excludes` in English; null where there is none',
    },
  },
} as const;
