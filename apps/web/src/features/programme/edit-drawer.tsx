import { useState, type ReactNode } from "react";
import { Button } from "../../ui/button.tsx";
import { Drawer } from "../../ui/drawer.tsx";
import { useFieldErrors } from "../../ui/field-errors.ts";
import { Refusal } from "../../ui/refusal.tsx";
import { useToast } from "../../ui/toast.tsx";
import { useText } from "../../ui/use-text.ts";
import { useChange } from "../console/use-change.ts";

interface Editing<Body> {
  readonly body: Body;
  readonly change: (part: Partial<Body>) => void;
  /** What the server found wrong with a field. */
  readonly wrong: (field: string) => string | undefined;
}

/** One thing of the programme in a drawer: written, or deleted where it exists; either can be taken back. */
export function EditDrawer<Body>({
  title,
  id,
  initial,
  deleted,
  create,
  update,
  remove,
  onClose,
  children,
}: {
  title: string;
  /** Of what is there already. */
  id: string | undefined;
  initial: Body;
  /** What is said once it is deleted. */
  deleted: string;
  create: (body: Body) => Promise<{ id: string }>;
  update: (id: string, body: Body) => Promise<{ id: string }>;
  remove: (id: string) => Promise<unknown>;
  onClose: () => void;
  children: (editing: Editing<Body>) => ReactNode;
}) {
  const { t } = useText();
  const toast = useToast();
  // As it was when it was opened: what undoing brings back.
  const [before] = useState(initial);
  const [body, setBody] = useState(initial);
  const write = useChange(
    (input: { id: string | undefined; body: Body }) => (input.id ? update(input.id, input.body) : create(input.body)),
    { inForm: true },
  );
  const drop = useChange(remove, { inForm: true });
  const wrong = useFieldErrors(write.error);
  const save = () =>
    write.mutate(
      { id, body },
      {
        onSuccess: (saved) => {
          onClose();
          toast.done(t("common:done.saved"), async () => {
            if (id) await write.mutateAsync({ id, body: before });
            else await drop.mutateAsync(saved.id);
          });
        },
      },
    );
  const takeAway = () =>
    id &&
    drop.mutate(id, {
      onSuccess: () => {
        onClose();
        toast.done(deleted, async () => {
          await write.mutateAsync({ id: undefined, body: before });
        });
      },
    });
  return (
    <Drawer
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button look="primary" busy={write.isPending} onClick={save}>
            {t("common:verb.save")}
          </Button>
          <Button onClick={onClose}>{t("common:verb.cancel")}</Button>
          {id ? (
            <Button look="danger" busy={drop.isPending} onClick={takeAway}>
              {t("common:verb.delete")}
            </Button>
          ) : null}
        </>
      }
    >
      <Refusal error={write.error ?? drop.error} />
      {children({ body, change: (part) => setBody((now) => ({ ...now, ...part })), wrong })}
    </Drawer>
  );
}
