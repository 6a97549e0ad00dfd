import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { ApiError } from "../api/transport.ts";
import { ErrorState, Skeleton } from "./states.tsx";
import { useText } from "./use-text.ts";

interface Props<T> {
  query: UseQueryResult<T>;
  /** Shown instead of the children when `isEmpty` says so. */
  empty?: ReactNode;
  isEmpty?: (data: T) => boolean;
  lines?: number;
  children: (data: T) => ReactNode;
}

/** The four faces of a query: loading, refused, empty, there. Data that is there stays while it is asked for again. */
export function QueryBoundary<T>({ query, empty, isEmpty, lines = 5, children }: Props<T>) {
  const { t } = useText();
  if (query.data !== undefined) return <>{empty && isEmpty?.(query.data) ? empty : children(query.data)}</>;
  if (query.isPending) return <Skeleton lines={lines} />;
  const { error } = query;
  const retry = () => void query.refetch();
  const [title, detail] =
    error instanceof ApiError ? [error.message, error.detail] : [t("common:offline.title"), t("common:offline.mend")];
  return (
    <>
      {/* Of a page that is not there nothing else names the document; where its head stands, that comes first. */}
      <title>{title}</title>
      <ErrorState title={title} detail={detail} retry={retry} />
    </>
  );
}
