import { useState } from "react";
import { IMAGE_FORMATS, type ImageFormat, type ImageStep } from "#exports/imageRequest.ts";
import { useWords } from "#i18n/WordsContext.tsx";
import { type EmbedForm, embedLine } from "#protocol/embedLines.ts";
import type { Briefing } from "#scene/contract/briefing.ts";
import type { Manifest } from "#schema/manifest.ts";
import type { Flavour, Palette } from "#theme/mapPaint.ts";
import { CopyLine } from "#ui/controls/CopyLine.tsx";
import { SegmentedControl } from "#ui/controls/SegmentedControl.tsx";
import { Select } from "#ui/controls/Select.tsx";
import { Dialog } from "#ui/surfaces/Dialog.tsx";
import styles from "./ImageForm.module.css";
import { ImageMaking } from "./ImageMaking.tsx";
import { PaletteChoice } from "./PaletteChoice.tsx";

/** Forms of an embed that a page of tables has. */
const FORMS = ["iframe", "script"] as const satisfies readonly EmbedForm[];
/** Height of an embed in a frame, in CSS pixels: it scrolls within. */
const FRAME_HEIGHT_PX = 720;
/** What stands for all sections in the list of them. */
const WHOLE = "*";

interface BriefingShareProps {
  readonly briefing: Briefing;
  readonly manifest: Manifest;
  readonly flavour: Flavour;
  /** Folder of the site, absolute, with a slash at its end. */
  readonly folder: string;
  /** What the address has beside the briefing's own query, such as an edition: "" or parameters with "&" before each. */
  readonly extra: string;
  readonly onClose: () => void;
}

/** A link to a page of tables, the line that puts it into another page, and an image of it: of all, or of one section. */
export default function BriefingShare(props: BriefingShareProps) {
  const { briefing, manifest, flavour, folder, extra, onClose } = props;
  const words = useWords();
  const [section, setSection] = useState<string>(WHOLE);
  const [form, setForm] = useState<(typeof FORMS)[number]>("iframe");
  const [format, setFormat] = useState<ImageFormat>("png");
  const [palette, setPalette] = useState<Palette>(flavour);
  const [step, setStep] = useState<ImageStep | null>(null);
  const part = section === WHOLE ? "" : `&section=${section}`;
  const query = `${briefing.query}${part}${extra}`;
  const link = `${folder}?${query}`;
  const copy = {
    copy: words.text("share.copy"),
    copied: words.text("share.copied"),
    failed: words.text("share.copy-failed"),
  };
  const line = embedLine(form, {
    site: folder,
    frame: `${folder}embed.html?${query}`,
    link,
    oembed: "",
    title: words.say(briefing.caption),
    heightPx: FRAME_HEIGHT_PX,
    isHeightFixed: false,
    followsHost: false,
  });
  async function draw() {
    const { briefingPicture } = await import("#picture/briefing/briefingPicture.ts");
    const one = section === WHOLE ? null : section;
    return briefingPicture({ briefing, section: one, manifest, flavour: palette, words, address: link });
  }
  const options = [
    { id: WHOLE, label: words.text("briefing.whole") },
    ...briefing.sections.map(({ id, title }) => ({ id, label: words.say(title) })),
  ];
  return (
    <Dialog title={words.text("share.title")} closeLabel={words.text("share.close")} onClose={onClose}>
      <Select
        label={words.text("briefing.part")}
        groups={[{ label: null, options }]}
        value={section}
        onChange={setSection}
      />
      <CopyLine label={words.text("share.link")} text={link} rows={2} isFirst words={copy} />
      <SegmentedControl
        label={words.text("builder.form")}
        segments={FORMS.map((id) => ({ id, label: words.text(`builder.form.${id}`) }))}
        value={form}
        onChange={setForm}
      />
      <CopyLine label={words.text("builder.line")} text={line} rows={4} words={copy} />
      <section className={styles["image"]} aria-labelledby="share-image">
        <h3 id="share-image" className={styles["title"]}>
          {words.text("export.title")}
        </h3>
        <SegmentedControl
          label={words.text("export.format")}
          segments={IMAGE_FORMATS.map((id) => ({ id, label: words.text(`export.format.${id}`) }))}
          value={format}
          onChange={setFormat}
        />
        <PaletteChoice value={palette} onChange={setPalette} />
        <ImageMaking
          request={{ format, frame: null, scale: 2, draw }}
          name={[briefing.page, ...(section === WHOLE ? [] : [section]), briefing.edition].join("-")}
          step={step}
          onStep={setStep}
        />
      </section>
    </Dialog>
  );
}
