// Knows: how one blank of a clause is asked: its label, question, example, what is wrong, and where its value comes from.
// Refuses to know: what becomes of the answer.
import { Field, Input, makeStyles, Select, Textarea } from "@fluentui/react-components";
import type { FillIn } from "../../core";
import type { KnownValue } from "./known-values";
import { TEXTS } from "../texts";

// A select is as wide as its longest choice unless it may shrink; the pane may be narrower.
const useStyles = makeStyles({ select: { minWidth: 0, "& > select": { textOverflow: "ellipsis" } } });

/** A labelled field for `fillIn`. `problem` is what is wrong with `value`, in words, once it is to be shown. */
export function FillInField({
  fillIn,
  value,
  known,
  problem,
  onChange,
  onLeave,
}: {
  fillIn: FillIn;
  value: string;
  known?: KnownValue;
  problem?: string;
  onChange: (value: string) => void;
  onLeave: () => void;
}) {
  const styles = useStyles();
  const control = {
    name: fillIn.name,
    value,
    onBlur: onLeave,
    onChange: (_: unknown, data: { value: string }) => onChange(data.value),
  };
  return (
    <Field label={fillIn.label} hint={hintFor(fillIn, value, known)} validationMessage={problem}>
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
  );
}

function hintFor({ question, kind, example }: FillIn, value: string, known?: KnownValue): string {
  if (known !== undefined && known.value === value) {
    return `${question} ${known.source === "agreement" ? TEXTS.fromAgreement : TEXTS.fromEarlier}`;
  }
  if (kind === "choice" || kind === "date") return question;
  return `${question} ${kind === "list" ? TEXTS.separateItems(example) : TEXTS.example(example)}`;
}
