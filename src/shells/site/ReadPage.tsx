import { useWords } from "#i18n/WordsContext.tsx";
import type { Manifest } from "#schema/manifest.ts";
import type { MapDocument } from "#state/map/document.ts";
import { useView } from "#state/useView.ts";
import { Skeleton } from "#ui/surfaces/Skeleton.tsx";
import { lazyPart } from "../parts/lazyPart.tsx";
import { type PageWord, titleOf } from "./menu.ts";
import { PageFrame } from "./PageFrame.tsx";
import type { ShellProps } from "./shellProps.ts";

/** What the body of a page that is only read is given. */
export interface ReadBodyProps {
  readonly manifest: Manifest;
  /** The map that the reader came from, and that the page's links lead back to. */
  readonly view: MapDocument;
  /** Whether it stands in somebody else's page, where it is only read. */
  readonly isEmbedded: boolean;
}

const PageBody = lazyPart(() => import("./PageBody.tsx"));

/** A page without a map: its frame at once, its body as soon as its program is there. */
export function ReadPage({ page, ...props }: ShellProps & { readonly page: PageWord }) {
  const words = useWords();
  const control = useView(props.manifest);
  return (
    <PageFrame
      {...props}
      page={page}
      title={words.lookUp(titleOf(page))}
      control={control}
      onShare={null}
      onEmbed={null}
    >
      <PageBody
        page={page}
        manifest={props.manifest}
        view={control.view}
        isEmbedded={false}
        placeholder={<Skeleton lines={6} label={words.text("app.loading")} />}
      />
    </PageFrame>
  );
}
