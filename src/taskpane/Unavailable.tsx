// Knows: what the pane says where it cannot work: outside Word, in too old a Word, or without Word's script.
// Refuses to know: how that was found out.
import { makeStyles, tokens } from "@fluentui/react-components";
import { TEXTS } from "./texts";

const useStyles = makeStyles({
  page: { padding: tokens.spacingHorizontalM },
  title: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
});

export type UnavailableReason = keyof typeof TEXTS.unavailable;

/** The whole pane, where it cannot work. */
export function Unavailable({ reason }: { reason: UnavailableReason }) {
  const styles = useStyles();
  const { title, wayOut } = TEXTS.unavailable[reason];
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>{title}</h1>
      <p>{wayOut}</p>
    </main>
  );
}
