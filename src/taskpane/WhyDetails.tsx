// Knows: how the explanation of a verdict is laid out: what was read as what, what came near, what would change it.
// Refuses to know: how the verdict came about; every sentence is the analysis's own.
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Fragment, useState } from "react";
import type { Finding, Passage, Trace, Words } from "../core";
import { PASSAGE_NAMES, TEXTS } from "./texts";

const useStyles = makeStyles({
  summary: {
    cursor: "pointer",
    color: tokens.colorNeutralForeground2,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  heading: { fontSize: tokens.fontSizeBase300, margin: `${tokens.spacingVerticalS} 0 0` },
  text: { margin: `${tokens.spacingVerticalXS} 0` },
  words: {
    display: "block",
    maxWidth: "100%",
    minWidth: 0,
    justifyContent: "start",
    textAlign: "start",
    whiteSpace: "normal",
    overflowWrap: "anywhere",
    fontWeight: tokens.fontWeightRegular,
    marginTop: tokens.spacingVerticalXXS,
  },
});

/** Characters of a passage shown; the button leads to the whole of it. */
const LONGEST = 140;

/** The expandable explanation of a finding. `name` is the family's name. */
export function WhyDetails({
  finding,
  name,
  onGoTo,
}: {
  finding: Finding;
  name: string;
  onGoTo: (what: string, words: Words) => void;
}) {
  const styles = useStyles();
  const [wanted, setWanted] = useState(false);
  return (
    // Word on the web moves the focus at Tab itself, and passes over a summary that has no tabindex.
    <details onToggle={(event) => setWanted(event.currentTarget.open)}>
      <summary tabIndex={0} className={styles.summary} aria-label={TEXTS.whyLabel(name)}>
        {finding.trace.outcome === "unclear" ? TEXTS.whyUnclear : TEXTS.why}
      </summary>
      {wanted &&
        partsOf(finding.trace).map(({ title, sentences }) => (
          <Fragment key={title}>
            <h4 className={styles.heading}>{title}</h4>
            {/* No list: the list of findings has one item for each family, and no others. */}
            {sentences.map(({ text, words }, at) => (
              <div key={at} className={styles.text}>
                {text}
                {words.map((one, index) => (
                  <Button
                    key={index}
                    size="small"
                    appearance="outline"
                    className={styles.words}
                    aria-label={TEXTS.goToWords(shown(one))}
                    onClick={() => onGoTo(name, one)}
                  >
                    {shown(one)}
                  </Button>
                ))}
              </div>
            ))}
          </Fragment>
        ))}
    </details>
  );
}

/** A sentence of the explanation, and the words of the agreement that it is about. */
interface Sentence {
  readonly text: string;
  readonly words: readonly Words[];
}

/** The parts that have something to say. */
function partsOf({ doubts, level, passages, near, wouldChange }: Trace) {
  const levelSentences: Sentence[] = [
    { text: level.text, words: level.signals.map(({ words }) => words) },
    ...level.wouldChange.map(({ text }) => ({ text, words: [] })),
  ];
  const parts: { title: string; sentences: readonly Sentence[] }[] = [
    { title: TEXTS.doubts, sentences: doubts },
    {
      title: TEXTS.passages,
      sentences: passages.map((one) => ({ text: readingOf(one), words: [one.evidence] })),
    },
    {
      title: TEXTS.near,
      sentences: near.map(({ reason, words }) => ({ text: TEXTS.notCounted(reason), words: [words] })),
    },
    { title: TEXTS.wouldChange, sentences: wouldChange },
    { title: TEXTS.level, sentences: levelSentences },
  ];
  return parts.filter(({ sentences }) => sentences.length > 0);
}

/** "Counts: the passage has the customer declare something (“Customer consents”)." */
function readingOf({ reading, reason, decides, force }: Passage): string {
  const words = force.find((one) => one.words)?.words;
  return TEXTS.passage(PASSAGE_NAMES[reading], decides, reason, words && shortened(words.text));
}

const shown = ({ text }: Words): string => (text === "" ? TEXTS.emptyField : shortened(text));

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text;
}
