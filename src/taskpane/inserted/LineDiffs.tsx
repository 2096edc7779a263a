// Knows: how the lines of a clause are shown that somebody changed, or that another version says differently.
// Refuses to know: which lines those are.
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { LineDiff } from "../../core";
import { WordRuns } from "../WordRuns";
import { TEXTS } from "./texts";

const useStyles = makeStyles({
  line: { margin: `${tokens.spacingVerticalXS} 0`, overflowWrap: "anywhere" },
  heading: { fontWeight: tokens.fontWeightSemibold },
  sub: { paddingLeft: tokens.spacingHorizontalL },
  others: { margin: `${tokens.spacingVerticalXS} 0`, color: tokens.colorNeutralForeground2 },
});

/** The lines that differ, and how many do not. */
export function LineDiffs({ lines, label }: { readonly lines: readonly LineDiff[]; readonly label: string }) {
  const styles = useStyles();
  const different = lines.filter(({ runs }) => runs.some(({ kind }) => kind !== "same"));
  const others = lines.length - different.length;
  return (
    <div role="group" aria-label={label}>
      {different.map(({ before, after, runs }, index) => {
        const { level } = (after ?? before)!;
        return (
          <p
            key={index}
            className={mergeClasses(styles.line, level === 0 && styles.heading, level === 2 && styles.sub)}
          >
            <WordRuns runs={runs} />
          </p>
        );
      })}
      {others > 0 && <p className={styles.others}>{TEXTS.otherLines(others)}</p>}
    </div>
  );
}
