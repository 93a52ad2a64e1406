import { useState } from "react";
import { useWords } from "#i18n/WordsContext.tsx";
import { encodeView } from "#state/map/codec.ts";
import { askedEdition } from "#state/url/askedEdition.ts";
import { useView } from "#state/useView.ts";
import { useScene } from "../document/useScene.ts";
import { lazyPart } from "../parts/lazyPart.tsx";
import { PageFrame } from "../site/PageFrame.tsx";
import { materialEmbedPage, materialPage, siteFolder } from "../site/pageAddress.ts";
import type { ShellProps } from "../site/shellProps.ts";
import { useFlavour } from "../site/useFlavour.ts";
import { MapArea } from "./MapArea.tsx";

const SkipLinks = lazyPart(() => import("#panels/header/SkipLinks.tsx"));
const ShareDialog = lazyPart(() => import("#panels/share/ShareDialog.tsx"));
const EmbedBuilder = lazyPart(() => import("#panels/embed/EmbedBuilder.tsx"));

/** The page of a map, and the dialogs that pass it on. */
export function MapPage(props: ShellProps) {
  const { manifest } = props;
  const words = useWords();
  const control = useView(manifest);
  const { view, dispatch } = control;
  const state = useScene(manifest, view);
  const [dialog, setDialog] = useState<"share" | "embed" | null>(null);
  const flavour = useFlavour(view.theme);
  const edition = askedEdition(window.location.search);
  const editionPart = edition === null ? "" : `&edition=${edition}`;
  const scene = state.scene?.question.material === view.material ? state.scene : null;
  const close = () => setDialog(null);
  return (
    <>
      <PageFrame
        {...props}
        page={null}
        title={state.scene ? words.say(state.scene.caption) : words.material(view.material)}
        control={control}
        onShare={() => setDialog("share")}
        onEmbed={scene && (() => setDialog("embed"))}
        before={<SkipLinks lost="" />}
      >
        <MapArea manifest={manifest} view={view} state={state} dispatch={dispatch} />
      </PageFrame>
      {dialog === "share" ? (
        <ShareDialog
          link={`${materialPage(view.material)}?${encodeView({ ...view, lang: "auto" }, manifest)}${editionPart}`}
          manifest={manifest}
          scene={scene}
          view={view}
          flavour={flavour}
          onClose={close}
        />
      ) : null}
      {dialog === "embed" && scene ? (
        <EmbedBuilder
          scene={scene}
          manifest={manifest}
          view={view}
          site={{ folder: siteFolder(), framePage: materialEmbedPage, linkPage: materialPage }}
          isFrozen={edition !== null}
          onClose={close}
        />
      ) : null}
    </>
  );
}
