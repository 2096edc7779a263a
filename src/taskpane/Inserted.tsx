// Knows: that the clauses which stand in the document are looked after in a bundle of its own, loaded behind the findings.
// Refuses to know: what is done with them (inserted/).
import { useEffect, useState } from "react";
import type * as insertedModule from "./inserted/inserted";
import type { Review, ReviewSteps, Scan } from "./use-review";

/** What is loaded; `import("./inserted/inserted")` gives it. */
export type LoadInserted = () => Promise<typeof insertedModule>;

export interface InsertedProps {
  readonly scan: Scan;
  readonly activity: Review["activity"];
  readonly load: LoadInserted;
  readonly carryOut: ReviewSteps["carryOut"];
}

/** Nothing until the bundle is there; where it cannot be loaded, the next scan tries again. */
export function Inserted({ scan, activity, load, carryOut }: InsertedProps) {
  const [loaded, setLoaded] = useState<typeof insertedModule>();
  useEffect(() => {
    let wanted = true;
    load().then(
      (inserted) => wanted && setLoaded(inserted),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [load, scan]);
  if (loaded === undefined) return null;
  return (
    <loaded.InsertedClauses
      agreement={scan.agreement}
      parties={scan.analysis.parties}
      library={scan.reviewing.library}
      tools={loaded.clauseTools}
      busy={activity !== "idle"}
      carryOut={carryOut}
    />
  );
}
