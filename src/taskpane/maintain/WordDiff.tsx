// Knows: how two wordings are shown as one, with the words that were added and removed.
// Refuses to know: which words those are (src/core/word-diff.ts).
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { bodyDiff, type ClauseBody, isUnchanged } from "../../core";
import { WordRuns } from "../WordRuns";
import { useLayout } from "./layout";
import { TEXTS } from "./texts";

const useStyles = makeStyles({
  line: { margin: `${tokens.spacingVerticalXS} 0`, overflowWrap: "anywhere" },
  heading: { fontWeight: tokens.fontWeightSemibold },
  sub: { paddingLeft: tokens.spacingHorizontalL },
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
            <WordRuns runs={line.runs} />
            {moved && ` ${TEXTS.levelChanged}`}
          </p>
        );
      })}
    </div>
  );
}
