import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useId, useState } from "react";
import { api } from "../../api/client.generated.ts";
import type { Answer } from "../../api/transport.ts";
import { Field } from "../../ui/field.tsx";
import { formatCountry } from "../../ui/format.ts";
import { useMultiText } from "../../ui/multi-text.tsx";
import { useText } from "../../ui/use-text.ts";
import "./organisation-picker.css";

export type PickedOrganisation = Pick<Answer<"getOrganisation">, "id" | "name">;
type Found = Answer<"listOrganisations">["items"][number];

interface Props {
  slug: string;
  label: string;
  value: PickedOrganisation | null;
  onPick: (organisation: PickedOrganisation | null) => void;
  error?: string | undefined;
  required?: boolean;
  /** Organisations that cannot be picked here, such as the other side. */
  except?: readonly string[];
}

/** A search field whose hits are chosen with arrows and Enter (WAI-ARIA combobox with a list). */
export function OrganisationPicker({ slug, label, value, onPick, error, required = true, except = [] }: Props) {
  const { t, locale } = useText();
  const multi = useMultiText();
  const listId = useId();
  const [text, setText] = useState<string | null>(null);
  const [at, setAt] = useState(0);
  const query = useQuery({
    queryKey: ["organisations", slug, "pick", text],
    enabled: text !== null,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      api.listOrganisations(
        { params: { event: slug }, query: { limit: 12, ...(text ? { search: text } : {}) } },
        { signal },
      ),
  });
  const found = (query.data?.items ?? []).filter((item) => !except.includes(item.id));
  const open = text !== null;
  const choose = (item: Found | undefined) => {
    if (!item) return;
    onPick({ id: item.id, name: item.name });
    setText(null);
    setAt(0);
  };
  return (
    <Field label={label} error={error} required={required}>
      {(wiring) => (
        <div className="picker">
          <input
            {...wiring}
            className="input"
            role="combobox"
            autoComplete="off"
            aria-expanded={open && found.length > 0}
            aria-controls={listId}
            aria-autocomplete="list"
            aria-activedescendant={open && found[at] ? `${listId}-${at}` : undefined}
            placeholder={t("thread:picker.placeholder")}
            value={text ?? multi(value?.name)}
            onChange={(event) => {
              setText(event.target.value);
              setAt(0);
              if (value) onPick(null);
            }}
            onFocus={() => {
              if (!value) setText(text ?? "");
            }}
            onBlur={() => setText(null)}
            onKeyDown={(event) => {
              if (event.key === "ArrowDown" || event.key === "ArrowUp") {
                event.preventDefault();
                if (!open) setText("");
                setAt((now) =>
                  Math.max(0, Math.min(found.length - 1, now + (event.key === "ArrowDown" ? 1 : open ? -1 : 0))),
                );
              } else if (event.key === "Enter" && open && found[at]) {
                event.preventDefault();
                choose(found[at]);
              } else if (event.key === "Escape" && open) {
                event.stopPropagation();
                setText(null);
              }
            }}
          />
          <ul
            id={listId}
            role="listbox"
            aria-label={label}
            className="picker-list"
            hidden={!open || found.length === 0}
          >
            {open
              ? found.map((item, index) => (
                  <li
                    key={item.id}
                    id={`${listId}-${index}`}
                    role="option"
                    aria-selected={index === at}
                    // The list is gone on blur; pressing must not take the focus first.
                    onMouseDown={(event) => event.preventDefault()}
                    onClick={() => choose(item)}
                  >
                    <span>{multi(item.name)}</span>
                    <span className="faint">
                      {formatCountry(item.country, locale)}
                      {item.city ? ` · ${item.city}` : ""}
                    </span>
                  </li>
                ))
              : null}
          </ul>
          {open && text && query.data && found.length === 0 ? (
            <p className="field-hint" role="status">
              {t("thread:picker.nothing")}
            </p>
          ) : null}
        </div>
      )}
    </Field>
  );
}
