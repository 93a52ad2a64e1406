import type { ComponentType, ReactNode } from "react";
import type { MessageKey } from "#i18n/messageKey.ts";
import { useWords } from "#i18n/WordsContext.tsx";
import type { Manifest } from "#schema/manifest.ts";
import type { MapDocument } from "#state/map/document.ts";
import { useView } from "#state/useView.ts";
import { Skeleton } from "#ui/surfaces/Skeleton.tsx";
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

interface ReadPageProps extends ShellProps {
  /** Its word in the address. */
  readonly page: string;
  readonly title: MessageKey;
  readonly Body: ComponentType<ReadBodyProps & { readonly placeholder?: ReactNode }>;
}

/** A page without a map: its frame at once, its body as soon as its program is there. */
export function ReadPage({ page, title, Body, ...props }: ReadPageProps) {
  const words = useWords();
  const control = useView(props.manifest);
  return (
    <PageFrame
      {...props}
      page={page}
      title={words.lookUp(title)}
      control={control}
      onShare={null}
      onEmbed={null}
    >
      <Body
        manifest={props.manifest}
        view={control.view}
        isEmbedded={false}
        placeholder={<Skeleton lines={6} label={words.text("app.loading")} />}
      />
    </PageFrame>
  );
}
