// Knows: how what is said about a wording is edited: title, guidance, tags, owner, dates, what it satisfies and rests on.
// Refuses to know: the wording itself, and its versions and vetting.
import { Checkbox, Field, Input, Select, Textarea } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { ClauseKind, Position } from "../../core";
import type { Library, LibraryClause } from "../../library";
import { useLayout } from "./layout";
import { KIND_NAMES, languageName, POSITION_NAMES, TEXTS } from "./texts";

export function DetailsEditor({
  clause,
  library,
  problemAt,
  onChange,
}: {
  readonly clause: LibraryClause;
  readonly library: Library;
  readonly problemAt: (property: string) => string | undefined;
  readonly onChange: (clause: LibraryClause) => void;
}) {
  const layout = useLayout();
  const { elements, sources } = library.families[clause.family];
  const terms = library.terms.filter(({ language }) => clause.language.startsWith(language));
  const put = (part: Partial<LibraryClause>) => onChange({ ...clause, ...part });
  const text = (property: "title" | "language" | "jurisdiction" | "owner", hint?: string) => (
    <Field label={TEXTS.details[property]} {...(hint && { hint })} {...messageFor(problemAt(property))}>
      <Input value={clause[property]} onChange={(_, { value }) => put({ [property]: value })} />
    </Field>
  );
  return (
    <div className={layout.screen}>
      {text("title")}
      <Field label={TEXTS.details.guidance} {...messageFor(problemAt("guidance"))}>
        <Textarea
          resize="vertical"
          rows={3}
          value={clause.guidance}
          onChange={(_, { value }) => put({ guidance: value.replace(/[\r\n]+/g, " ") })}
        />
      </Field>
      <Tags tags={clause.tags} problem={problemAt("tags")} onChange={(tags) => put({ tags })} />
      <Field label={TEXTS.details.position} {...messageFor(problemAt("position"))}>
        <Select value={clause.position} onChange={(_, { value }) => put({ position: value as Position })}>
          {Object.entries(POSITION_NAMES).map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={TEXTS.details.kind} {...messageFor(problemAt("kind"))}>
        <Select value={clause.kind} onChange={(_, { value }) => put({ kind: value as ClauseKind })}>
          {Object.entries(KIND_NAMES).map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      {text("language", languageName(clause.language))}
      {text("jurisdiction", TEXTS.jurisdictionHint)}
      {text("owner")}
      <Field label={TEXTS.details.reviewBy} {...messageFor(problemAt("reviewBy"))}>
        <Input type="date" value={clause.reviewBy} onChange={(_, { value }) => put({ reviewBy: value })} />
      </Field>
      <Choices
        legend={TEXTS.details.satisfies}
        problem={problemAt("satisfies")}
        options={elements}
        chosen={clause.satisfies}
        onChange={(satisfies) => put({ satisfies })}
      />
      <Choices
        legend={TEXTS.details.terms}
        problem={problemAt("terms")}
        options={terms.map(({ id, term, meaning }) => ({ id, label: `${term}: ${meaning}` }))}
        chosen={clause.terms}
        onChange={(chosen) => put({ terms: chosen })}
      />
      <Choices
        legend={TEXTS.details.sources}
        problem={problemAt("sources")}
        options={sources.map(({ id, title, checkedOn }) => ({ id, label: TEXTS.source(title, checkedOn) }))}
        chosen={clause.sources}
        onChange={(chosen) => put({ sources: chosen })}
      />
    </div>
  );
}

function messageFor(problem: string | undefined): { validationMessage?: string } {
  return problem === undefined ? {} : { validationMessage: problem };
}

/** Tags with commas between. What is typed stays as it is typed: a comma at the end begins the next tag. */
function Tags({
  tags,
  problem,
  onChange,
}: {
  readonly tags: readonly string[];
  readonly problem: string | undefined;
  readonly onChange: (tags: string[]) => void;
}) {
  return (
    <Field label={TEXTS.details.tags} hint={TEXTS.tagsHint} {...messageFor(problem)}>
      <Input
        defaultValue={tags.join(", ")}
        onChange={(_, { value }) =>
          onChange([...new Set(value.split(",").map((tag) => tag.trim()))].filter(Boolean))
        }
      />
    </Field>
  );
}

function Choices({
  legend,
  problem,
  options,
  chosen,
  onChange,
}: {
  readonly legend: string;
  readonly problem: string | undefined;
  readonly options: readonly { readonly id: string; readonly label: string }[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: string[]) => void;
}): ReactNode {
  const layout = useLayout();
  // What is chosen and no option any more is shown, so that it can be taken away.
  const gone = chosen.filter((id) => options.every((option) => option.id !== id));
  const all = [...options, ...gone.map((id) => ({ id, label: id }))];
  return (
    <fieldset className={layout.group}>
      <legend className={layout.legend}>{legend}</legend>
      {problem !== undefined && (
        <p role="alert" className={layout.text}>
          {problem}
        </p>
      )}
      {all.length === 0 && <p className={layout.note}>{TEXTS.nothingToChoose}</p>}
      {all.map(({ id, label }) => (
        <Checkbox
          key={id}
          label={label}
          checked={chosen.includes(id)}
          onChange={(_, { checked }) =>
            onChange(
              // In the order of the options, so that two editors who tick the same write the same.
              all
                .map((option) => option.id)
                .filter((one) => (one === id ? checked === true : chosen.includes(one))),
            )
          }
        />
      ))}
    </fieldset>
  );
}
