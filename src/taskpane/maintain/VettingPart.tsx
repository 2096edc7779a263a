// Knows: how a clause is submitted, vetted and retired, and who may do so.
// Refuses to know: the rules of it (src/library/revise.ts refuses with a reason).
import { Button, Field, Input, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { ClauseFamily } from "../../core";
import {
  type LibraryClause,
  type Revised,
  retired,
  type Standing,
  submitted,
  vetted,
  whoCanVet,
} from "../../library";
import { Notice } from "../Notice";
import { useLayout } from "./layout";
import { dateName, TEXTS } from "./texts";
import { useTools } from "./tools";
import { lacksVersion } from "./versions";
import { YourName } from "./YourName";

export function VettingPart({
  family,
  clause,
  standing,
}: {
  readonly family: ClauseFamily;
  readonly clause: LibraryClause;
  readonly standing: Standing;
}) {
  const layout = useLayout();
  const { workshop, steps, me, today, say } = useTools();
  const [refusal, setRefusal] = useState<string>();
  const { policy, families } = workshop.library;
  const base = workshop.under.families[family].clauses.find(({ id }) => id === clause.id);
  const needsVersion = lacksVersion(clause, base);
  const able = whoCanVet(clause, policy);

  const take = async (
    step: (act: { by: string; on: string }) => Revised | Promise<Revised>,
    done: string,
  ) => {
    if (me.trim() === "") {
      setRefusal(TEXTS.nameFirst);
      return;
    }
    const revised = await step({ by: me.trim(), on: today });
    if ("message" in revised) {
      setRefusal(revised.message);
      return;
    }
    setRefusal(undefined);
    steps.changeClause(family, revised.clause);
    say(done);
  };

  return (
    <div className={layout.screen}>
      <p className={layout.text}>{TEXTS.standing[standing]}</p>
      <Record clause={clause} />
      <p className={layout.note}>{able.length > 0 ? TEXTS.ableToVet(able) : TEXTS.anyoneElse}</p>
      {standing !== "retired" && (
        <>
          <YourName />
          {needsVersion && <Notice tone="warning">{TEXTS.versionFirst}</Notice>}
          {refusal !== undefined && <Notice tone="error">{refusal}</Notice>}
          <div className={layout.row}>
            {(standing === "draft" || standing === "voided") && (
              <Button
                appearance="primary"
                disabledFocusable={needsVersion}
                onClick={() => void take((act) => submitted(clause, act), TEXTS.submitted)}
              >
                {TEXTS.submit}
              </Button>
            )}
            {standing === "in-review" && (
              <Button
                appearance="primary"
                disabledFocusable={needsVersion}
                onClick={() => void take((act) => vetted(clause, policy, act), TEXTS.vetted)}
              >
                {TEXTS.vet}
              </Button>
            )}
          </div>
          <Retire
            others={families[family].clauses.filter(
              (other) => other.id !== clause.id && other.vetting.state !== "retired",
            )}
            onRetire={(reason, successor) =>
              void take((act) => retired(clause, { ...act, reason }, successor), TEXTS.retired)
            }
          />
        </>
      )}
    </div>
  );
}

function Record({ clause: { vetting, supersededBy } }: { readonly clause: LibraryClause }) {
  const layout = useLayout();
  if (vetting.state === "draft") return null;
  const by = TEXTS.recordedBy[vetting.state](vetting.by, dateName(vetting.on));
  return (
    <p className={layout.text}>
      {by}
      {vetting.state === "retired" && ` ${vetting.reason}`}
      {supersededBy !== undefined && ` ${TEXTS.insteadOf(supersededBy)}`}
    </p>
  );
}

function Retire({
  others,
  onRetire,
}: {
  readonly others: readonly LibraryClause[];
  readonly onRetire: (reason: string, successor: LibraryClause | undefined) => void;
}) {
  const layout = useLayout();
  const [reason, setReason] = useState("");
  const [successor, setSuccessor] = useState("");
  const [missing, setMissing] = useState(false);
  return (
    <section className={layout.card} aria-labelledby="retire">
      <h3 id="retire" className={layout.subheading}>
        {TEXTS.retire}
      </h3>
      <p className={layout.text}>{TEXTS.retireWhy}</p>
      <Field label={TEXTS.reason} {...(missing && { validationMessage: TEXTS.reasonMissing })}>
        <Input value={reason} onChange={(_, { value }) => setReason(value)} />
      </Field>
      <Field label={TEXTS.successor}>
        <Select value={successor} onChange={(_, { value }) => setSuccessor(value)}>
          <option value="">{TEXTS.noSuccessor}</option>
          {others.map(({ id, title, language }) => (
            <option key={id} value={id}>
              {`${title} (${language}, ${id})`}
            </option>
          ))}
        </Select>
      </Field>
      <div>
        <Button
          onClick={() => {
            setMissing(reason.trim() === "");
            if (reason.trim() === "") return;
            onRetire(
              reason.trim(),
              others.find(({ id }) => id === successor),
            );
          }}
        >
          {TEXTS.retire}
        </Button>
      </div>
    </section>
  );
}
