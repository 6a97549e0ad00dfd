import { account } from "./account.ts";
import { cli } from "./cli.ts";
import { common } from "./common.ts";
import { console } from "./console.ts";
import { documents } from "./documents.ts";
import { errors } from "./errors.ts";
import { glossary } from "./glossary.ts";
import { indicators } from "./indicators.ts";
import { mail } from "./mail.ts";
import { market } from "./market.ts";
import { meetings } from "./meetings.ts";
import { my } from "./my.ts";
import { organise } from "./organise.ts";
import { publicPages } from "./public.ts";
import { register } from "./register.ts";
import { report } from "./report.ts";
import { signing } from "./signing.ts";
import { thread } from "./thread.ts";
import { timetable } from "./timetable.ts";
import { verify } from "./verify.ts";
import { workbook } from "./workbook.ts";

export const catalogue = {
  account,
  cli,
  common,
  console,
  documents,
  errors,
  glossary,
  indicators,
  mail,
  market,
  meetings,
  my,
  organise,
  public: publicPages,
  register,
  report,
  signing,
  thread,
  timetable,
  verify,
  workbook,
};
