/* Property tests draw the same cases in every run, so that a change is judged by itself; SEED=n draws others. */
import fc from "fast-check";

const seed = Number(process.env["SEED"] ?? 20230607);
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed });
