// Knows: how a clause is asked for: its blanks, the text as it will stand, insert or cancel.
// Refuses to know: where the cursor is, and how the clause gets there.
import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { type FormEvent, type KeyboardEvent, useEffect, useMemo, useRef, useState } from "react";
import {
  type Clause,
  type FilledClause,
  type FillInValues,
  type ForeignTerm,
  problemWith,
  type TermDecision,
  type TermDecisions,
} from "../../core";
import type { LibraryClause, Policy } from "../../library";
import type { InsertOptions } from "../../word";
import { AgreementWords } from "./AgreementWords";
import { decisionsOn, fillAsAsked, previewAsAsked, problemsWithDefinitions } from "./clause-as-asked";
import type { DocumentMemory } from "./document-memory";
import { FillInField } from "./FillInField";
import { InsertionChoices } from "./InsertionChoices";
import { InsertionPreview } from "./InsertionPreview";
import { type KnownValue, oddityOf } from "./known-values";
import { newsOfFirm } from "../firm/firm-answers";
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
  /** Of one family, the best first; at least one. Those that the form opened with stay. */
  readonly wordings: readonly LibraryClause[];
  readonly policy: Policy;
  /** Values to begin with, by fill-in name. What is known later does not change an answer under the user's hands. */
  readonly known: Readonly<Record<string, KnownValue>>;
  /** The terms of a wording that the agreement does not speak in. */
  readonly foreign: (clause: Clause) => readonly ForeignTerm[];
  /** What was decided on terms at earlier insertions. */
  readonly decided: TermDecisions;
  /** What is known of the user's firm, by fill-in name. */
  readonly firm: FillInValues;
  readonly busy: boolean;
  /** `blanks` counts the fill-ins left empty on purpose; `forFirm` is what the user wants kept of the firm. */
  readonly onInsert: (
    filled: FilledClause,
    blanks: number,
    told: DocumentMemory,
    options: InsertOptions,
    forFirm: FillInValues,
  ) => void;
  readonly onCancel: () => void;
}

/** The form of one clause. The first answer has the focus when it opens; Escape cancels. Another wording keeps the answers. */
export function InsertForm(props: InsertFormProps) {
  const { policy, foreign: foreignIn, decided, firm, busy, onInsert, onCancel } = props;
  const styles = useStyles();
  const form = useRef<HTMLFormElement>(null);
  const [{ wordings, known }] = useState(props);
  const [typed, setTyped] = useState<FillInValues>({});
  const beforehand = Object.entries(known).map(([name, { value }]) => [name, value]);
  const values: FillInValues = { ...Object.fromEntries(beforehand), ...typed };
  const [chosen, setChosen] = useState<string>();
  const clause = wordings.find(({ id }) => id === chosen) ?? wordings[0]!;
  const [visited, setVisited] = useState<ReadonlySet<string>>(new Set());
  const [choices, setChoices] = useState<TermDecisions>({});
  const foreign = useMemo(() => foreignIn(clause), [foreignIn, clause]);
  const decisions = decisionsOn(foreign, decided, choices);
  const definitionProblems = problemsWithDefinitions(decisions);
  const [keeps, setKeeps] = useState(false);
  const news = newsOfFirm(clause, values, firm);
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
    const filling = fillAsAsked(clause, values, foreign, decisions);
    const answers = "problems" in filling ? filling.problems.map(({ fillIn }) => fillIn) : [];
    const definitions = Object.keys(definitionProblems);
    setProblemCount(answers.length + definitions.length);
    if ("filled" in filling && definitions.length === 0) {
      const asked = clause.fillIns.map(({ name }) => [name, values[name] ?? ""]);
      const told = { answers: Object.fromEntries(asked) as FillInValues, terms: decisions };
      onInsert(filling.filled, filling.blanks.length, told, options, keeps ? news : {});
      return;
    }
    visit(...answers, ...definitions.map(definitionOf));
    const first =
      answers[0] === undefined ? `[data-definition="${definitions[0]}"]` : `[name="${answers[0]}"]`;
    form.current?.querySelector<HTMLElement>(first)?.focus();
  };
  const decide = (id: string, decision: TermDecision) =>
    setChoices((before) => ({ ...before, [id]: decision }));
  const preview = previewAsAsked(clause, values, foreign, decisions);
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
            oddity={oddityOf(fillIn, values[fillIn.name] ?? "", firm)}
            problem={problemOf(fillIn.name)}
            onChange={(value) => setTyped((before) => ({ ...before, [fillIn.name]: value }))}
            onLeave={() => visit(fillIn.name)}
          />
        ))}
        {clause.fillIns.length > 0 && <p className={styles.note}>{TEXTS.leaveEmpty}</p>}
        {Object.keys(news).length > 0 && (
          <Checkbox
            label={TEXTS.keepForFirm(
              clause.fillIns.filter(({ name }) => name in news).map(({ label }) => label),
            )}
            checked={keeps}
            onChange={(_, { checked }) => setKeeps(checked === true)}
          />
        )}
        <AgreementWords
          foreign={foreign}
          decisions={decisions}
          problems={Object.fromEntries(
            Object.entries(definitionProblems).filter(([id]) => visited.has(definitionOf(id))),
          )}
          onDecide={decide}
          onLeave={(id) => visit(definitionOf(id))}
          doubtful={preview.doubtful}
        />
        <InsertionPreview filled={preview.filled} options={options} />
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

/** The definition of a term among what was visited; no fill-in's name has a colon. */
const definitionOf = (id: string) => `definition:${id}`;
