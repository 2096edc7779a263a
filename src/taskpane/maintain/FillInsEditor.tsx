// Knows: how the fill-ins of a clause are declared: every property, what is wrong with it, where the text uses it.
// Refuses to know: how a fill-in is answered.
import { Button, Field, Input, makeStyles, Select, Textarea, tokens } from "@fluentui/react-components";
import {
  capital,
  type FillIn,
  type FillInKind,
  fillInsUsed,
  problemWith,
  textsOf,
  withTexts,
} from "../../core";
import type { LibraryClause } from "../../library";
import { useLayout } from "./layout";
import { FILL_IN_KIND_NAMES, TEXTS } from "./texts";

const useStyles = makeStyles({
  code: { fontFamily: tokens.fontFamilyMonospace },
});

const KINDS = Object.keys(FILL_IN_KIND_NAMES) as FillInKind[];

export function FillInsEditor({
  clause,
  problemAt,
  onChange,
}: {
  readonly clause: LibraryClause;
  /** What is wrong with the fill-in at the index, or with the property of it. */
  readonly problemAt: (index: number, property: string) => string | undefined;
  readonly onChange: (clause: LibraryClause) => void;
}) {
  const layout = useLayout();
  const styles = useStyles();
  const { fillIns } = clause;
  const used = textsOf(clause.body).flatMap(fillInsUsed);
  const undeclared = [...new Set(used)].filter((name) => fillIns.every((fillIn) => fillIn.name !== name));
  const put = (at: number, fillIn: FillIn) =>
    onChange({ ...clause, fillIns: fillIns.map((one, index) => (index === at ? fillIn : one)) });
  /** The new name stands in the text too; a name that another fill-in has is left to be corrected there. */
  const rename = (at: number, name: string) => {
    const before = fillIns[at]!.name;
    const isPlain = !/[{}]/.test(name);
    const taken = fillIns.some((one, index) => index !== at && (one.name === before || one.name === name));
    onChange({
      ...clause,
      body:
        isPlain && !taken && before !== "" && name !== ""
          ? withTexts(clause.body, (text) => text.replaceAll(`{{${before}}}`, `{{${name}}}`))
          : clause.body,
      fillIns: fillIns.map((one, index) => (index === at ? { ...one, name } : one)),
    });
  };
  const add = (name: string) => onChange({ ...clause, fillIns: [...fillIns, newFillIn(name)] });

  return (
    <div className={layout.screen}>
      {fillIns.length === 0 && undeclared.length === 0 && <p className={layout.text}>{TEXTS.noFillIns}</p>}
      {undeclared.map((name) => (
        <div key={name} className={layout.row}>
          <span>
            {TEXTS.undeclared} <span className={styles.code}>{`{{${name}}}`}</span>
          </span>
          <Button size="small" onClick={() => add(name)}>
            {TEXTS.declare(name)}
          </Button>
        </div>
      ))}
      <ul role="list" className={layout.list} aria-label={TEXTS.parts["fill-ins"]}>
        {fillIns.map((fillIn, at) => (
          <li key={at} className={layout.card}>
            <h3 className={layout.subheading}>
              {fillIn.label === "" ? TEXTS.unnamedFillIn(at + 1) : fillIn.label}
            </h3>
            <p className={layout.note}>
              {TEXTS.usedTimes(used.filter((name) => name === fillIn.name).length)}
              {problemAt(at, "") !== undefined && <strong> {problemAt(at, "")}</strong>}
            </p>
            <FillInFields
              fillIn={fillIn}
              problemAt={(property) => problemAt(at, property)}
              onRename={(name) => rename(at, name)}
              onChange={(next) => put(at, next)}
            />
            <div>
              <Button
                size="small"
                onClick={() => onChange({ ...clause, fillIns: fillIns.filter((_, index) => index !== at) })}
              >
                {TEXTS.removeFillIn(fillIn.label)}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      <div>
        <Button size="small" onClick={() => add("")}>
          {TEXTS.addFillIn}
        </Button>
      </div>
      <p className={layout.note}>{TEXTS.fillInHint}</p>
    </div>
  );
}

function FillInFields({
  fillIn,
  problemAt,
  onRename,
  onChange,
}: {
  readonly fillIn: FillIn;
  readonly problemAt: (property: string) => string | undefined;
  readonly onRename: (name: string) => void;
  readonly onChange: (fillIn: FillIn) => void;
}) {
  const { name, label, question, kind, example, choices, form } = fillIn;
  const message = (property: string, at = problemAt(property)) =>
    at === undefined ? {} : { validationMessage: at };
  // Core judges the example at once; whatever else is wrong with it, such as a quote, comes with the check.
  const exampleProblem = problemWith(fillIn, example) ?? problemAt("example");
  return (
    <>
      <Field label={TEXTS.fillInName} {...message("name")}>
        <Input value={name} autoComplete="off" onChange={(_, { value }) => onRename(value)} />
      </Field>
      <Field label={TEXTS.fillInLabel} {...message("label")}>
        <Input value={label} onChange={(_, { value }) => onChange({ ...fillIn, label: value })} />
      </Field>
      <Field label={TEXTS.fillInQuestion} {...message("question")}>
        <Textarea
          resize="vertical"
          value={question}
          onChange={(_, { value }) => onChange({ ...fillIn, question: oneLine(value) })}
        />
      </Field>
      <Field label={TEXTS.fillInKind} {...message("kind")}>
        <Select value={kind} onChange={(_, { value }) => onChange(withKind(fillIn, value as FillInKind))}>
          {KINDS.map((one) => (
            <option key={one} value={one}>
              {FILL_IN_KIND_NAMES[one]}
            </option>
          ))}
        </Select>
      </Field>
      {kind === "choice" && (
        <Field label={TEXTS.fillInChoices} {...message("choices")}>
          <Textarea
            resize="vertical"
            value={choices?.join("\n") ?? ""}
            onChange={(_, { value }) => onChange({ ...fillIn, choices: value.split("\n") })}
          />
        </Field>
      )}
      <Field label={TEXTS.fillInExample} {...message("example", exampleProblem)}>
        <Input value={example} onChange={(_, { value }) => onChange({ ...fillIn, example: value })} />
      </Field>
      {kind === "text" && (
        <>
          <Field label={TEXTS.fillInMask} hint={TEXTS.fillInMaskHint} {...message("form.mask")}>
            <Input
              value={form?.mask ?? ""}
              onChange={(_, { value }) => onChange(withForm(fillIn, value, form?.message ?? ""))}
            />
          </Field>
          {form !== undefined && (
            <Field label={TEXTS.fillInMessage} {...message("form.message")}>
              <Input
                value={form.message}
                onChange={(_, { value }) => onChange(withForm(fillIn, form.mask, value))}
              />
            </Field>
          )}
        </>
      )}
    </>
  );
}

function newFillIn(name: string): FillIn {
  const words = name.replaceAll("-", " ");
  const label = capital(words);
  return { name, label, question: name === "" ? "" : `What is the ${words}?`, kind: "text", example: "" };
}

/** Choices belong to a choice and a form to a text; other kinds have their own. */
function withKind({ choices, form, ...common }: FillIn, kind: FillInKind): FillIn {
  return {
    ...common,
    kind,
    ...(kind === "choice" && { choices: choices ?? ["", ""] }),
    ...(kind === "text" && form && { form }),
  };
}

function withForm(fillIn: FillIn, mask: string, message: string): FillIn {
  if (mask !== "") return { ...fillIn, form: { mask, message } };
  const free: { -readonly [Property in keyof FillIn]: FillIn[Property] } = { ...fillIn };
  delete free.form;
  return free;
}

function oneLine(text: string): string {
  return text.replace(/[\r\n]+/g, " ");
}
