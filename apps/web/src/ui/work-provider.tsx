import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { ApiError } from "../api/transport.ts";
import { ToastProvider } from "./toast.tsx";

/** What work screens stand in: the query cache and the messages. */
export function WorkProvider({ children }: { children: ReactNode }) {
  const [client] = useState(
    () =>
      new QueryClient({
        defaultOptions: {
          queries: {
            // Others work at the same event: a page that is opened asks anew, its parts share one answer.
            staleTime: 2_000,
            // A refusal will be the same a second time; only a lost connection is worth another try.
            retry: (count, error) => !(error instanceof ApiError) && count < 2,
          },
          // Without a network a change is refused at once and in words, instead of waiting unseen.
          mutations: { networkMode: "always" },
        },
      }),
  );
  return (
    <QueryClientProvider client={client}>
      <ToastProvider>{children}</ToastProvider>
    </QueryClientProvider>
  );
}
