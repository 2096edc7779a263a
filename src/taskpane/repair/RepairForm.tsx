// Knows: how a repair is asked for: its values, what will stand, add or cancel.
// Refuses to know: how the change gets into the document. It is a bundle of its own.
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from "react";
import {
  type Agreement,
  type FillInValues,
  planRepair,
  problemWith,
  type RepairPlace,
  wordingAt,
} from "../../core";
import type { LibraryClause } from "../../library";
import { FillInField } from "../insertion/FillInField";
import { VettingGate } from "../insertion/VettingGate";
import { TEXTS } from "../texts";
import { filledAt, type FoundPlace, goodPlace, inAgreementsWords, previewAt } from "./found-place";
import { RepairPreview } from "./RepairPreview";
import type { Repaired, RepairTools } from "./repair-tools";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export interface RepairFormProps {
  readonly tools: RepairTools;
  readonly what: Repaired;
  readonly addition: LibraryClause;
  /** At least one, the best first. */
  readonly places: readonly RepairPlace[];
  /** `isDone` where the document was changed. */
  readonly onClose: (isDone: boolean) => void;
}

/** Looks for the place where the element would be found, then asks. Escape cancels. */
export function RepairForm({ tools, what, addition, places, onClose }: RepairFormProps) {
  const styles = useStyles();
  const [found, setFound] = useState<FoundPlace & { readonly agreement: Agreement }>();
  const box = useRef<HTMLDivElement>(null);
  const sought = useRef<Agreement>(undefined);
  useEffect(() => {
    // Sought once for each scan: the places are of exactly its agreement.
    if (sought.current === tools.agreement) return;
    const { agreement } = tools;
    sought.current = agreement;
    void goodPlace(tools, what, addition, places).then((place) => {
      if (sought.current === agreement) setFound({ ...place, agreement });
    });
  }, [tools, what, addition, places]);
  const isThere = found !== undefined;
  useEffect(() => {
    if (isThere) box.current?.querySelector<HTMLElement>("[name], button")?.focus();
  }, [isThere]);
  const cancelOnEscape = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    // Office.js on the web would take the focus out of the pane with it.
    event.stopPropagation();
    onClose(false);
  };

  // A scan may come in between: until the place is sought again, the plan is of the agreement before it.
  const isOld = found?.agreement !== tools.agreement;
  const questions = found && (
    <Questions
      tools={{ ...tools, agreement: found.agreement, busy: tools.busy || isOld }}
      what={what}
      addition={addition}
      found={found}
      onClose={onClose}
    />
  );
  return (
    <div
      ref={box}
      role="group"
      aria-label={TEXTS.repair.formLabel(what.label)}
      className={styles.form}
      onKeyDown={cancelOnEscape}
    >
      {found === undefined ? (
        <p role="status" className={styles.note}>
          {TEXTS.repair.lookingForPlace}
        </p>
      ) : found.place.change === "fill" ? (
        // A value in the document's own words is no wording of the library.
        questions
      ) : (
        <VettingGate clause={addition} policy={tools.policy} onCancel={() => onClose(false)}>
          {questions}
        </VettingGate>
      )}
    </div>
  );
}

function Questions({
  tools,
  what,
  addition,
  found: { place, gain },
  onClose,
}: Omit<RepairFormProps, "places"> & { readonly found: FoundPlace }) {
  const styles = useStyles();
  const wording = wordingAt(place, inAgreementsWords(tools, addition));
  const known = tools.known(wording);
  const [values, setValues] = useState<FillInValues>(() =>
    Object.fromEntries(Object.entries(known).map(([name, { value }]) => [name, value])),
  );
  const [visited, setVisited] = useState<ReadonlySet<string>>(new Set());
  const form = useRef<HTMLFormElement>(null);
  const problemOf = (name: string) => {
    const fillIn = wording.fillIns.find((one) => one.name === name)!;
    const value = values[name] ?? "";
    return value.trim() === "" ? TEXTS.repair.needed : problemWith(fillIn, value);
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (tools.busy) return;
    const faulty = wording.fillIns.map(({ name }) => name).filter((name) => problemOf(name) !== undefined);
    setVisited(new Set(faulty));
    if (faulty[0] !== undefined) {
      form.current?.querySelector<HTMLElement>(`[name="${faulty[0]}"]`)?.focus();
      return;
    }
    const answers = Object.fromEntries(wording.fillIns.map(({ name }) => [name, values[name] ?? ""]));
    // Free text in place of a date or a choice is no answer to the question that other clauses ask.
    const same = addition.fillIns.filter(({ name, kind }) =>
      wording.fillIns.some((one) => one.name === name && one.kind === kind),
    );
    const told = Object.fromEntries(same.map(({ name }) => [name, answers[name]!]));
    const plan = planRepair(place, filledAt(wording, answers));
    if (await tools.repair(plan, what, { answers: told, terms: {} })) onClose(true);
  };

  return (
    <form ref={form} className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
      {place.change !== "fill" && <p className={styles.note}>{TEXTS.starterText}</p>}
      {wording.fillIns.map((fillIn) => (
        <FillInField
          key={fillIn.name}
          fillIn={fillIn}
          value={values[fillIn.name] ?? ""}
          known={known[fillIn.name]}
          problem={visited.has(fillIn.name) ? problemOf(fillIn.name) : undefined}
          onChange={(value) => setValues((before) => ({ ...before, [fillIn.name]: value }))}
          onLeave={() => undefined}
        />
      ))}
      <RepairPreview agreement={tools.agreement} plan={planRepair(place, previewAt(wording, values))} />
      {gain !== "found" && <p className={styles.note}>{TEXTS.repair.gain(gain)}</p>}
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={tools.busy}>
          {TEXTS.repair.submit(place.change === "fill" ? "fill" : "add")}
        </Button>
        <Button size="small" onClick={() => onClose(false)}>
          {TEXTS.cancel}
        </Button>
      </div>
    </form>
  );
}
