import { useWords } from "#i18n/WordsContext.tsx";
import { useView } from "#state/useView.ts";
import { Skeleton } from "#ui/surfaces/Skeleton.tsx";
import { lazyPart } from "../parts/lazyPart.tsx";
import { type PageWord, titleOf } from "./menu.ts";
import { PageFrame } from "./PageFrame.tsx";
import type { ShellProps } from "./shellProps.ts";

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
