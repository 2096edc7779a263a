// Knows: how the pane shows what a repair would change: the words around it, what goes and what comes.
// Refuses to know: how either is found out.
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Agreement, RepairPlan } from "../../core";
import { TEXTS } from "../texts";

/** Characters of the paragraph that are shown on either side. */
const CONTEXT = 80;

const useStyles = makeStyles({
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
  quote: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: "anywhere",
  },
  context: { color: tokens.colorNeutralForeground3 },
  added: { textDecorationLine: "underline", fontWeight: tokens.fontWeightSemibold },
});

export function RepairPreview({ agreement, plan }: { agreement: Agreement; plan: RepairPlan }) {
  const styles = useStyles();
  const { before, removed, added, after } = partsOf(agreement, plan);
  return (
    <div role="group" aria-label={TEXTS.repair.preview}>
      <p className={styles.note}>{TEXTS.repair.where(plan.change)}</p>
      <blockquote className={styles.quote}>
        <span className={styles.context}>{before}</span>
        {removed !== "" && (
          <>
            <del>{removed}</del>{" "}
          </>
        )}
        <ins className={styles.added}>{added}</ins>
        <span className={styles.context}>{after}</span>
      </blockquote>
    </div>
  );
}

function partsOf({ paragraphs }: Agreement, plan: RepairPlan) {
  const textOf = (at: number) => paragraphs[at]!.text;
  const none = { removed: "", after: "" };
  switch (plan.change) {
    case "fill": {
      const text = textOf(plan.paragraph);
      const label = plan.start === 0 ? labelBeside(paragraphs, plan.paragraph) : "";
      return {
        before: label + ending(text.slice(0, plan.start)),
        removed: text.slice(plan.start, plan.end),
        added: plan.text,
        after: beginning(text.slice(plan.end)),
      };
    }
    case "sentence":
      return { ...none, before: ending(textOf(plan.paragraph).trimEnd()), added: plan.text };
    case "paragraph":
      return plan.where === "after"
        ? { ...none, before: `${ending(textOf(plan.beside))} ¶ `, added: plan.text }
        : { ...none, before: "", added: plan.text, after: ` ¶ ${beginning(textOf(plan.beside))}` };
    case "row":
      return {
        ...none,
        before: `${labelBeside(paragraphs, plan.cell)}${ending(textOf(plan.cell))} ¶ `,
        added: plan.cells.join(": "),
      };
  }
}

/** "Tenant ID: " for the cell beside it. */
function labelBeside(paragraphs: Agreement["paragraphs"], at: number): string {
  const [label, cell] = [paragraphs[at - 1], paragraphs[at]!.cell];
  const isBeside = cell !== undefined && label?.cell?.table === cell.table && label.cell.row === cell.row;
  return isBeside ? `${label.text}: ` : "";
}

const ending = (text: string) =>
  text.length > CONTEXT ? `…${text.slice(-CONTEXT).replace(/^\S*/, "")}` : text;
const beginning = (text: string) =>
  text.length > CONTEXT ? `${text.slice(0, CONTEXT).replace(/\S*$/, "")}…` : text;
