// Knows: how the versions of a clause are listed, compared and made.
// Refuses to know: how two wordings are compared, and how a version is recorded.
import { Button, Field, Input, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { ClauseFamily } from "../../core";
import { higherVersion, type LibraryClause, type Size } from "../../library";
import { Notice } from "../Notice";
import { useLayout } from "./layout";
import { dateName, SIZE_NAMES, TEXTS } from "./texts";
import { useTools } from "./tools";
import { asNewVersion, lacksVersion, wordingsOf } from "./versions";
import { WordDiff } from "./WordDiff";
import { YourName } from "./YourName";

interface PartProps {
  readonly family: ClauseFamily;
  readonly clause: LibraryClause;
}

export function VersionsPart({ family, clause }: PartProps) {
  const layout = useLayout();
  const { workshop } = useTools();
  const base = workshop.under.families[family].clauses.find(({ id }) => id === clause.id);
  return (
    <div className={layout.screen}>
      {base !== undefined && lacksVersion(clause, base) && (
        <NewVersion family={family} clause={clause} base={base} />
      )}
      {base === undefined && <p className={layout.text}>{TEXTS.newClause}</p>}
      {base !== undefined && base.version !== clause.version && (
        <p className={layout.text}>{TEXTS.inNewVersion(clause.version)}</p>
      )}
      {base !== undefined && base.version === clause.version && !lacksVersion(clause, base) && (
        <p className={layout.text}>{TEXTS.noNewWording}</p>
      )}
      <Comparison clause={clause} base={base} />
      <section className={layout.group} aria-labelledby="history">
        <h3 id="history" className={layout.subheading}>
          {TEXTS.history}
        </h3>
        <ol className={layout.bullets} reversed>
          {[...clause.changes].reverse().map(({ version, by, on, note, vetted }) => (
            <li key={version}>
              <strong>{version}</strong> {TEXTS.changeLine(by, dateName(on))} {note}
              {vetted !== undefined && ` ${TEXTS.vettedBy(vetted.by, dateName(vetted.on))}`}
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}

function NewVersion({ family, clause, base }: PartProps & { readonly base: LibraryClause }) {
  const layout = useLayout();
  const { steps, me, today, say } = useTools();
  const [size, setSize] = useState<Size>("minor");
  const [note, setNote] = useState("");
  const [refusal, setRefusal] = useState<string>();
  const make = async () => {
    if (me.trim() === "" || note.trim() === "") {
      setRefusal(TEXTS.nameAndNote);
      return;
    }
    const made = await asNewVersion(clause, base, size, { by: me.trim(), on: today, note: note.trim() });
    if ("message" in made) {
      setRefusal(made.message);
      return;
    }
    steps.changeClause(family, made.clause);
    say(TEXTS.versionMade(made.clause.version));
  };
  return (
    <section className={layout.card} aria-labelledby="new-version">
      <h3 id="new-version" className={layout.subheading}>
        {TEXTS.newVersion}
      </h3>
      <p className={layout.text}>{TEXTS.newVersionWhy}</p>
      <Field label={TEXTS.size}>
        <Select value={size} onChange={(_, { value }) => setSize(value as Size)}>
          {(Object.keys(SIZE_NAMES) as Size[]).map((one) => (
            <option key={one} value={one}>
              {`${higherVersion(base.version, one)}: ${SIZE_NAMES[one]}`}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={TEXTS.note} hint={TEXTS.noteHint}>
        <Input value={note} onChange={(_, { value }) => setNote(value)} />
      </Field>
      <YourName />
      {refusal !== undefined && <Notice tone="error">{refusal}</Notice>}
      <div>
        <Button appearance="primary" onClick={() => void make()}>
          {TEXTS.makeVersion(higherVersion(base.version, size))}
        </Button>
      </div>
    </section>
  );
}

function Comparison({
  clause,
  base,
}: {
  readonly clause: LibraryClause;
  readonly base: LibraryClause | undefined;
}) {
  const layout = useLayout();
  const wordings = wordingsOf(clause, base);
  const [chosen, setChosen] = useState<{ before?: string; after?: string }>({});
  const last = wordings.length - 1;
  const find = (id: string | undefined, otherwise: number) =>
    wordings.find((one) => one.id === id) ?? wordings[otherwise];
  const before = find(chosen.before, Math.max(0, last - 1));
  const after = find(chosen.after, last);
  if (wordings.length < 2 || before === undefined || after === undefined) return null;
  const nameOf = (id: string) => (id === "draft" ? TEXTS.yourDraft(clause.version) : id);
  const select = (label: string, value: string, change: (id: string) => void) => (
    <Field label={label}>
      <Select value={value} onChange={(_, data) => change(data.value)}>
        {wordings.map(({ id }) => (
          <option key={id} value={id}>
            {nameOf(id)}
          </option>
        ))}
      </Select>
    </Field>
  );
  return (
    <section className={layout.group} aria-labelledby="comparison">
      <h3 id="comparison" className={layout.subheading}>
        {TEXTS.compare}
      </h3>
      {select(TEXTS.compareFrom, before.id, (id) => setChosen({ ...chosen, before: id }))}
      {select(TEXTS.compareTo, after.id, (id) => setChosen({ ...chosen, after: id }))}
      <WordDiff before={before.wording.body} after={after.wording.body} />
    </section>
  );
}
