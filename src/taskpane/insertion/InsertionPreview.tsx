// Knows: how the pane shows where a clause would go, and how its text would stand there with its numbers.
// Refuses to know: how either is found out.
import { makeStyles, tokens } from "@fluentui/react-components";
import { useContext, useEffect, useState } from "react";
import { type FilledClause, isPlannedTable, type PlannedBlock } from "../../core";
import type { InsertionPreview as Preview, InsertOptions } from "../../word";
import { ClauseText, TableText } from "../ClauseText";
import { InsertionToolsContext } from "./insertion-tools";
import { TEXTS } from "../texts";

const useStyles = makeStyles({
  summary: { cursor: "pointer" },
  text: { paddingLeft: tokens.spacingHorizontalS, borderLeft: `2px solid ${tokens.colorNeutralStroke1}` },
  line: { whiteSpace: "pre-wrap", margin: `0 0 ${tokens.spacingVerticalXS}` },
  heading: { fontWeight: tokens.fontWeightSemibold },
  note: { margin: `${tokens.spacingVerticalXS} 0`, color: tokens.colorNeutralForeground2 },
});

/** Milliseconds for which the cursor and the answers have to rest before Word is asked. */
const PAUSE = 300;

type Answer = { readonly preview: Preview } | { readonly problem: string };

/** The preview; Word is asked only while it is open, so that an insertion costs the round trips of an insertion. */
export function InsertionPreview({ filled, options }: { filled: FilledClause; options: InsertOptions }) {
  const styles = useStyles();
  const tools = useContext(InsertionToolsContext);
  const [open, setOpen] = useState(false);
  const [answer, setAnswer] = useState<Answer>();
  const asked = JSON.stringify([filled, options]);
  useEffect(() => {
    if (!open || tools === undefined) return undefined;
    let current = true;
    let pause: ReturnType<typeof setTimeout> | undefined;
    const ask = () => {
      clearTimeout(pause);
      const [clause, how] = JSON.parse(asked) as [FilledClause, InsertOptions];
      const take = (taken: Answer) => current && setAnswer(taken);
      pause = setTimeout(() => {
        tools.preview(clause, how).then(
          (preview) => take({ preview }),
          (error: Error) => take({ problem: error.message }),
        );
      }, PAUSE);
    };
    ask();
    const stop = tools.onSelectionChange(ask);
    return () => {
      current = false;
      clearTimeout(pause);
      stop();
    };
  }, [open, tools, asked]);

  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary tabIndex={0} className={styles.summary}>
        {TEXTS.preview}
      </summary>
      {open && answer !== undefined && "problem" in answer && <p className={styles.note}>{answer.problem}</p>}
      {answer !== undefined && "preview" in answer ? (
        <>
          <p className={styles.note}>
            {TEXTS.place(answer.preview.behind, answer.preview.plan.placement.moved)}
          </p>
          <div className={styles.text}>
            {answer.preview.plan.blocks.map((block, index) => (
              <Block key={index} block={block} isHeading={index === 0} />
            ))}
          </div>
          {answer.preview.plan.clashes.length > 0 && (
            <p className={styles.note}>{TEXTS.clashes(answer.preview.plan.clashes)}</p>
          )}
        </>
      ) : (
        <div className={styles.text}>
          <ClauseText body={filled.body} />
        </div>
      )}
    </details>
  );
}

function Block({ block, isHeading }: { block: PlannedBlock; isHeading: boolean }) {
  const styles = useStyles();
  if (!isPlannedTable(block)) {
    const { list, text } = block;
    return (
      <p className={`${styles.line} ${isHeading ? styles.heading : ""}`}>
        {list === undefined ? text : `${list.number} ${text}`}
      </p>
    );
  }
  return <TableText rows={block.rows} />;
}
