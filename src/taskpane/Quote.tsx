// Knows: how words of the agreement are quoted: in their surroundings, marked, with a way to them in the document.
// Refuses to know: what they prove.
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Evidence } from "../core";
import { TEXTS } from "./texts";

/** Characters of the paragraph shown on either side of the quoted words, and at most of the words themselves. */
const CONTEXT = 60;
const LONGEST = 300;

const useStyles = makeStyles({
  quote: {
    margin: `${tokens.spacingVerticalXS} 0`,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: "anywhere",
  },
  mark: { backgroundColor: "transparent", color: "inherit", fontWeight: tokens.fontWeightSemibold },
  context: { color: tokens.colorNeutralForeground3 },
});

/** One piece of evidence. `what` names it for the Go to button: "Partner ID". */
export function Quote({
  evidence,
  what,
  onGoTo,
}: {
  evidence: Evidence;
  what: string;
  onGoTo: (what: string, evidence: Evidence) => void;
}) {
  const styles = useStyles();
  const { before, words, after } = inContext(evidence);
  return (
    <blockquote className={styles.quote}>
      <span className={styles.context}>{before}</span>
      <mark className={styles.mark}>{words}</mark>
      <span className={styles.context}>{after}</span>{" "}
      <Button
        size="small"
        appearance="transparent"
        aria-label={TEXTS.goToLabel(what)}
        onClick={() => onGoTo(what, evidence)}
      >
        {TEXTS.goTo}
      </Button>
    </blockquote>
  );
}

function inContext({ paragraphText, start, end }: Evidence) {
  const shownEnd = Math.min(end, start + LONGEST);
  const before = paragraphText.slice(0, start);
  const after = paragraphText.slice(shownEnd);
  return {
    before: before.length > CONTEXT ? `…${before.slice(-CONTEXT).replace(/^\S*/, "")}` : before,
    words: paragraphText.slice(start, shownEnd) + (shownEnd < end ? "…" : ""),
    after: after.length > CONTEXT ? `${after.slice(0, CONTEXT).replace(/\S*$/, "")}…` : after,
  };
}
