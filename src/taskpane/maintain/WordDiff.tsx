// Knows: how two wordings are shown as one, with the words that were added and removed.
// Refuses to know: which words those are (src/core/word-diff.ts).
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { bodyDiff, type ClauseBody, isUnchanged, type WordRun } from "../../core";
import { useLayout } from "./layout";
import { TEXTS } from "./texts";

const useStyles = makeStyles({
  line: { margin: `${tokens.spacingVerticalXS} 0`, overflowWrap: "anywhere" },
  heading: { fontWeight: tokens.fontWeightSemibold },
  sub: { paddingLeft: tokens.spacingHorizontalL },
  // Underlined and struck through, so that no colour is needed to tell them.
  added: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: "underline",
  },
  removed: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: "line-through",
  },
});

export function WordDiff({ before, after }: { readonly before: ClauseBody; readonly after: ClauseBody }) {
  const styles = useStyles();
  const layout = useLayout();
  const lines = bodyDiff(before, after);
  if (lines.every(isUnchanged)) return <p className={layout.text}>{TEXTS.sameWords}</p>;
  return (
    <div role="group" aria-label={TEXTS.differences}>
      {lines.map((line, index) => {
        const level = (line.after ?? line.before)!.level;
        const moved = line.before !== undefined && line.after !== undefined && line.before.level !== level;
        return (
          <p
            key={index}
            className={mergeClasses(styles.line, level === 0 && styles.heading, level === 2 && styles.sub)}
          >
            <Runs runs={line.runs} />
            {moved && ` ${TEXTS.levelChanged}`}
          </p>
        );
      })}
    </div>
  );
}

export function Runs({ runs }: { readonly runs: readonly WordRun[] }) {
  const styles = useStyles();
  return runs.map(({ kind, text }, index) =>
    kind === "same" ? (
      <span key={index}>{text}</span>
    ) : kind === "added" ? (
      <ins key={index} className={styles.added}>
        {text}
      </ins>
    ) : (
      <del key={index} className={styles.removed}>
        {text}
      </del>
    ),
  );
}
