// Knows: how the user's firm is asked about, once for all agreements, and how the answers are changed and erased.
// It is a bundle of its own, loaded when it is first opened.
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type FormEvent, useRef, useState } from "react";
import { type FillIn, type FillInValues, problemWith } from "../../core";
import { FillInField } from "../insertion/FillInField";
import { TEXTS } from "../texts";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  said: { margin: 0 },
});

export interface FirmFormProps {
  readonly questions: readonly FillIn[];
  readonly firm: FillInValues;
  /** Keeps the answers, or erases them all where all are empty; answers whether this computer took it. */
  readonly onKeep: (answers: FillInValues) => boolean;
}

export function FirmForm({ questions, firm, onKeep }: FirmFormProps) {
  const styles = useStyles();
  const form = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState<FillInValues>({});
  const [visited, setVisited] = useState<ReadonlySet<string>>(new Set());
  const [said, setSaid] = useState("");
  const valueOf = ({ name }: FillIn) => typed[name] ?? firm[name] ?? "";
  const problemOf = (question: FillIn) => problemWith(question, valueOf(question));

  const keep = (event: FormEvent) => {
    event.preventDefault();
    const wrong = questions.filter((question) => problemOf(question) !== undefined);
    if (wrong.length > 0) {
      setVisited(new Set(questions.map(({ name }) => name)));
      setSaid(TEXTS.problems(wrong.length));
      form.current?.querySelector<HTMLElement>(`[name="${wrong[0]!.name}"]`)?.focus();
      return;
    }
    const answers = questions.map((question) => [question.name, valueOf(question)]);
    const kept = onKeep({ ...firm, ...(Object.fromEntries(answers) as FillInValues) });
    setSaid(kept ? TEXTS.firm.kept : TEXTS.firm.notKept);
  };
  const erase = () => {
    const erased = onKeep({});
    setTyped(Object.fromEntries(questions.map(({ name }) => [name, ""])));
    setSaid(erased ? TEXTS.firm.erased : TEXTS.firm.notErased);
  };

  return (
    <form ref={form} className={styles.form} aria-label={TEXTS.firm.title} noValidate onSubmit={keep}>
      <p className={styles.note}>{TEXTS.firm.intro}</p>
      {questions.map((question) => (
        <FillInField
          key={question.name}
          fillIn={question}
          value={valueOf(question)}
          problem={visited.has(question.name) ? problemOf(question) : undefined}
          onChange={(value) => {
            setSaid("");
            setTyped((before) => ({ ...before, [question.name]: value }));
          }}
          onLeave={() => setVisited((before) => new Set([...before, question.name]))}
        />
      ))}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary">
          {TEXTS.firm.keep}
        </Button>
        <Button onClick={erase}>{TEXTS.firm.erase}</Button>
      </div>
      <p className={styles.said} aria-live="polite">
        {said}
      </p>
    </form>
  );
}
