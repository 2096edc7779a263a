// Knows: how a clause is asked for: its blanks, the text as it will stand, insert or cancel.
// Refuses to know: where the cursor is, and how the clause gets there.
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from "react";
import { type Clause, fillClause, type FilledClause, type FillInValues, problemWith } from "../../core";
import type { LibraryClause, Policy } from "../../library";
import type { InsertOptions } from "../../word";
import { FillInField } from "./FillInField";
import { InsertionChoices } from "./InsertionChoices";
import { InsertionPreview } from "./InsertionPreview";
import type { KnownValue } from "./known-values";
import { TEXTS } from "../texts";
import { VettingGate } from "./VettingGate";
import { WordingChoice } from "./WordingChoice";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    marginTop: tokens.spacingVerticalS,
  },
  title: { fontSize: tokens.fontSizeBase300, margin: 0 },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  problems: { fontWeight: tokens.fontWeightSemibold, margin: 0 },
});

export interface InsertFormProps {
  /** Of one family, the best first; at least one. */
  readonly wordings: readonly LibraryClause[];
  readonly policy: Policy;
  /** Values to begin with, by fill-in name. */
  readonly known: Readonly<Record<string, KnownValue>>;
  readonly busy: boolean;
  /** `blanks` counts the fill-ins left empty on purpose. */
  readonly onInsert: (
    filled: FilledClause,
    blanks: number,
    answers: FillInValues,
    options: InsertOptions,
  ) => void;
  readonly onCancel: () => void;
}

/** The form of one clause. The first answer has the focus when it opens; Escape cancels. Another wording keeps the answers. */
export function InsertForm({ wordings, policy, known, busy, onInsert, onCancel }: InsertFormProps) {
  const styles = useStyles();
  const form = useRef<HTMLFormElement>(null);
  const [values, setValues] = useState<FillInValues>(() =>
    Object.fromEntries(Object.entries(known).map(([name, { value }]) => [name, value])),
  );
  const [chosen, setChosen] = useState<string>();
  const clause = wordings.find(({ id }) => id === chosen) ?? wordings[0]!;
  const [visited, setVisited] = useState<ReadonlySet<string>>(new Set());
  const [options, setOptions] = useState<InsertOptions>({});
  const [problemCount, setProblemCount] = useState(0);
  useEffect(() => {
    // While a vetting is looked into there is no answer to give yet; the focus must not fall to the page.
    const first = form.current?.querySelector<HTMLElement>("[name], button") ?? form.current;
    first?.focus();
  }, []);

  const problemOf = (name: string) => {
    const fillIn = clause.fillIns.find((candidate) => candidate.name === name);
    return fillIn && visited.has(name) ? problemWith(fillIn, values[name] ?? "") : undefined;
  };
  const visit = (...names: string[]) => setVisited((before) => new Set([...before, ...names]));

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    const filling = fillClause(clause, values);
    if ("filled" in filling) {
      setProblemCount(0);
      onInsert(filling.filled, filling.blanks.length, values, options);
      return;
    }
    visit(...filling.problems.map(({ fillIn }) => fillIn));
    setProblemCount(filling.problems.length);
    form.current?.querySelector<HTMLElement>(`[name="${filling.problems[0]?.fillIn}"]`)?.focus();
  };
  const cancelOnEscape = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    // Office.js on the web would take the focus out of the pane with it.
    event.stopPropagation();
    onCancel();
  };

  return (
    <form
      ref={form}
      tabIndex={-1}
      className={styles.form}
      aria-label={TEXTS.insertFormLabel(clause.title)}
      noValidate
      onSubmit={submit}
      onKeyDown={cancelOnEscape}
    >
      <h4 className={styles.title}>{clause.title}</h4>
      <WordingChoice
        wordings={wordings}
        chosen={clause}
        onChoose={(id) => {
          setChosen(id);
          setProblemCount(0);
        }}
      />
      <VettingGate clause={clause} policy={policy} onCancel={onCancel}>
        <p className={styles.note}>{TEXTS.starterText}</p>
        {clause.fillIns.map((fillIn) => (
          <FillInField
            key={fillIn.name}
            fillIn={fillIn}
            value={values[fillIn.name] ?? ""}
            known={known[fillIn.name]}
            problem={problemOf(fillIn.name)}
            onChange={(value) => setValues((before) => ({ ...before, [fillIn.name]: value }))}
            onLeave={() => visit(fillIn.name)}
          />
        ))}
        {clause.fillIns.length > 0 && <p className={styles.note}>{TEXTS.leaveEmpty}</p>}
        <InsertionPreview filled={previewOf(clause, values)} options={options} />
        <InsertionChoices family={clause.family} options={options} onChange={setOptions} />
        <p className={styles.note}>{TEXTS.whereItGoes}</p>
        {problemCount > 0 && <p className={styles.problems}>{TEXTS.problems(problemCount)}</p>}
        <div className={styles.buttons}>
          <Button type="submit" appearance="primary" disabledFocusable={busy}>
            {TEXTS.insertAtCursor}
          </Button>
          <Button onClick={onCancel}>{TEXTS.cancel}</Button>
        </div>
      </VettingGate>
    </form>
  );
}

/** The clause as it would stand; an answer that is not right yet shows as a blank. */
function previewOf(clause: Clause, values: FillInValues): FilledClause {
  const good = clause.fillIns
    .map(({ name }) => [name, values[name] ?? ""] as const)
    .filter(([name, value]) => {
      const fillIn = clause.fillIns.find((candidate) => candidate.name === name)!;
      return problemWith(fillIn, value) === undefined;
    });
  const filling = fillClause(clause, Object.fromEntries(good));
  return "filled" in filling ? filling.filled : { ...clause, clauseId: clause.id };
}
