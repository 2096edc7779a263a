// Knows: that a wording is shown as it will read, with examples or with blanks.
// Refuses to know: how it is filled.
import { makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useDeferredValue, useState } from "react";
import type { LibraryClause } from "../../library";
import { ClauseText } from "../ClauseText";
import { useLayout } from "./layout";
import { TEXTS } from "./texts";
import { previewOf } from "./wording-preview";

const useStyles = makeStyles({
  paper: {
    padding: `0 ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

export function WordingPreview({ clause }: { readonly clause: LibraryClause }) {
  const layout = useLayout();
  const styles = useStyles();
  const [blanks, setBlanks] = useState<"examples" | "blanks">("examples");
  // Typing goes first; the preview follows.
  const shown = useDeferredValue(clause);
  return (
    <section className={layout.group} aria-labelledby="preview">
      <h3 id="preview" className={layout.subheading}>
        {TEXTS.preview}
      </h3>
      <RadioGroup
        layout="horizontal"
        aria-label={TEXTS.previewWith}
        value={blanks}
        onChange={(_, { value }) => setBlanks(value === "blanks" ? "blanks" : "examples")}
      >
        <Radio value="examples" label={TEXTS.withExamples} />
        <Radio value="blanks" label={TEXTS.withBlanks} />
      </RadioGroup>
      <div className={styles.paper}>
        <ClauseText body={previewOf(shown, blanks)} />
      </div>
    </section>
  );
}
