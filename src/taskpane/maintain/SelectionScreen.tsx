// Knows: how a selection in Word becomes a clause: what was read, which words become fill-ins, where the clause belongs.
// Refuses to know: how Word is read, and how words are told to be facts of a deal.
import { Button, Checkbox, Field, Input, Select } from "@fluentui/react-components";
import { useState } from "react";
import { CLAUSE_FAMILIES, type ClauseFamily, type Position } from "../../core";
import type { LibraryClause } from "../../library";
import { ClauseText } from "../ClauseText";
import { Notice } from "../Notice";
import { familyName } from "../texts";
import { type FillInOffer, fillInOffers, withFillIns } from "./fill-in-offers";
import { fromSelection, type SelectedWording } from "./from-selection";
import { useLayout } from "./layout";
import { freeId, newClause } from "./new-clause";
import { FILL_IN_KIND_NAMES, messageOf, POSITION_NAMES, TEXTS } from "./texts";
import { useTools } from "./tools";
import { YourName } from "./YourName";

export function SelectionScreen({
  onSaved,
}: {
  readonly onSaved: (family: ClauseFamily, id: string) => void;
}) {
  const layout = useLayout();
  const { document, say } = useTools();
  const [read, setRead] = useState<{ wording: SelectedWording; time: number }>();
  const [failure, setFailure] = useState<string>();
  const [busy, setBusy] = useState(false);
  const take = async () => {
    setBusy(true);
    try {
      setFailure(undefined);
      const wording = fromSelection(await document.readSelection());
      setRead(wording.body.length === 0 ? undefined : { wording, time: performance.now() });
      if (wording.body.length === 0) setFailure(TEXTS.nothingSelected);
      else say(TEXTS.selectionRead(wording.body.length));
    } catch (error) {
      setRead(undefined);
      setFailure(messageOf(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <section className={layout.screen} aria-labelledby="selection">
      <h2 id="selection" tabIndex={-1} className={layout.heading}>
        {TEXTS.screens.selection}
      </h2>
      <p className={layout.text}>{TEXTS.selectionIntro}</p>
      <div>
        <Button
          appearance={read === undefined ? "primary" : "secondary"}
          disabledFocusable={busy}
          onClick={() => void take()}
        >
          {read === undefined ? TEXTS.takeSelection : TEXTS.takeSelectionAgain}
        </Button>
      </div>
      {failure !== undefined && <Notice tone="error">{failure}</Notice>}
      {read !== undefined && <Taken key={read.time} wording={read.wording} onSaved={onSaved} />}
    </section>
  );
}

function Taken({
  wording: { body, changes },
  onSaved,
}: {
  readonly wording: SelectedWording;
  readonly onSaved: (family: ClauseFamily, id: string) => void;
}) {
  const layout = useLayout();
  const { workshop, steps, me, today } = useTools();
  const { families } = workshop.library;
  const languages = [
    ...new Set(CLAUSE_FAMILIES.flatMap((name) => families[name].clauses.map(({ language }) => language))),
  ].sort();
  const [family, setFamily] = useState<ClauseFamily>("cpor");
  const [language, setLanguage] = useState(languages.includes("en-GB") ? "en-GB" : languages[0]!);
  const [position, setPosition] = useState<Position>("standard");
  const [chosenId, setId] = useState<string>();
  const [refused, setRefused] = useState<ReadonlySet<string>>(new Set());
  const [missing, setMissing] = useState(false);
  const asked = CLAUSE_FAMILIES.flatMap((name) => families[name].clauses)
    .filter((clause) => clause.language === language)
    .flatMap(({ fillIns }) => fillIns);
  const offers = fillInOffers(body, asked);
  const accepted = offers.filter(({ words }) => !refused.has(words));
  const filled = withFillIns(body, accepted);
  const taken = CLAUSE_FAMILIES.flatMap((name) => families[name].clauses.map(({ id }) => id));
  const id = chosenId ?? freeId([family, position, language], taken);
  const idProblem = taken.includes(id) ? TEXTS.idTaken : undefined;

  const save = () => {
    setMissing(me.trim() === "");
    if (me.trim() === "" || idProblem !== undefined) return;
    const clause: LibraryClause = newClause({
      id,
      family,
      language,
      position,
      body: filled,
      fillIns: accepted.map(({ fillIn }) => fillIn),
      terms: workshop.library.terms,
      by: me.trim(),
      on: today,
      note: TEXTS.savedFromDocument,
    });
    steps.changeClause(family, clause);
    onSaved(family, id);
  };

  return (
    <>
      {changes.length > 0 && (
        <Notice tone="info">
          {changes.map((change) => (
            <p key={change} className={layout.text}>
              {TEXTS.selectionChanges[change]}
            </p>
          ))}
        </Notice>
      )}
      <fieldset className={layout.group}>
        <legend className={layout.legend}>{TEXTS.offers}</legend>
        {offers.length === 0 && <p className={layout.text}>{TEXTS.noOffers}</p>}
        {offers.map((offer) => (
          <Offer
            key={offer.words}
            offer={offer}
            accepted={!refused.has(offer.words)}
            onChange={(on) =>
              setRefused((before) => {
                const next = new Set(before);
                if (on) next.delete(offer.words);
                else next.add(offer.words);
                return next;
              })
            }
          />
        ))}
      </fieldset>
      <section className={layout.group} aria-labelledby="taken-text">
        <h3 id="taken-text" className={layout.subheading}>
          {TEXTS.takenText}
        </h3>
        <div className={layout.card}>
          <div>
            <ClauseText body={filled} />
          </div>
        </div>
      </section>
      <Field label={TEXTS.family}>
        <Select value={family} onChange={(_, { value }) => setFamily(value as ClauseFamily)}>
          {CLAUSE_FAMILIES.map((name) => (
            <option key={name} value={name}>
              {familyName(name, families[name].title)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={TEXTS.details.language}>
        <Select value={language} onChange={(_, { value }) => setLanguage(value)}>
          {languages.map((tag) => (
            <option key={tag}>{tag}</option>
          ))}
        </Select>
      </Field>
      <Field label={TEXTS.details.position}>
        <Select value={position} onChange={(_, { value }) => setPosition(value as Position)}>
          {Object.entries(POSITION_NAMES).map(([value, name]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        label={TEXTS.id}
        hint={TEXTS.idHint}
        {...(idProblem !== undefined && { validationMessage: idProblem })}
      >
        <Input value={id} autoComplete="off" onChange={(_, { value }) => setId(value)} />
      </Field>
      <YourName />
      {missing && <Notice tone="error">{TEXTS.nameFirst}</Notice>}
      <div>
        <Button appearance="primary" onClick={save}>
          {TEXTS.saveAsDraft}
        </Button>
      </div>
    </>
  );
}

function Offer({
  offer: { words, times, fillIn },
  accepted,
  onChange,
}: {
  readonly offer: FillInOffer;
  readonly accepted: boolean;
  readonly onChange: (accepted: boolean) => void;
}) {
  return (
    <Checkbox
      checked={accepted}
      onChange={(_, { checked }) => onChange(checked === true)}
      label={TEXTS.offer(words, times, fillIn.label, FILL_IN_KIND_NAMES[fillIn.kind])}
    />
  );
}
