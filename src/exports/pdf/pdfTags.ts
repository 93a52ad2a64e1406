import type { jsPDF } from "jspdf";

/** A part of the page in the order it is read, as PDF names its kinds. */
export interface PdfTag {
  readonly kind: "H1" | "H2" | "P" | "Figure";
  /** Language of its words, where it is not the document's. */
  readonly lang?: string | null;
  /** What is said instead of a figure. */
  readonly alt?: string;
}

/** Parts of jsPDF that its types leave out: lines as they stand, and objects that can be named before they are written. */
interface RawPdf {
  readonly write: (...lines: readonly string[]) => void;
  readonly newObjectDeferred: () => number;
  readonly newObjectDeferredBegin: (id: number, doOutput: boolean) => void;
  readonly getPageInfo: (page: number) => { readonly objId: number };
}

/** Draws on the page, as a tagged part of it or as decoration that nobody is read. */
export interface PdfTags {
  readonly draw: (tag: PdfTag | "decoration", paint: () => Promise<unknown>) => Promise<void>;
}

const BITS = 16;

/** A text as PDF writes those that are not shown on a page: in UTF-16, whatever its script. */
function pdfText(text: string): string {
  const codes = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
  return `<FEFF${codes.map((code) => code.toString(BITS).toUpperCase().padStart(4, "0")).join("")}>`;
}

/**
 * Gives a PDF of one page the tree of tags that screen readers and reflowing readers go by: headings, paragraphs and
 * figures in the order they are drawn. jsPDF has none of its own. To be called once, before anything is drawn.
 */
export function pdfTags(pdf: jsPDF): PdfTags {
  const raw = pdf.internal as unknown as RawPdf;
  const tags: PdfTag[] = [];
  const object = (id: number, content: string): void => {
    raw.newObjectDeferredBegin(id, true);
    raw.write(`<<${content}>>`, "endobj");
  };
  let root = 0;
  const { events } = pdf.internal;
  events.subscribe("putPage", () => raw.write("/StructParents 0", "/Tabs /S"));
  // Not before: jsPDF counts on its pages to have the first numbers.
  events.subscribe("postPutResources", () => {
    root = raw.newObjectDeferred();
    const [top, order] = [raw.newObjectDeferred(), raw.newObjectDeferred()];
    const page = raw.getPageInfo(1).objId;
    const ids = tags.map(() => raw.newObjectDeferred());
    const all = ids.map((id) => `${id} 0 R`).join(" ");
    object(root, `/Type /StructTreeRoot /K ${top} 0 R /ParentTree ${order} 0 R /ParentTreeNextKey 1`);
    object(top, `/Type /StructElem /S /Document /P ${root} 0 R /K [${all}]`);
    object(order, `/Nums [0 [${all}]]`);
    for (const [index, { kind, lang = null, alt }] of tags.entries()) {
      const said = alt === undefined ? "" : ` /Alt ${pdfText(alt)}`;
      const spoken = lang === null ? "" : ` /Lang ${pdfText(lang)}`;
      const content = `/Type /StructElem /S /${kind} /P ${top} 0 R /Pg ${page} 0 R /K ${index}${said}${spoken}`;
      object(ids[index] ?? 0, content);
    }
  });
  events.subscribe("putCatalog", () =>
    raw.write(`/StructTreeRoot ${root} 0 R`, "/MarkInfo <</Marked true>>"),
  );
  return {
    draw: async (tag, paint) => {
      raw.write(tag === "decoration" ? "/Artifact BMC" : `/${tag.kind} <</MCID ${tags.length}>> BDC`);
      if (tag !== "decoration") tags.push(tag);
      await paint();
      raw.write("EMC");
    },
  };
}
