import { enveloped, type HostMessage, type HostTheme, readEmbedMessage } from "#protocol/embedMessages.ts";

/** Longest and shortest frame a message may ask for, in CSS pixels. */
const HEIGHTS_PX = { min: 200, max: 6000 };
/** Height until the embed has told its own, in CSS pixels. */
const FIRST_HEIGHT = 620;

/** A box as wide as its column and as high as the frame in it, whatever a theme says of elements that it does not know. */
const OWN_BOX = {
  display: "block",
  "box-sizing": "border-box",
  width: "100%",
  height: "auto",
  "max-height": "none",
} as const;

/** The colours of the page around an element, as far as its style tells: else the reader's own. */
function hostTheme(element: Element): HostTheme {
  const scheme = getComputedStyle(element).colorScheme;
  const [isLight, isDark] = [/\blight\b/.test(scheme), /\bdark\b/.test(scheme)];
  if (isLight !== isDark) return isDark ? "dark" : "light";
  return "auto";
}

/**
 * Defines `<supply-map>`: an embed that is as high as its content and obeys the page around it.
 *
 * Attributes: `src`, an address of this site's embed; `title`; `ratio` ("16/9") or `height` (CSS pixels) for a fixed
 * size; `theme="host"` to follow the page's `color-scheme`. What stands inside the element is shown where it cannot
 * work. Events: `supply-map:ready`, `supply-map:view`, `supply-map:failed`, with the message as `detail`.
 *
 * @param site  address of this site's folder; embeds of other sites are refused
 */
export function defineSupplyMap(site: string): void {
  const own = new URL(site);

  class SupplyMap extends HTMLElement {
    static readonly observedAttributes = ["src"];
    #frame: HTMLIFrameElement | null = null;
    #stopListening = () => {};

    connectedCallback(): void {
      this.#open();
    }

    disconnectedCallback(): void {
      this.#close();
    }

    attributeChangedCallback(_name: string, before: string | null, after: string | null): void {
      if (before === null || before === after || !this.isConnected) return;
      this.#close();
      this.#open();
    }

    /** Shows another view, given as a query; see the documentation of the query. */
    setView(view: string): void {
      this.#say({ type: "set-view", view });
    }

    setTheme(theme: HostTheme): void {
      this.#say({ type: "set-theme", theme });
    }

    #address(): URL | null {
      const src = this.getAttribute("src");
      if (src === null || !URL.canParse(src, own.href)) return null;
      const address = new URL(src, own.href);
      if (address.origin !== own.origin || !address.pathname.startsWith(own.pathname)) return null;
      if (!this.hasAttribute("ratio") && !this.hasAttribute("height"))
        address.searchParams.set("fit", "content");
      // A page without an address of its own, such as a sandboxed one, cannot be told from others.
      if (location.origin !== "null") address.searchParams.set("host", location.origin);
      return address;
    }

    #open(): void {
      const address = this.#address();
      if (address === null) return;
      const frame = document.createElement("iframe");
      frame.src = address.href;
      frame.title = this.getAttribute("title") ?? this.textContent?.trim() ?? "";
      frame.loading = "lazy";
      frame.style.cssText = "display:block;width:100%;border:0";
      const ratio = this.getAttribute("ratio");
      if (ratio === null) frame.style.height = `${Number(this.getAttribute("height")) || FIRST_HEIGHT}px`;
      else frame.style.aspectRatio = ratio;
      for (const [name, value] of Object.entries(OWN_BOX)) this.style.setProperty(name, value, "important");
      const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
      root.replaceChildren(frame);
      this.#frame = frame;

      const listen = (event: MessageEvent<unknown>) => this.#hear(event);
      const repaint = () => this.#tellTheme();
      const watcher = new MutationObserver(repaint);
      const device = matchMedia("(prefers-color-scheme: dark)");
      window.addEventListener("message", listen);
      if (this.getAttribute("theme") === "host") {
        watcher.observe(document.documentElement, { attributes: true });
        watcher.observe(document.body, { attributes: true });
        device.addEventListener("change", repaint);
      }
      this.#stopListening = () => {
        window.removeEventListener("message", listen);
        watcher.disconnect();
        device.removeEventListener("change", repaint);
      };
    }

    #close(): void {
      this.#stopListening();
      this.shadowRoot?.replaceChildren(document.createElement("slot"));
      this.#frame = null;
    }

    #say(message: HostMessage): void {
      this.#frame?.contentWindow?.postMessage(enveloped(message), own.origin);
    }

    #tellTheme(): void {
      if (this.getAttribute("theme") === "host") this.setTheme(hostTheme(this));
    }

    #hear({ data, source, origin }: MessageEvent<unknown>): void {
      if (this.#frame === null || source !== this.#frame.contentWindow || origin !== own.origin) return;
      const message = readEmbedMessage(data);
      if (message === null) return;
      if (message.type === "height") {
        if (this.hasAttribute("ratio") || this.hasAttribute("height")) return;
        const height = Math.min(HEIGHTS_PX.max, Math.max(HEIGHTS_PX.min, Math.ceil(message.height)));
        this.#frame.style.height = `${height}px`;
        return;
      }
      if (message.type === "ready") this.#tellTheme();
      this.dispatchEvent(new CustomEvent(`supply-map:${message.type}`, { detail: message, bubbles: true }));
    }
  }

  customElements.define("supply-map", SupplyMap);
}

/** Puts an embed in the place of each link that asks for one; the link stays inside, for where it cannot work. */
export function replaceLinks(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-supply-map]")) {
    const map = document.createElement("supply-map");
    map.setAttribute("src", link.dataset["supplyMap"] ?? "");
    map.setAttribute("title", link.textContent ?? "");
    for (const name of ["ratio", "height", "theme"]) {
      const value = link.dataset[name];
      if (value !== undefined) map.setAttribute(name, value);
    }
    link.removeAttribute("data-supply-map");
    link.replaceWith(map);
    map.append(link);
  }
}
