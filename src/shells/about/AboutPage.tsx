import { useWords } from "#i18n/WordsContext.tsx";
import { useView } from "#state/useView.ts";
import { Skeleton } from "#ui/surfaces/Skeleton.tsx";
import { lazyPart } from "../parts/lazyPart.tsx";
import { PageFrame } from "../site/PageFrame.tsx";
import type { ShellProps } from "../site/shellProps.ts";

const About = lazyPart(() => import("#panels/pages/AboutPage.tsx"));

/** The page on what this is, and under which licences. */
export default function AboutPage(props: ShellProps) {
  const words = useWords();
  const control = useView(props.manifest);
  return (
    <PageFrame
      {...props}
      page="about"
      title={words.text("about.title")}
      control={control}
      onShare={null}
      onEmbed={null}
    >
      <About
        manifest={props.manifest}
        placeholder={<Skeleton lines={6} label={words.text("app.loading")} />}
      />
    </PageFrame>
  );
}
