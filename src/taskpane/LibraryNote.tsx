// Knows: how the pane says which library it works with, and that a newer one was refused.
// Refuses to know: how it came by it.
import { makeStyles, tokens } from "@fluentui/react-components";
import { Notice } from "./Notice";
import type { LibraryInUse } from "./shared/library-in-use";
import { TEXTS } from "./texts";

const useStyles = makeStyles({
  note: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
});

export function LibraryNote({ inUse: { library, digest, from, refused } }: { readonly inUse: LibraryInUse }) {
  const styles = useStyles();
  return (
    <>
      {refused !== undefined && <Notice tone="warning">{TEXTS.libraryRefused(refused, from)}</Notice>}
      <p className={styles.note}>{TEXTS.libraryInUse(library.title, library.version, digest)}</p>
    </>
  );
}
