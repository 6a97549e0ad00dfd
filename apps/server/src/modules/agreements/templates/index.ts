export { TEMPLATES, textFrom, type AgreementTemplate } from "./templates.ts";
export { inLanguages } from "./clause-words.ts";
