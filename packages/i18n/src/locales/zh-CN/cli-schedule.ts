/** 命令行 songhua：文件中问题的日程，以及基准测试。 */
export const scheduling = {
  schedule: {
    progress:
      "必见洽谈 {{must}}，其余洽谈的分量 {{worth}}，空档 {{breaks}}，至少 {{bound}}，差距 {{gap}}，不均 {{unfair}}",
    optimal: "已证明最优：{{meetings}} 场洽谈排定 {{placed}} 场，空档 {{breaks}}，用时 {{seconds}} 秒。",
    feasible:
      "可行：{{meetings}} 场洽谈排定 {{placed}} 场，空档 {{breaks}}，已证明至少 {{bound}}，用时 {{seconds}} 秒。",
    infeasible: "不可行：{{meetings}} 场洽谈只能排定 {{placed}} 场；其余逐一列明原因，用时 {{seconds}} 秒。",
    unknown: "{{seconds}} 秒内未找到完整日程：{{meetings}} 场洽谈排定 {{placed}} 场。请加大 --seconds。",
    unfair:
      "{{meetings}} 场洽谈排定 {{placed}} 场，空档 {{breaks}}，但空档数之差比允许的多 {{unfair}}，用时 {{seconds}} 秒。请加大 --seconds 或 --fairness。",
  },
  finding: {
    duplicate_id: "编号 {{id}} 出现两次（{{kind}}）；请各用各的编号。",
    unknown_id: "{{inKind}} {{inId}} 指向不存在的 {{kind}} {{id}}；请改正或补上。",
    slot_reversed: "时段 {{slotId}} 的结束早于开始；请对调两个时间。",
    slots_overlap: "时段重叠：{{slotIds}}；请让前一个先结束。",
    slots_unordered: "时段未按时间排列：{{slotIds}}；请对调。",
    meeting_size: "洽谈 {{meetingId}} 有 {{size}} 人；可由 2 至 6 人洽谈。",
    person_meets_themself: "洽谈 {{meetingId}} 要 {{personId}} 与自己见面；请换一个人。",
    table_meeting_across_venues:
      "洽谈 {{meetingId}} 在洽谈桌举行，而参加者在不同会场：{{personIds}}；请改为视频洽谈或允许往来。",
    table_elsewhere: "洽谈 {{meetingId}} 锁定的洽谈桌 {{tableId}} 在别的会场；请选本会场的。",
    precedence_cycle: "这些洽谈的先后次序成环：{{meetingIds}}；请去掉其中一个次序。",
    number_out_of_range: "{{id}} 的 {{field}} 不能是 {{value}}；请给出范围内的数。",
    same_people_twice: "相同的人洽谈不止一次：{{meetingIds}}。",
    no_shared_slot: "洽谈 {{meetingId}}：参加者没有共同可用的时段。",
    person_overbooked: "{{personId}} 有 {{meetings}} 场洽谈，只有 {{places}} 个位置。",
    fixed_clash: "{{personId}} 在时段 {{slotId}} 被固定到多场洽谈：{{meetingIds}}。",
    places_short: "会场 {{venueId}} 有 {{meetings}} 场洽谈需要位置，只有 {{places}} 个。",
    day_split: "时段 {{slotIds}}：{{day}} 在其他日子的时段之后又出现；请把同一天的时段放在一起。",
    role_twice: "角色 {{role}} 有两组限制；请只留一组。",
    travel_twice: "会场 {{venueIds}} 之间有两个往来时间；请只留一个。",
    minimum_above_maximum: "最少 {{min}} 场多于最多 {{max}} 场（人 {{personId}}，角色 {{role}}）；请改其一。",
    nothing_to_plan: "没有可排的内容：缺少 {{missing}}。",
    role_unused: "角色 {{role}} 有限制，但没有人属于它。",
    no_tables: "会场 {{venueId}} 有 {{meetings}} 场洽谈桌洽谈，却没有可坐两人的洽谈桌。",
    no_shared_hours: "会场 {{venueIds}} 从不同时开放；两地之间的洽谈：{{meetingIds}}。",
    minimum_unreachable: "{{personId}} 应有 {{min}} 场洽谈，最多只能有 {{possible}} 场。",
    fixed_table_clash: "洽谈桌 {{tableId}} 在时段 {{slotId}} 被固定给多场洽谈：{{meetingIds}}。",
    fixed_places_short: "时段 {{slotId}} 有 {{meetings}} 场洽谈固定在 {{venueId}}，只有 {{places}} 个位置。",
    fixed_order: "固定的先后次序颠倒：{{meetingIds}}。",
    order_too_long: "时段不够让这些洽谈依次进行：{{meetingIds}}。",
  },
  kind: {
    slot: "时段",
    venue: "会场",
    table: "洽谈桌",
    person: "人",
    interpreter: "译员",
    meeting: "洽谈",
    travel: "往来时间",
  },
  proof: {
    none_kept: "没有文件可证明该搜索：证书未列出证明文件。",
    too_long: "没有文件可证明该搜索：其长度超出保存上限。",
    not_found: "证书列出了该搜索的证明文件，但此处没有：{{file}}。请放到该处，或用 --proof 指明。",
    other_file: "{{file}} 不是证书所列的证明：长度或 SHA-256 不符。",
    verified:
      "本检验程序已逐步核对空档的界限：凡遵守规则并举行全部洽谈的方案，空档都不少于 {{breaks}} 个。{{file}} 的 {{steps}} 步，每一步都由检验程序自己从问题写出的 {{clauses}} 条子句推出。",
    refused: "{{file}} 不能证明空档的界限：{{why}}",
  },
  proofFault: {
    refutation_no_header: "开头不是反驳证明的文件头。",
    refutation_too_large: "超出本检验程序的上限（{{most}}）。",
    refutation_of_other_problem: "它针对的是另一个问题（{{found}}）。",
    refutation_claims_less: "它证明空档至少 {{found}} 个，而证书称 {{claimed}} 个。",
    refutation_other_clauses: "它涉及 {{claimed}} 个变量，而该问题有 {{found}} 个。",
    refutation_bad_step: "字节 {{byte}} 处不是一个步骤（第 {{step}} 步）。",
    refutation_cut_short: "文件在第 {{step}} 步中间结束，该步始于字节 {{byte}}。",
    refutation_unknown_variable: "字节 {{byte}} 处的第 {{step}} 步提到变量 {{variable}}，该问题没有此变量。",
    refutation_does_not_follow: "字节 {{byte}} 处的第 {{step}} 步不能由前文推出。",
    refutation_no_contradiction: "共 {{steps}} 步，最后一步在字节 {{byte}}，到结尾仍无矛盾。",
    refutation_effort_spent: "本检验程序在第 {{step}} 步（字节 {{byte}}）放弃：耗时过长。",
  },
  explain: {
    restsOnSearch: "空档的界限出自求解程序的穷尽搜索；本检验程序重算所有数字，但不重复该搜索，只照录其结论。",
    person: "参会者 {{id}}",
    slots: "时段 {{ids}}",
    venue: "会场 {{id}}",
    held: "要举行：{{ids}}。",
    clash: "以下各项不能同时成立：",
    further: "以下也不能：",
    helps: "可行的办法：{{steps}}",
    leftOut: "因有错误而略去：{{ids}}",
  },
};
export const schedulingCommands = {
  schedule: "为文件中的问题排日程，并证明其优劣；按 Ctrl-C 保留目前最好的结果",
  bench: "运行源码目录中的基准测试，每个数字旁列出参照",
};
export const schedulingOptions = {
  proof: "证明空档界限的文件；不指定时取时间表文件旁同名加 .proof 或 .proof.gz 的文件",
  threads: "用于搜索和证明的线程数（2；单核为 1）",
  fairness: "任何两人的空档数最多相差多少；none：不限",
  choose: "所有洽谈都是请求：选出分量最大且排得下的，不必全部举行",
};
export const schedulingErrors = {
  proof_not_gzip: { title: "{{file}} 是压缩文件，但无法解压或过大。", mend: "请重新下载，或不用 --proof。" },
  value_not_fairness: { title: "{{option}} 不能是“{{value}}”。", mend: "请给出 0 到 {{max}} 的整数，或 none。" },
  file_is_folder: { title: "{{file}} 是文件夹。", mend: "请给出文件名。" },
  problem_format: {
    title: "{{file}} 的扩展名不是 .dzn、.json 或 .xlsx。",
    mend: "请给出其中一种形式的问题；docs/integrator.md 有说明。",
  },
  problem_too_large: { title: "{{file}} 超过 {{limitMb}} MB。", mend: "请拆分问题。" },
  problem_not_json: { title: "{{file}} 不是 JSON：{{detail}}。", mend: "请在该处改正文件。" },
  problem_shape: {
    title: "{{file}}：{{place}} 缺失或有误。",
    mend: "此处应为：{{wanted}}。形式见 docs/integrator.md。",
  },
  problem_member_unknown: {
    title: "{{file}}：{{place}} 有未知成员 {{member}}。",
    mend: "请改正名称或删除；docs/integrator.md 列出所有成员。",
  },
  problem_sheet_missing: {
    title: "{{file}} 没有工作表“{{sheet}}”。",
    mend: "请加上；docs/integrator.md 说明各工作表。",
  },
  problem_column_missing: {
    title: "工作表 {{sheet}} 没有“{{heading}}”列。",
    mend: "请在前几行写上列名；docs/integrator.md 列出列名。",
  },
  problem_cell: { title: "{{place}}：“{{value}}”不合要求。", mend: "请写成：{{wanted}}" },
  problem_findings: { title: "{{file}}：问题中的错误：{{count}}。", mend: "请改正上面所列。" },
  dzn_field_missing: { title: "{{file}}：缺少字段 {{field}}。", mend: "请加上“{{field}} = …;”。" },
  dzn_field_twice: { title: "{{file}}{{place}}：字段 {{field}} 出现两次。", mend: "请删去一个。" },
  dzn_unexpected: {
    title: "{{file}}{{place}}，第 {{column}} 列：{{field}} 中有“{{found}}”。",
    mend: "此处应为：{{wanted}}",
  },
  dzn_unfinished: { title: "{{file}}{{place}}：文件在 {{field}} 中结束。", mend: "文件不完整；此处应为：{{wanted}}" },
  dzn_number_range: {
    title: "{{file}}{{place}}：{{field}} 不能是 {{value}}。",
    mend: "请给出 {{min}} 到 {{max}} 的整数。",
  },
  dzn_row_size: {
    title: "{{file}}{{place}}：{{field}} 的一行有 {{size}} 个数。",
    mend: "请给出 {{wanted}} 个：人、人、时段类别。",
  },
  dzn_count: {
    title: "{{file}}：{{field}} 有 {{count}} 项，而 {{of}} 为 {{wanted}}。",
    mend: "请使 {{field}} 与 {{of}} 一致。",
  },
  bench_unknown: { title: "没有“{{bench}}”这个基准测试。", mend: "请选其一：{{benches}}。" },
  benches_missing: { title: "{{folder}} 没有基准测试。", mend: "请在源码目录中运行；安装包不含基准测试。" },
};
