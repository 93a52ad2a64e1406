import { useWords } from "#i18n/WordsContext.tsx";
import { CopyLine } from "#ui/CopyLine.tsx";
import { Dialog } from "#ui/Dialog.tsx";

interface ShareDialogProps {
  /** Address of the view. */
  readonly link: string;
  readonly onClose: () => void;
}

/** A link to this very view. */
export default function ShareDialog({ link, onClose }: ShareDialogProps) {
  const words = useWords();
  return (
    <Dialog title={words.text("share.title")} closeLabel={words.text("share.close")} onClose={onClose}>
      <CopyLine
        label={words.text("share.link")}
        text={link}
        rows={2}
        words={{
          copy: words.text("share.copy"),
          copied: words.text("share.copied"),
          failed: words.text("share.copy-failed"),
        }}
      />
    </Dialog>
  );
}
