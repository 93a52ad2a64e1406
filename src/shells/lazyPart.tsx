import { type ComponentType, lazy, type ReactNode, Suspense, useState } from "react";
import { ErrorBoundary } from "react-error-boundary";
import { useWords } from "#i18n/WordsContext.tsx";
import { askAnew } from "#lib/askAnew.ts";
import { LostPart } from "./LostPart.tsx";

interface PartProps {
  /** Stands in its place, of the same size where something follows it; nothing where it is left out. */
  readonly placeholder?: ReactNode;
  /** Of a dialog. */
  readonly onClose?: () => void;
}

/**
 * A part of the page whose program and words are fetched after the first map stands. What goes wrong in it stays in its
 * place: it says so, asks once more when told to, and then offers the page anew.
 *
 * @param load  an `import()`; nothing else may import the module, or it is no part of its own
 */
export function lazyPart<Props extends object>(load: () => Promise<{ default: ComponentType<Props> }>) {
  const ask = askAnew(load);
  let next = lazy(ask);
  let failures = 0;
  // biome-ignore lint/correctness/noComponentHookFactories: called once a part, at the top of a module, as React's own lazy is
  return function Part({ placeholder, ...props }: Props & PartProps) {
    const [Shown, show] = useState(() => next);
    const { rest } = useWords();
    if (rest === "pending") return placeholder;
    if (rest === "failed") return <LostPart onClose={props.onClose} />;
    return (
      <ErrorBoundary
        fallbackRender={({ resetErrorBoundary }) => (
          <LostPart onRetry={failures > 0 ? undefined : resetErrorBoundary} onClose={props.onClose} />
        )}
        onError={() => {
          failures += 1;
          next = lazy(ask);
        }}
        onReset={() => show(() => next)}
      >
        <Suspense fallback={placeholder}>
          <Shown {...(props as unknown as Props)} />
        </Suspense>
      </ErrorBoundary>
    );
  };
}
