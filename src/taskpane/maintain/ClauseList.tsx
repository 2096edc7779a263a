// Knows: how the clauses of the library are listed by family, with their record, and found.
// Refuses to know: how a clause is edited.
import { Badge, Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState } from "react";
import { CLAUSE_FAMILIES, type ClauseFamily } from "../../core";
import { type LibraryClause, type Match, search, type Standing } from "../../library";
import { familyName } from "../texts";
import { clauseKey, keyOf } from "./draft";
import { useLayout } from "./layout";
import { SearchHits } from "./SearchHits";
import { useStandings } from "./standings";
import { dateName, languageName, POSITION_NAMES, STANDING_NAMES, TEXTS } from "./texts";
import { useTools } from "./tools";

const useStyles = makeStyles({
  title: {
    justifyContent: "start",
    textAlign: "left",
    minWidth: 0,
    padding: 0,
    border: "none",
    fontWeight: tokens.fontWeightSemibold,
  },
  facts: { margin: 0, color: tokens.colorNeutralForeground2 },
});

const STANDING_COLORS: Readonly<Record<Standing, "success" | "warning" | "danger" | "informative">> = {
  draft: "informative",
  "in-review": "warning",
  vetted: "success",
  voided: "danger",
  retired: "informative",
};

export function ClauseList({ onOpen }: { readonly onOpen: (family: ClauseFamily, id: string) => void }) {
  const layout = useLayout();
  const { workshop } = useTools();
  const [query, setQuery] = useState("");
  const sought = useDeferredValue(query.trim());
  const { families } = workshop.library;
  const all = useMemo(() => CLAUSE_FAMILIES.flatMap((family) => families[family].clauses), [families]);
  const standings = useStandings(all);
  const hits = useMemo(() => search(workshop.library, sought), [workshop.library, sought]);
  const matches = new Map(hits.map((hit) => [hit.clause.id, hit.matches]));

  return (
    <section className={layout.screen} aria-labelledby="clauses">
      <h2 id="clauses" tabIndex={-1} className={layout.heading}>
        {TEXTS.screens.clauses}
      </h2>
      <Field label={TEXTS.search} hint={TEXTS.searchHint}>
        <Input type="search" value={query} onChange={(_, { value }) => setQuery(value)} />
      </Field>
      {sought !== "" && (
        <p role="status" className={layout.text}>
          {TEXTS.found(hits.length)}
        </p>
      )}
      {CLAUSE_FAMILIES.map((family) => {
        const { title } = families[family];
        const clauses = families[family].clauses.filter(({ id }) => sought === "" || matches.has(id));
        if (clauses.length === 0) return null;
        return (
          <section key={family} className={layout.group} aria-labelledby={`family-${family}`}>
            <h3 id={`family-${family}`} className={layout.subheading}>
              {familyName(family, title)}
            </h3>
            <ul role="list" className={layout.list} aria-labelledby={`family-${family}`}>
              {clauses.map((clause) => (
                <ClauseItem
                  key={clause.id}
                  clause={clause}
                  standing={standings.get(clause.id) ?? clause.vetting.state}
                  matches={matches.get(clause.id)}
                  onOpen={() => onOpen(family, clause.id)}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </section>
  );
}

function ClauseItem({
  clause,
  standing,
  matches,
  onOpen,
}: {
  readonly clause: LibraryClause;
  readonly standing: Standing;
  /** Why the clause was found, while something is looked for. */
  readonly matches: readonly Match[] | undefined;
  readonly onOpen: () => void;
}) {
  const layout = useLayout();
  const styles = useStyles();
  const { workshop, today } = useTools();
  const edited = workshop.drafts.some((draft) => keyOf(draft) === clauseKey(clause.id));
  const overdue = standing !== "retired" && clause.reviewBy < today;
  return (
    <li className={layout.card}>
      <Button appearance="transparent" className={styles.title} onClick={onOpen}>
        {clause.title === "" ? TEXTS.untitled : clause.title}
      </Button>
      <div className={layout.row}>
        <Badge appearance="tint" shape="rounded" color={STANDING_COLORS[standing]}>
          {STANDING_NAMES[standing]}
        </Badge>
        {edited && (
          <Badge appearance="outline" shape="rounded" color="brand">
            {TEXTS.edited}
          </Badge>
        )}
        {overdue && (
          <Badge appearance="tint" shape="rounded" color="danger">
            {TEXTS.overdue}
          </Badge>
        )}
      </div>
      <p className={styles.facts}>
        {[POSITION_NAMES[clause.position], languageName(clause.language), TEXTS.version(clause.version)].join(
          " · ",
        )}
        <br />
        {TEXTS.ownedBy(clause.owner, dateName(clause.reviewBy))}
      </p>
      {matches !== undefined && <SearchHits matches={matches} />}
    </li>
  );
}
