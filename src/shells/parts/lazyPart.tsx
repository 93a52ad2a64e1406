import { type ComponentType, lazy, type ReactNode, Suspense } from "react";
import { ErrorBoundary } from "react-error-boundary";
import { useWords } from "#i18n/WordsContext.tsx";
import { LostPart } from "./LostPart.tsx";

interface PartProps {
  /** Stands in its place, of the same size where something follows it; nothing where it is left out. */
  readonly placeholder?: ReactNode;
  /** Stands in its place where it is lost; a message, where it is left out. */
  readonly lost?: ReactNode;
  /** Of a dialog. */
  readonly onClose?: () => void;
}

/**
 * A part of the page whose program and words are fetched after the first map stands. Whatever goes wrong in it stays in its
 * place, and says so there.
 *
 * @param load  an `import()`
 */
export function lazyPart<Props extends object>(load: () => Promise<{ default: ComponentType<Props> }>) {
  const Loaded = lazy(load);
  // biome-ignore lint/correctness/noComponentHookFactories: called once a part, at the top of a module, as React's own lazy is
  return function Part({ placeholder, lost, ...props }: Props & PartProps) {
    const { onClose } = props;
    const { rest } = useWords();
    if (rest === "pending") return placeholder;
    if (rest === "failed") return lost ?? <LostPart onClose={onClose} />;
    return (
      <ErrorBoundary fallbackRender={(failure) => lost ?? <LostPart {...failure} onClose={onClose} />}>
        <Suspense fallback={placeholder}>
          <Loaded {...(props as unknown as Props)} />
        </Suspense>
      </ErrorBoundary>
    );
  };
}
