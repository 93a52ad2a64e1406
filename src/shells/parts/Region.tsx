import { Children, type ReactNode } from "react";
import { ErrorBoundary } from "react-error-boundary";
import { LostPart } from "./LostPart.tsx";

interface RegionProps {
  /** When any of these changes, what has failed tries again by itself. */
  readonly resetKeys: readonly unknown[];
  readonly children: ReactNode;
}

/** Parts of the page that can fail without taking each other or the rest along. */
export function Region({ resetKeys, children }: RegionProps) {
  return Children.map(children, (child) => (
    <ErrorBoundary resetKeys={[...resetKeys]} FallbackComponent={LostPart}>
      {child}
    </ErrorBoundary>
  ));
}
