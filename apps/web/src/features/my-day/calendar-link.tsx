import { Button } from "../../ui/button.tsx";
import { useToast } from "../../ui/toast.tsx";
import { useText } from "../../ui/use-text.ts";
import { CalendarSection } from "./calendar-section.tsx";

/** The address under which a calendar program follows the own meetings, with changes and cancellations. */
export function CalendarLink({ path }: { path: string }) {
  const { t } = useText();
  const toast = useToast();
  const address = new URL(path, location.origin);
  const follow = `webcal://${address.host}${address.pathname}`;
  return (
    <CalendarSection follow={follow} file={address.pathname}>
      <Button
        look="quiet"
        onClick={() =>
          void navigator.clipboard
            .writeText(address.href)
            .then(() => toast.done(t("common:done.copied")), toast.refused)
        }
      >
        {t("common:verb.copy")}
      </Button>
    </CalendarSection>
  );
}
