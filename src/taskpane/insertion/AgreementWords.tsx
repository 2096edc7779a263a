// Knows: how the user is asked what becomes of each term that the agreement does not speak in, and shown what to read again.
// Refuses to know: which terms those are, and how a clause takes a word over.
import { Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { ForeignTerm, PartyTerm, TermDecision, TermDecisions } from "../../core";
import { TEXTS } from "../texts";

const useStyles = makeStyles({
  group: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    border: "none",
    // A fieldset is as wide as its content unless it is told otherwise.
    minWidth: 0,
  },
  legend: { padding: `0 0 ${tokens.spacingVerticalXS}`, fontWeight: tokens.fontWeightSemibold },
  // A select is as wide as its longest option unless it may shrink; the pane may be narrower.
  select: { minWidth: 0, "& > select": { textOverflow: "ellipsis" } },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
  sentences: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

export interface AgreementWordsProps {
  readonly foreign: readonly ForeignTerm[];
  /** One for each of `foreign`. */
  readonly decisions: TermDecisions;
  /** What is wrong with a definition, by the id of its term, once it is to be shown. */
  readonly problems: Readonly<Record<string, string | undefined>>;
  readonly onDecide: (id: string, decision: TermDecision) => void;
  readonly onLeave: (id: string) => void;
  /** Sentences whose grammar was changed in a way that a person should read. */
  readonly doubtful: readonly string[];
}

/** The words of the agreement for the terms of the clause; nothing where the agreement speaks in the same words. */
export function AgreementWords(props: AgreementWordsProps) {
  const { foreign, decisions, problems, onDecide, onLeave, doubtful } = props;
  const styles = useStyles();
  if (foreign.length === 0) return null;
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{TEXTS.agreementWords}</legend>
      {foreign.map((one) => (
        <Term
          key={one.id}
          foreign={one}
          decision={decisions[one.id]!}
          problem={problems[one.id]}
          onDecide={(decision) => onDecide(one.id, decision)}
          onLeave={() => onLeave(one.id)}
        />
      ))}
      {doubtful.length > 0 && (
        <div role="note">
          <p className={styles.note}>{TEXTS.readOnce}</p>
          <ul className={styles.sentences}>
            {doubtful.map((sentence, index) => (
              <li key={index}>{sentence}</li>
            ))}
          </ul>
        </div>
      )}
    </fieldset>
  );
}

/** The values of the choice that are no word of the agreement's. */
const LEAVE = "-leave";
const DEFINE = "-define";

function Term({
  foreign,
  decision,
  problem,
  onDecide,
  onLeave,
}: {
  readonly foreign: ForeignTerm;
  readonly decision: TermDecision;
  readonly problem: string | undefined;
  readonly onDecide: (decision: TermDecision) => void;
  readonly onLeave: () => void;
}) {
  const styles = useStyles();
  const { id, term, offers, definition } = foreign;
  const choose = (value: string): TermDecision => {
    if (value === LEAVE) return "leave";
    return value === DEFINE ? { define: definition } : { use: value };
  };
  return (
    <>
      <Field
        label={TEXTS.wordFor(term)}
        hint={offers.length === 0 ? TEXTS.noWordFor(term) : TEXTS.otherWordFor(term)}
      >
        <Select
          className={styles.select}
          value={decision === "leave" ? LEAVE : "define" in decision ? DEFINE : decision.use}
          onChange={(_, { value }) => onDecide(choose(value))}
        >
          {offers.map((offer) => (
            <option key={offer.text} value={offer.text}>
              {TEXTS.takeWord(wordOf(offer), offer.uses)}
            </option>
          ))}
          <option value={DEFINE}>{TEXTS.defineTerm(term)}</option>
          <option value={LEAVE}>{TEXTS.leaveTerm(term)}</option>
        </Select>
      </Field>
      {decision !== "leave" && "define" in decision && (
        <Field label={TEXTS.definitionOf(term)} validationMessage={problem}>
          <Input
            data-definition={id}
            value={decision.define}
            autoComplete="off"
            onBlur={onLeave}
            onChange={(_, { value }) => onDecide({ define: value })}
          />
        </Field>
      )}
    </>
  );
}

function wordOf({ text, article, kind }: PartyTerm): string {
  return article && kind === "role" ? TEXTS.withArticle(text) : text;
}
