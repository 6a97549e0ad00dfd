/** The command lines `songhua register` and `songhua witness`. */
export const registering = {
  register: {
    appended: "已追加 {{count}} 条，日志共 {{size}} 条。",
    proved: "记录 {{index}}（共 {{size}} 条）的回执已写入 {{file}}。",
    holds: "已核对的内容全部成立。",
    fails: "不成立：{{count}} 项问题。",
    witnessSilent: "见证方 {{witness}} 未签署：{{reason}}。",
  },
  witness: {
    ready: "见证方已在端口 {{port}} 就绪，监视 {{count}} 个日志。其公钥（写入策略文件）：\n{{key}}",
    signed: "已签署：{{origin}}，{{size}} 条。",
    fork: "已拒绝（{{status}}）：某日志出示的状态与本见证方此前签署的不相承。",
  },
};
export const registeringCommands = {
  register: "无需服务器，在文件夹中维护登记簿：追加记录、生成回执、核对",
  witness: "运行见证方：签署登记簿的增长，拒绝回退与分叉",
};
export const registeringOptions = {
  log: "日志文件夹；不存在时 append 会新建",
  origin: "新日志的名称，例如 exchange.example/register",
  entry: "与待核对回执对应的登记内容",
  index: "记录序号，从 0 起",
  registerKey: "日志公钥，如 log.pub",
  policy: "受信任日志与见证方的文件，含所需签署数",
  against: "此前所见的检查点，日志须与之相承；可重复",
  registerOut: "回执写入的文件",
  witnessKey: "要监视的日志公钥；可重复",
  folder: "见证方密钥与状态的文件夹；首次使用时创建",
  name: "新见证方的名称，例如 customs.example/witness",
  host: "监听地址（0.0.0.0）",
  port: "监听端口（8090）；0 表示任选空闲端口",
};
export const registeringErrors = {
  register_action: { title: "登记簿没有“{{action}}”这一操作。", mend: "请使用：{{actions}}。" },
  register_in_use: {
    title: "{{folder}} 正被进程 {{process}} 使用。",
    mend: "请等待其结束或将其停止：两个写入者会产生两份历史。",
  },
  register_damaged: {
    title: "{{folder}}：{{file}} 缺失或损坏。",
    mend: "请恢复整个文件夹的备份。不要用较旧的副本继续，否则会产生分叉。",
  },
  register_origin: { title: "{{folder}} 属于“{{origin}}”，而非“{{given}}”。", mend: "请省略名称，或使用其他文件夹。" },
  register_key: { title: "{{file}} 中没有日志公钥。", mend: "请提供日志的 log.pub：一行 name+id+base64。" },
  register_key_needed: { title: "未指明信任哪个密钥。", mend: "请加 --key LOG.pub 或 --policy FILE。" },
  register_policy: {
    title: "{{file}} 第 {{line}} 行不是策略行。",
    mend: "格式：log KEY、witness LABEL KEY URL、group LABEL K LABEL…、quorum LABEL。",
  },
  register_checkpoint: { title: "{{file}} 不是检查点。", mend: "请提供日志发布的检查点。" },
  register_no_entry: {
    title: "没有序号为 {{index}} 的记录：日志共 {{size}} 条。",
    mend: "请给出小于 {{size}} 的序号。",
  },
  register_not_entered: {
    title: "{{file}} 不是日志 {{size}} 条记录中的任何一条。",
    mend: "请先追加，或提供当时登记的原文件。",
  },
  entry_too_large: {
    title: "{{file}} 第 {{line}} 行：一条记录最多 {{most}} 字节。",
    mend: "请登记其哈希：非 .json、.jsonl 文件即按此登记。",
  },
};
