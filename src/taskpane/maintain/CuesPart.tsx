// Knows: how the cues of a family's rule are edited, one a line, and where they are tried.
// Refuses to know: what a cue means, and how it is found.
import { Button, Field, Radio, RadioGroup, Select, Textarea } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { type Agreement, type ClauseFamily, compileCue, LANGUAGES, type LanguageCode } from "../../core";
import { Notice } from "../Notice";
import { CueMatchList } from "./CueMatchList";
import { keyOf, ruleKey } from "./draft";
import { useLayout } from "./layout";
import { agreementOf } from "./pasted-text";
import { cueLists, linesIn, withLines } from "./rule-cues";
import { languageName, messageOf, TEXTS } from "./texts";
import { useTools } from "./tools";
import { useCueMatches } from "./use-cue-matches";

export function CuesPart({ family }: { readonly family: ClauseFamily }) {
  const layout = useLayout();
  const { workshop, steps, say } = useTools();
  const { rule, elements } = workshop.library.families[family];
  const lists = cueLists(rule, (id) => elements.find((one) => one.id === id)?.label ?? id);
  const [listId, setListId] = useState(lists[0]!.id);
  const [language, setLanguage] = useState<LanguageCode>("en");
  const [discards, setDiscards] = useState(0);
  const list = lists.find(({ id }) => id === listId) ?? lists[0]!;
  const isDraft = workshop.drafts.some((draft) => keyOf(draft) === ruleKey(family));
  return (
    <div className={layout.screen}>
      <p className={layout.text}>{TEXTS.cuesIntro}</p>
      {isDraft && (
        <div className={layout.row}>
          <span>{TEXTS.cuesChanged}</span>
          <Button
            size="small"
            onClick={() => {
              steps.drop(ruleKey(family));
              setDiscards(discards + 1);
              say(TEXTS.cuesDiscarded);
            }}
          >
            {TEXTS.discard}
          </Button>
        </div>
      )}
      <Field label={TEXTS.cueList}>
        <Select value={list.id} onChange={(_, { value }) => setListId(value)}>
          {lists.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={TEXTS.cueLanguage}>
        <Select value={language} onChange={(_, { value }) => setLanguage(value as LanguageCode)}>
          {LANGUAGES.map((code) => (
            <option key={code} value={code}>
              {`${languageName(code)} (${list.cues[code]?.length ?? 0})`}
            </option>
          ))}
        </Select>
      </Field>
      <Lines
        key={`${list.id} ${language} ${discards}`}
        cues={list.cues[language] ?? []}
        language={language}
        onChange={(lines) => steps.changeRule(family, list.with(withLines(list.cues, language, lines)))}
      />
    </div>
  );
}

/** The text of the lines is the field's own; the rule has what they hold. */
function Lines({
  cues,
  language,
  onChange,
}: {
  readonly cues: readonly string[];
  readonly language: LanguageCode;
  readonly onChange: (lines: readonly string[]) => void;
}) {
  const layout = useLayout();
  const [text, setText] = useState(cues.join("\n"));
  const lines = linesIn(text);
  const problems = lines.flatMap((line, index) => {
    const compiled = compileCue(line);
    return "message" in compiled ? [TEXTS.cueProblem(index + 1, compiled.at + 1, compiled.message)] : [];
  });
  return (
    <>
      <Field
        label={TEXTS.cueLines}
        hint={TEXTS.cueHint}
        {...(problems.length > 0 && { validationMessage: problems.join(" ") })}
      >
        <Textarea
          resize="vertical"
          rows={8}
          value={text}
          spellCheck={false}
          onChange={(_, { value }) => {
            setText(value);
            onChange(linesIn(value));
          }}
        />
      </Field>
      <section className={layout.group} aria-labelledby="cue-places">
        <h3 id="cue-places" className={layout.subheading}>
          {TEXTS.cuePlaces}
        </h3>
        <Trial lines={lines} language={language} />
      </section>
    </>
  );
}

function Trial({ lines, language }: { readonly lines: readonly string[]; readonly language: LanguageCode }) {
  const layout = useLayout();
  const { document } = useTools();
  const [source, setSource] = useState<"document" | "text">("document");
  const [opened, setOpened] = useState<Agreement>();
  const [failure, setFailure] = useState<string>();
  const [text, setText] = useState("");
  const pasted = useMemo(() => agreementOf(text), [text]);
  const agreement = source === "document" ? opened : pasted;
  const matches = useCueMatches(
    agreement,
    lines.map((cue, index) => ({ key: `${index}`, language, cue })),
  );
  const read = async () => {
    try {
      setFailure(undefined);
      setOpened(await document.read());
    } catch (error) {
      setFailure(messageOf(error));
    }
  };
  return (
    <>
      <RadioGroup
        layout="horizontal"
        aria-label={TEXTS.cueSource}
        value={source}
        onChange={(_, { value }) => setSource(value === "text" ? "text" : "document")}
      >
        <Radio value="document" label={TEXTS.openDocument} />
        <Radio value="text" label={TEXTS.pastedText} />
      </RadioGroup>
      {source === "document" ? (
        <div>
          <Button size="small" onClick={() => void read()}>
            {opened === undefined ? TEXTS.readDocument : TEXTS.readDocumentAgain}
          </Button>
        </div>
      ) : (
        <Field label={TEXTS.pastedLabel}>
          <Textarea resize="vertical" rows={4} value={text} onChange={(_, { value }) => setText(value)} />
        </Field>
      )}
      {failure !== undefined && source === "document" && <Notice tone="error">{failure}</Notice>}
      {agreement !== undefined && matches !== undefined && agreement.paragraphs.length > 0 && (
        <div className={layout.group}>
          <CueMatchList lines={lines} language={language} matches={matches} />
        </div>
      )}
    </>
  );
}
