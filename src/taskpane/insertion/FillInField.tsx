// Knows: how one blank of a clause is asked: its label, question, example, what is wrong, and where its value comes from.
// Refuses to know: what becomes of the answer.
import { Button, Field, Input, makeStyles, Select, Textarea, tokens } from "@fluentui/react-components";
import { useContext } from "react";
import type { FillIn } from "../../core";
import { TEXTS } from "../texts";
import { InsertionToolsContext } from "./insertion-tools";
import type { KnownValue, Oddity } from "./known-values";

const useStyles = makeStyles({
  // A select is as wide as its longest choice unless it may shrink; the pane may be narrower.
  select: { minWidth: 0, "& > select": { textOverflow: "ellipsis" } },
  beside: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalS },
});

/** A labelled field for `fillIn`. `problem` is what is wrong with `value`, in words, once it is to be shown. */
export function FillInField({
  fillIn,
  value,
  known,
  oddity,
  problem,
  onChange,
  onLeave,
}: {
  fillIn: FillIn;
  value: string;
  known?: KnownValue;
  oddity?: Oddity;
  problem?: string;
  onChange: (value: string) => void;
  onLeave: () => void;
}) {
  const styles = useStyles();
  const tools = useContext(InsertionToolsContext);
  const control = {
    name: fillIn.name,
    value,
    onBlur: onLeave,
    onChange: (_: unknown, data: { value: string }) => onChange(data.value),
  };
  const { label } = fillIn;
  const found = known?.value === value ? known.found : undefined;
  return (
    <div>
      <Field label={label} hint={hintFor(fillIn, value, known)} validationMessage={problem}>
        {fillIn.kind === "choice" ? (
          <Select className={styles.select} {...control}>
            <option value="">{TEXTS.choose}</option>
            {fillIn.choices?.map((choice) => (
              <option key={choice}>{choice}</option>
            ))}
          </Select>
        ) : fillIn.kind === "list" ? (
          <Textarea resize="vertical" {...control} />
        ) : (
          <Input type={fillIn.kind === "date" ? "date" : "text"} autoComplete="off" {...control} />
        )}
      </Field>
      {found !== undefined && tools !== undefined && (
        <Button
          size="small"
          appearance="transparent"
          aria-label={TEXTS.goToLabel(label)}
          onClick={() => tools.goTo(label, found.words)}
        >
          {TEXTS.goTo}
        </Button>
      )}
      {oddity !== undefined && (
        <div className={styles.beside} role="note">
          {oddity === "global-id" ? (
            TEXTS.isGlobalId
          ) : (
            <>
              {TEXTS.firmHas(oddity.firmHas)}
              <Button
                size="small"
                aria-label={TEXTS.takeValueLabel(label, oddity.firmHas)}
                onClick={() => onChange(oddity.firmHas)}
              >
                {TEXTS.takeValue(oddity.firmHas)}
              </Button>
            </>
          )}
        </div>
      )}
    </div>
  );
}

function hintFor({ question, kind, example }: FillIn, value: string, known?: KnownValue): string {
  if (known !== undefined && known.value === value) return `${question} ${sourceOf(known)}`;
  if (kind === "choice" || kind === "date") return question;
  return `${question} ${kind === "list" ? TEXTS.separateItems(example) : TEXTS.example(example)}`;
}

function sourceOf({ source, found }: KnownValue): string {
  if (source === "agreement") return TEXTS.fromAgreement(found?.place);
  return source === "earlier" ? TEXTS.fromEarlier : TEXTS.fromFirm;
}
