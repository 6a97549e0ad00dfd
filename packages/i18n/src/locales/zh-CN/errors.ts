import type { ErrorCode } from "@songhua/kernel";
import type { ErrorText } from "../../catalogue.ts";

/** What went wrong (title) and how to mend it (mend), for every code that can reach a person. */
export const errors: Record<ErrorCode, ErrorText> = {
  bad_request: {
    title: "请求无法理解",
    mend: "请检查标出的项目后重新提交。",
  },
  unauthenticated: {
    title: "请先登录",
    mend: "可使用邮件链接或通行密钥登录。",
  },
  forbidden: {
    title: "您没有此项权限",
    mend: "请向活动主办人员申请权限。",
  },
  not_found: {
    title: "页面或条目不存在",
    mend: "可能已被移除，或地址有误。",
  },
  conflict: {
    title: "内容已被他人修改",
    mend: "请刷新查看最新内容后再修改。",
  },
  too_large: {
    title: "提交内容过大",
    mend: "请减少内容或换用较小的文件。",
  },
  too_many_requests: {
    title: "操作过于频繁",
    mend: "请稍候一分钟再试。",
  },
  internal: {
    title: "服务器出现故障",
    mend: "数据没有丢失，请重试；若再次出现，请将发生时间告知运维人员。",
  },
  unsupported_media: {
    title: "不支持此类文件",
    mend: "请使用 XLSX 工作簿或 CSV 文件。",
  },
  setup_already_done: {
    title: "系统已完成初始设置",
    mend: "请直接登录，或请管理员邀请您。",
  },
  sign_in_link_invalid: {
    title: "登录链接已失效",
    mend: "链接仅能使用一次且有时限，请重新获取。",
  },
  passkey_rejected: {
    title: "通行密钥未通过验证",
    mend: "请换用其他通行密钥，或使用邮件链接登录。",
  },
  last_administrator: {
    title: "不能移除最后一位管理员",
    mend: "请先指定另一位管理员。",
  },
  time_zone_unknown: {
    title: "未知时区“{{zone}}”",
    mend: "请填写地区名称，如 Asia/Shanghai、Europe/Moscow，不能只写 +08:00。",
  },
  slots_overlap: {
    title: "{{date}} {{time}} 的时段重叠",
    mend: "请缩短或移动其中一段，使时段互不重叠。",
  },
  dates_reversed: {
    title: "结束日期早于开始日期",
    mend: "请核对两个日期。",
  },
  slug_taken: {
    title: "地址“{{slug}}”已被使用",
    mend: "请换一个，例如加上年份。",
  },
  event_archived: {
    title: "活动已归档",
    mend: "归档内容不再更改；如需修改请先取消归档。",
  },
  session_outside_event: {
    title: "场次不在活动日期内",
    mend: "请选择 {{from}} 至 {{to}} 之间的日期。",
  },
  local_time_missing: {
    title: "{{zone}} 在 {{date}} 没有 {{time}} 这一时刻",
    mend: "当日时钟拨快，请选择前后其他时间。",
  },
  identifier_invalid: {
    title: "“{{value}}”不是有效的 {{scheme}} 号码",
    mend: "有数字缺失或输错，校验位不符，请对照证照核对。",
  },
  identifier_taken: {
    title: "号码 {{value}} 已属于另一机构",
    mend: "请使用该机构，或将两者合并。",
  },
  organisation_in_use: {
    title: "该机构正在使用中",
    mend: "请先移走其参会者、供需信息与协议，或与其他机构合并。",
  },
  merge_with_itself: {
    title: "机构不能与自身合并",
    mend: "请选择两家不同的机构。",
  },
  registration_closed: {
    title: "报名已关闭",
    mend: "如仍希望参加，请联系主办方。",
  },
  registration_duplicate: {
    title: "{{email}} 已报名",
    mend: "请用该邮箱登录以查看或修改报名信息。",
  },
  answer_missing: {
    title: "请回答“{{question}}”",
    mend: "填写后请重新提交。",
  },
  answer_invalid: {
    title: "“{{question}}”的回答不符合要求",
    mend: "请从给出的选项中选择，或按要求填写。",
  },
  participant_not_approved: {
    title: "该参会者尚未通过审核",
    mend: "请先审核通过其报名。",
  },
  already_checked_in: {
    title: "已于 {{time}} 签到",
    mend: "若为他人持同一胸卡，请核对证件。",
  },
  badge_unknown: {
    title: "胸卡不属于本活动",
    mend: "请按姓名查找。",
  },
  workbook_unreadable: {
    title: "文件无法作为工作簿读取",
    mend: "请用表格软件打开后另存为 XLSX。",
  },
  workbook_encrypted: {
    title: "工作簿受密码保护",
    mend: "请另存为无密码的副本后上传。",
  },
  workbook_macros: {
    title: "工作簿含有宏",
    mend: "请另存为不含宏的 XLSX 后上传。",
  },
  workbook_too_large: {
    title: "文件超过 {{limitMb}} MB",
    mend: "请删除图片与空表，或拆分为多个文件。",
  },
  workbook_bomb: {
    title: "文件解压后体积异常",
    mend: "请用表格软件重新保存；若仍如此，请勿信任该文件。",
  },
  workbook_encoding: {
    title: "无法识别文本编码",
    mend: "请另存为 UTF-8 编码的 CSV 或 XLSX。",
  },
  workbook_empty: {
    title: "工作簿没有数据行",
    mend: "首行填表头，其下每行一条。",
  },
  workbook_no_sheet: {
    title: "未找到含可识别表头的工作表",
    mend: "请对照可下载的模板检查表头。",
  },
  workbook_too_many_rows: {
    title: "超过 {{limit, number}} 行",
    mend: "请拆分文件后依次导入。",
  },
  import_not_ready: {
    title: "试运行尚未完成",
    mend: "请待全部行检查完毕后再确认。",
  },
  import_already_applied: {
    title: "该导入已执行",
    mend: "如需重做，请先撤销。",
  },
  import_not_undoable: {
    title: "该导入已无法撤销",
    mend: "其中条目此后已被修改或使用，请逐条处理。",
  },
  import_in_use: {
    title: "本次导入中有 {{count}} 条内容已被使用",
    mend: "请先解除使用，或保留导入并逐条修改：{{used}}。",
  },
  validity_reversed: {
    title: "有效期止于起始日之前",
    mend: "请核对两个日期。",
  },
  match_ended: {
    title: "此匹配已结束",
    mend: "其中一条供需信息已到期、撤回或正在修改；请查看当前的匹配。",
  },
  listing_state: {
    title: "供需信息处于“{{state}}”状态，无法操作",
    mend: "请刷新查看当前状态。",
  },
  exclusion_same: {
    title: "机构不能与自身设为互斥",
    mend: "请选择两家不同的机构。",
  },
  request_expired: {
    title: "洽谈邀约已过期",
    mend: "请重新发出邀约。",
  },
  request_state: {
    title: "该邀约已有答复",
    mend: "请刷新查看答复。",
  },
  request_duplicate: {
    title: "双方之间已有邀约",
    mend: "请等待答复，或撤回先前邀约。",
  },
  request_excluded: {
    title: "这两家机构已设为互斥",
    mend: "可由主办人员解除互斥。",
  },
  request_quota: {
    title: "已约定的洽谈数达到规则上限",
    mend: "请先取消另一场洽谈，或请主办人员提高上限。",
  },
  request_rule: {
    title: "本次活动的规则不允许这两家机构会面{{because}}",
    mend: "可由主办人员在“匹配”的“规则”中修改。",
  },
  timetable_infeasible: {
    title: "没有满足全部条件的日程",
    mend: "请增加时段或洽谈桌，或解除某场固定洽谈；报告中列出了冲突。",
  },
  timetable_stale: {
    title: "日程早于当前的洽谈",
    mend: "请重新编排后发布。",
  },
  meeting_state: {
    title: "洽谈处于“{{state}}”状态，无法操作",
    mend: "请刷新查看当前状态。",
  },
  placement_clash: {
    title: "该时段已有人员或洽谈桌被占用",
    mend: "请选择其他时段或洽谈桌。冲突人员：{{people}}",
  },
  disruption_too_late: {
    title: "受影响的时段均已开始或结束",
    mend: "相关时段已过或正在进行，请直接将洽谈标记为已举行或未举行。",
  },
  disruption_not_undoable: {
    title: "已无法撤销",
    mend: "此后已发布新版本，或其中某个时段已开始。请改为调整相关洽谈。",
  },
  amount_negative: {
    title: "金额为负",
    mend: "请输入非负金额；减少额请以更正记录。",
  },
  amount_missing: {
    title: "缺少金额",
    mend: "请填写，或选择“无金额”“金额未公开”。",
  },
  amount_unexpected: {
    title: "此类金额选项不应填写数额",
    mend: "请清除数额，或改选“金额”。",
  },
  rate_missing: {
    title: "缺少汇率",
    mend: "请填写汇率及其来源和日期。",
  },
  agreement_state: {
    title: "协议处于“{{state}}”状态，无法操作",
    mend: "已签协议须以附理由的更正方式修改。",
  },
  agreement_parties: {
    title: "协议各方不符合要求",
    mend: "协议须有本活动两至六家不同机构。",
  },
  already_confirmed: {
    title: "该方已签署",
    mend: "无需再次操作。",
  },
  not_a_party: {
    title: "您不代表本协议任何一方",
    mend: "应由该方代表签署，或由主办人员凭已记录的授权代签。",
  },
  register_reason_missing: {
    title: "缺少理由",
    mend: "请说明理由，登记簿将与条目一并保存。",
  },
  version_conflict: {
    title: "其间已有人保存了第{{version}}版（{{author}}）",
    mend: "您的文本还在：对照两份，各取所需，再保存一次。",
  },
  version_changed: {
    title: "文本已是第{{version}}版，您读的是第{{read}}版",
    mend: "请阅读新版本及其改动，再作决定。",
  },
  text_incomplete: {
    title: "文本还有空白（{{count}}处）",
    mend: "请填写标出的内容；有空白的文本不能批准。",
  },
  text_signed: {
    title: "已有一方签署此文本",
    mend: "文本不再改动，以免签名失效。可撤回提案，或在签署后变更。",
  },
  not_approved: {
    title: "尚有{{count}}方未批准文本",
    mend: "各方先批准当前版本，然后才能签署。",
  },
  claimed_time: {
    title: "签署设备上的时间不可能正确",
    mend: "请校准设备时钟后重新签署。签名须在三天内送达。",
  },
  document_missing: {
    title: "文本还没有生成文件",
    mend: "各方批准文本后，由一方或主办方生成 PDF。",
  },
  document_exists: {
    title: "已有待签署的文件",
    mend: "请签署该文件；尚无人签署时也可以撤下。",
  },
  signed_on_document: {
    title: "本协议须在文件上签署",
    mend: "请打开文件并在其中签署；单纯点击确认不再有效。",
  },
  document_moved: {
    title: "其间有其他人签署了文件",
    mend: "没有任何丢失：请在文件的最新状态上重新签署。",
  },
  document_too_large: {
    title: "文件过大（最多 {{limitMb}} MB）",
    mend: "请去掉附件或降低扫描分辨率。",
  },
  document_not_made: {
    title: "只有标题和金额的协议没有文件",
    mend: "请先起草文本，并由各方批准。",
  },
  not_a_signer: {
    title: "您不是此处的签署人",
    mend: "请用此处指定的账户登录，或联系主办方。",
  },
  signer_order: {
    title: "须由他人先签署（还有 {{count}} 人）",
    mend: "他们签署后您即可签署。",
  },
  signature_wrong: {
    title: "签名与证书不符",
    mend: "请选择与该证书对应的密钥重新签署；未保存任何内容。",
  },
  certificate_expired: {
    title: "证书已过期",
    mend: "请使用有效证书，或由本活动的认证机构签发。",
  },
  certificate_not_yet_valid: {
    title: "证书尚未生效",
    mend: "请等待其生效，或使用其他证书。",
  },
  certificate_revoked: {
    title: "证书已被吊销",
    mend: "请重新申请证书，或使用其他证书。",
  },
  certificate_wrong_use: {
    title: "该证书不用于签署文件",
    mend: "请使用签名证书，而不是服务器或时间戳证书。",
  },
  certificate_self_made: {
    title: "该证书为自签名证书",
    mend: "请使用认证机构签发的证书；本活动的认证机构一分钟即可签发。",
  },
  certificate_refused: {
    title: "证书不可用（{{finding}}）",
    mend: "请使用其他证书，或由本活动的认证机构签发。",
  },
  key_not_proven: {
    title: "申请未由其自身密钥签名",
    mend: "请重新生成密钥后再申请。",
  },
  upload_not_ours: {
    title: "这不是在我们的文件上仅增加一个签名（{{finding}}）",
    mend: "请下载文件的最新版本，不作其他改动地签署后上传。",
  },
  upload_unsigned: {
    title: "文件中没有新的签名",
    mend: "请先用您的程序签署，再上传。",
  },
  scan_kind: {
    title: "扫描件须为 PDF、PNG 或 JPEG",
    mend: "请另存为其中一种格式。",
  },
  scan_changed: {
    title: "扫描件已更换",
    mend: "请查看新的扫描件后再确认。",
  },
  same_person: {
    title: "您已确认过此扫描件",
    mend: "须由另一人确认。",
  },
  national_refused: {
    title: "这不是对已签署文件的签名（{{finding}}）",
    mend: "请对从此处下载的文件原样做分离式签名后上传签名。",
  },
  authority_key: {
    title: "本活动的认证机构无法签发：密钥文件缺失",
    mend: "请运维人员放回 SONGHUA_AUTHORITY_KEY_FILE 指定的文件。",
  },
  ceremony_moved: {
    title: "签约场次在此期间已推进",
    mend: "现在显示的是最新状态；如仍需要，请再按一次。",
  },
  ceremony_state: {
    title: "签约场次进行到此处不能这样做",
    mend: "请看签约顺序，上面写明下一步。",
  },
  step_order: {
    title: "这一步不能接在上一步之后",
    mend: "先注册，再启动，再履行完毕；已终止的到此为止。",
  },
  register_has_errors: {
    title: "文件中有错误行（{{rows}}）",
    mend: "请改正，或说明略去这些行：每行都注明了所违反的规则。",
  },
  rates_unreadable: {
    title: "这不是汇率表（第 {{row}} 行）",
    mend: "请提供欧洲央行每日汇率表、美联储年平均汇率表，或含 period、base、currency、rate、source 各列的表。",
  },
  release_state: {
    title: "该发布当前状态不允许此操作（{{state}}）",
    mend: "已冻结的发布以新版次更正；正在制作的须先完成。",
  },
  release_outdated: {
    title: "本草稿制作之后已有另一发布冻结",
    mend: "系统正在重新制作本草稿，使两者相减也推不出未公开的数值。请重新查看后再冻结。",
  },
  release_year_empty: {
    title: "本次发布中 {{period}} 年的数据太少，无法成文",
    mend: "请另选年份：可选年份见页面列表及发布材料的 years。",
  },
  definition_changed: {
    title: "定义 {{definition}} 已改动但未升版本",
    mend: "其下已有发布数据：请给改动后的定义新的版本号。",
  },
  definition_faults: {
    title: "该定义尚不能启用：有{{faults}}处需要更正",
    mend: "请点“检查”：逐处列明字段和更正方法。",
  },
  definition_needed: {
    title: "“{{by}}”由该定义计算",
    mend: "请先停用该指标，或改用其他公式。",
  },
  definition_state: {
    title: "该定义目前状态不允许此操作",
    mend: "请查看其版本，可能刚被他人更改。只有草稿可编辑或启用，只有已启用的可停用。",
  },
  run_finished: {
    title: "任务已结束",
    mend: "如有需要请重新启动。",
  },
};
