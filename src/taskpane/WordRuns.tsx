// Knows: how words that were added and removed look among the others.
// Refuses to know: which words those are (src/core/word-diff.ts).
import { makeStyles, tokens } from "@fluentui/react-components";
import type { WordRun } from "../core";

const useStyles = makeStyles({
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

export function WordRuns({ runs }: { readonly runs: readonly WordRun[] }) {
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
