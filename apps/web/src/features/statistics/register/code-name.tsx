import type { MultiText } from "@songhua/kernel";
import { useMultiText } from "../../../ui/multi-text.tsx";

/** What a code stands for, with the code small beside it. */
export function CodeName({ code, name }: { code: string | null; name: MultiText | null }) {
  const multi = useMultiText();
  if (code === null) return "–";
  if (name === null) return code;
  return (
    <>
      {multi(name)} <small className="faint">{code}</small>
    </>
  );
}
