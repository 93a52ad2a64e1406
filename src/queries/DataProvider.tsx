import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import type { ReactNode } from "react";

interface DataProviderProps {
  readonly client: QueryClient;
  readonly children: ReactNode;
}

/** Gives the cache of data files to everything inside it. */
export function DataProvider({ client, children }: DataProviderProps) {
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>;
}
