// Knows: how the pane suggests a place for a clause, and asks how it is to look and whether it is tracked.
// Refuses to know: what follows from the answers.
import { Button, Checkbox, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useContext, useMemo } from "react";
import { type ClauseFamily, suggestPlace } from "../../core";
import type { InsertOptions } from "../../word";
import { InsertionToolsContext } from "./insertion-tools";
import { TEXTS } from "../texts";

const useStyles = makeStyles({
  suggestion: { margin: 0, color: tokens.colorNeutralForeground2 },
  summary: { cursor: "pointer" },
});

const LOOKS = { document: TEXTS.lookOfDocument, "built-in": TEXTS.lookOfClause } as const;
const TRACKING = { "": TEXTS.trackAsDocument, yes: TEXTS.track, no: TEXTS.trackNot } as const;

export interface InsertionChoicesProps {
  readonly family: ClauseFamily;
  readonly options: InsertOptions;
  readonly onChange: (options: InsertOptions) => void;
}

/** Where the clause would best go, and how it goes in. */
export function InsertionChoices({ family, options, onChange }: InsertionChoicesProps) {
  const styles = useStyles();
  const { look = "document", tracked, wholeClauses = false } = options;
  return (
    <>
      <SuggestedPlace family={family} />
      <details>
        <summary tabIndex={0} className={styles.summary}>
          {TEXTS.howItGoesIn}
        </summary>
        <Field label={TEXTS.look}>
          <Select
            value={look}
            onChange={(_, { value }) => onChange({ ...options, look: value as keyof typeof LOOKS })}
          >
            {Object.entries(LOOKS).map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={TEXTS.tracking}>
          <Select
            value={tracked === undefined ? "" : tracked ? "yes" : "no"}
            onChange={(_, { value }) =>
              onChange({ ...options, tracked: value === "" ? undefined : value === "yes" })
            }
          >
            {Object.entries(TRACKING).map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </Select>
        </Field>
        <Checkbox
          label={TEXTS.wholeClauses}
          checked={wholeClauses}
          onChange={(_, { checked }) => onChange({ ...options, wholeClauses: checked === true })}
        />
      </details>
    </>
  );
}

function SuggestedPlace({ family }: { family: ClauseFamily }) {
  const styles = useStyles();
  const tools = useContext(InsertionToolsContext);
  const place = useMemo(() => tools && suggestPlace(tools.agreement, family), [tools, family]);
  if (tools === undefined || place === undefined) return null;
  const text = tools.agreement.paragraphs[place.paragraph]!.text;
  const words = { paragraph: place.paragraph, start: 0, end: text.length, text };
  const where = TEXTS.suggestedPlace(place.section, place.before);
  return (
    <p className={styles.suggestion}>
      {TEXTS.suggestion(where, place.topic)}{" "}
      <Button
        size="small"
        appearance="transparent"
        aria-label={TEXTS.goToPlaceLabel(where)}
        onClick={() => tools.goTo(TEXTS.theSuggestedPlace, words)}
      >
        {TEXTS.goTo}
      </Button>
    </p>
  );
}
