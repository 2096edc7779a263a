// Knows: the parts of one clause's screen, and what stands above them all.
// Refuses to know: how any part works.
import { Badge, Button } from "@fluentui/react-components";
import { ArrowLeft16Regular } from "@fluentui/react-icons";
import { useMemo, useState } from "react";
import type { ClauseFamily } from "../../core";
import type { LibraryClause } from "../../library";
import { familyName } from "../texts";
import { CheckPart, CheckSummary } from "./CheckPart";
import { CuesPart } from "./CuesPart";
import { DetailsEditor } from "./DetailsEditor";
import { clauseKey, keyOf } from "./draft";
import { FillInsEditor } from "./FillInsEditor";
import { useLayout } from "./layout";
import { Places } from "./Places";
import { useStandings } from "./standings";
import { languageName, POSITION_NAMES, STANDING_NAMES, TEXTS } from "./texts";
import { useTools } from "./tools";
import { problemAt, useCheck } from "./use-check";
import { VersionsPart } from "./VersionsPart";
import { VettingPart } from "./VettingPart";
import { WordingEditor } from "./WordingEditor";
import { WordingPreview } from "./WordingPreview";

const PARTS = ["wording", "fill-ins", "about", "check", "cues", "versions", "vetting"] as const;
type Part = (typeof PARTS)[number];

export interface ClauseScreenProps {
  readonly family: ClauseFamily;
  readonly id: string;
  readonly onBack: () => void;
}

export function ClauseScreen({ family, id, onBack }: ClauseScreenProps) {
  const layout = useLayout();
  const { workshop } = useTools();
  const clause = workshop.library.families[family].clauses.find((one) => one.id === id);
  return (
    <>
      <div>
        <Button size="small" appearance="subtle" icon={<ArrowLeft16Regular />} onClick={onBack}>
          {TEXTS.backToClauses}
        </Button>
      </div>
      {clause === undefined ? (
        <h2 tabIndex={-1} className={layout.heading}>
          {TEXTS.gone}
        </h2>
      ) : (
        <OneClause family={family} clause={clause} onBack={onBack} />
      )}
    </>
  );
}

function OneClause({
  family,
  clause,
  onBack,
}: {
  readonly family: ClauseFamily;
  readonly clause: LibraryClause;
  readonly onBack: () => void;
}) {
  const layout = useLayout();
  const { workshop, steps, say } = useTools();
  const [part, setPart] = useState<Part>("wording");
  const alone = useMemo(() => [clause], [clause]);
  const standing = useStandings(alone).get(clause.id) ?? clause.vetting.state;
  const check = useCheck(workshop.library, clause.id);
  const change = (mine: LibraryClause) => steps.changeClause(family, mine);
  const draft = workshop.drafts.find((one) => keyOf(one) === clauseKey(clause.id));
  const at = (place: string, exactly?: boolean) => problemAt(check, place, exactly);

  return (
    <section className={layout.screen} aria-labelledby="clause-title">
      <h2 id="clause-title" tabIndex={-1} className={layout.heading}>
        {clause.title === "" ? TEXTS.untitled : clause.title}
      </h2>
      <div className={layout.row}>
        <Badge appearance="tint" shape="rounded" color="informative">
          {STANDING_NAMES[standing]}
        </Badge>
        <span>
          {[
            familyName(family, workshop.library.families[family].title),
            POSITION_NAMES[clause.position],
            languageName(clause.language),
            TEXTS.version(clause.version),
          ].join(" · ")}
        </span>
      </div>
      <CheckSummary check={check} />
      {draft !== undefined && (
        <div className={layout.row}>
          <span>{TEXTS.draftKept}</span>
          <Button
            size="small"
            onClick={() => {
              steps.drop(keyOf(draft));
              say(TEXTS.discarded(clause.title));
              if (draft.kind === "clause" && draft.base === undefined) onBack();
            }}
          >
            {TEXTS.discard}
          </Button>
        </div>
      )}
      <Places
        label={TEXTS.partsLabel}
        places={PARTS.map((one) => ({ id: one, name: TEXTS.parts[one] }))}
        current={part}
        onGo={setPart}
      />
      {part === "wording" && (
        <>
          <WordingEditor
            body={clause.body}
            problemAt={(index) => at(`body[${index}]`)}
            onChange={(body) => change({ ...clause, body })}
          />
          <WordingPreview clause={clause} />
        </>
      )}
      {part === "fill-ins" && (
        <>
          <FillInsEditor
            clause={clause}
            problemAt={(index, property) =>
              property === "" ? at(`fillIns[${index}]`, true) : at(`fillIns[${index}].${property}`)
            }
            onChange={change}
          />
          <WordingPreview clause={clause} />
        </>
      )}
      {part === "about" && (
        <DetailsEditor clause={clause} library={workshop.library} problemAt={at} onChange={change} />
      )}
      {part === "check" && <CheckPart check={check} />}
      {part === "cues" && <CuesPart family={family} />}
      {part === "versions" && <VersionsPart family={family} clause={clause} />}
      {part === "vetting" && <VettingPart family={family} clause={clause} standing={standing} />}
    </section>
  );
}
