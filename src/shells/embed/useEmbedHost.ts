import { type RefObject, useCallback, useEffect, useRef } from "react";
import {
  type EmbedMessage,
  enveloped,
  type HostMessage,
  isOfProtocol,
  PROTOCOL_VERSION,
  readHostMessage,
} from "#protocol/embedMessages.ts";
import type { Manifest } from "#schema/manifest.ts";
import { decodeView } from "#state/map/codec.ts";
import type { MapDocument } from "#state/map/document.ts";
import { type Intent, set } from "#state/map/intents.ts";

/** What an embed can say of itself. */
export interface EmbedState {
  /** Canonical query of the view. */
  readonly query: string;
  readonly title: string;
  readonly edition: string;
  readonly lang: string;
  readonly status: "loading" | "shown" | "failed";
}

/** The view a host asks for; language and colours stay as they are unless it names them. */
function viewOf(query: string): Intent {
  return (now: MapDocument, manifest: Manifest) => {
    const { view } = decodeView(query, manifest);
    const named = new URLSearchParams(query);
    return {
      ...view,
      lang: named.has("lang") ? view.lang : now.lang,
      theme: named.has("theme") ? view.theme : now.theme,
    };
  };
}

function intentOf(message: Exclude<HostMessage, { type: "ask" }>): Intent {
  return message.type === "set-theme" ? set("theme", message.theme) : viewOf(message.view);
}

/**
 * Keeps an embed and the page around it informed of each other. Nothing secret is said, so anybody may listen;
 * commands are taken from the parent window only, and only when its origin is the one the embed was made for.
 *
 * @param host     origin that may command; null when none may
 * @param element  the whole embed, whose height is told
 */
export function useEmbedHost(
  state: EmbedState,
  host: string | null,
  element: RefObject<HTMLElement | null>,
  dispatch: (intent: Intent) => void,
): void {
  const { query, title, edition, lang, status } = state;
  const isFramed = window.parent !== window;
  const tell = useCallback(
    (message: EmbedMessage) => {
      if (isFramed) window.parent.postMessage(enveloped(message), host ?? "*");
    },
    [host, isFramed],
  );

  const wasReady = useRef(false);
  const tellView = useCallback(() => {
    if (status === "loading") return;
    if (status === "failed") {
      tell({ type: "failed", reason: "figures" });
      return;
    }
    tell({ type: wasReady.current ? "view" : "ready", view: query, title, edition, lang });
    wasReady.current = true;
  }, [tell, query, title, edition, lang, status]);
  useEffect(tellView, [tellView]);

  const tellHeight = useCallback(() => {
    const height = element.current?.scrollHeight ?? 0;
    if (height > 0) tell({ type: "height", height });
  }, [tell, element]);
  useEffect(() => {
    if (!isFramed || element.current === null) return;
    const observer = new ResizeObserver(tellHeight);
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [isFramed, element, tellHeight]);

  useEffect(() => {
    if (!isFramed) return;
    function listen({ data, source, origin }: MessageEvent<unknown>) {
      if (source !== window.parent || host === null || origin !== host || !isOfProtocol(data)) return;
      if (data.version !== PROTOCOL_VERSION) {
        tell({ type: "unsupported", versions: [PROTOCOL_VERSION] });
        return;
      }
      const message = readHostMessage(data);
      if (message === null) return;
      if (message.type !== "ask") {
        dispatch(intentOf(message));
        return;
      }
      tellView();
      tellHeight();
    }
    window.addEventListener("message", listen);
    return () => window.removeEventListener("message", listen);
  }, [isFramed, host, tell, tellView, tellHeight, dispatch]);
}
