import type { ComponentType, ReactNode } from "react";
import { useWords } from "#i18n/WordsContext.tsx";
import type { PageWord } from "#state/url/pageParameters.ts";
import { useView } from "#state/useView.ts";
import { Skeleton } from "#ui/surfaces/Skeleton.tsx";
import { PageFrame } from "./PageFrame.tsx";
import type { ReadBodyProps } from "./ReadBodyProps.ts";
import type { ShellProps } from "./shellProps.ts";
import { titleOf } from "./titleOf.ts";

/** A page beside the map, and the program of what stands in it. */
export interface ReadPageProps extends ShellProps {
  readonly page: PageWord;
  readonly Body: ComponentType<ReadBodyProps & { readonly placeholder?: ReactNode }>;
}

/** A page without a map: its frame at once, its body as soon as its program is there. */
export function ReadPage({ page, Body, ...props }: ReadPageProps) {
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
      <Body
        manifest={props.manifest}
        view={control.view}
        isEmbedded={false}
        placeholder={<Skeleton lines={6} label={words.text("app.loading")} />}
      />
    </PageFrame>
  );
}
