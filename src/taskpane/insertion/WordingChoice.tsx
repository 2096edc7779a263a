// Knows: how the user chooses between the wordings of a family, and reads when to use which.
// Refuses to know: which wordings suit the agreement, and what is done with the one chosen.
import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { Clause } from "../../core";
import { KIND_NAMES, POSITION_NAMES, TEXTS } from "../texts";

const useStyles = makeStyles({
  // A select is as wide as its longest option unless it may shrink; the pane may be narrower.
  select: { minWidth: 0, "& > select": { textOverflow: "ellipsis" } },
  guidance: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** A labelled choice among `wordings`, the best first, with the guidance of the chosen one; without choice, its guidance alone. */
export function WordingChoice({
  wordings,
  chosen,
  onChoose,
}: {
  readonly wordings: readonly Clause[];
  readonly chosen: Clause;
  readonly onChoose: (id: string) => void;
}) {
  const styles = useStyles();
  if (wordings.length < 2) return <p className={styles.guidance}>{chosen.guidance}</p>;
  return (
    <Field label={TEXTS.wording} hint={<span aria-live="polite">{chosen.guidance}</span>}>
      <Select className={styles.select} value={chosen.id} onChange={(_, { value }) => onChoose(value)}>
        {wordings.map((wording) => (
          <option key={wording.id} value={wording.id}>
            {nameAmong(wordings, wording)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** "Short"; with its title where that says more than the title of the first wording. */
function nameAmong([first]: readonly Clause[], { kind, position, title }: Clause): string {
  if (kind !== "clause") return `${KIND_NAMES[kind]}: ${title}`;
  return title === first?.title ? POSITION_NAMES[position] : `${POSITION_NAMES[position]}: ${title}`;
}
