// Knows: how the problems of a library file are listed: where, and what to do.
// Refuses to know: which there are.
import type { Problem } from "../../library";
import { useLayout } from "./layout";
import { TEXTS } from "./texts";

export function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  const layout = useLayout();
  return (
    <ul className={layout.bullets} aria-label={TEXTS.problems}>
      {problems.map(({ file, path, message }, index) => (
        <li key={index}>
          {[file, path].filter(Boolean).join(" ")}
          {(file || path) && ": "}
          {message}
        </li>
      ))}
    </ul>
  );
}
