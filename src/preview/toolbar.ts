// Knows: the controls above the document and the line below it: what they show and what they start.
// Refuses to know: how documents are opened, shown and saved.

import type { StandInWord } from "../word-stand-in";
import { textOf } from "../word-stand-in/ooxml";
import type { NamedFile, SampleEntry } from "./files";

interface Commands {
  readonly open: (file: NamedFile) => void;
  readonly sample: (name: string) => void;
  readonly save: () => void;
}

interface Toolbar {
  /** Shows the state of the document that is open, under its file name. */
  readonly refresh: (name: string) => void;
  /** A quiet remark in the status line. */
  readonly say: (text: string) => void;
  /** A message over the document, until the next key or click. */
  readonly warn: (text: string) => void;
}

const byId = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;

export function connectToolbar(
  word: StandInWord,
  samples: readonly SampleEntry[],
  commands: Commands,
): Toolbar {
  const list = byId<HTMLSelectElement>("samples");
  const tracking = byId<HTMLButtonElement>("tracking");
  const mode = byId<HTMLSelectElement>("mode");
  const zoom = byId<HTMLSelectElement>("zoom");
  const message = byId("message");

  list.append(
    new Option("Choose a sample …", ""),
    ...samples.map(({ name, title }) => new Option(title, name)),
  );
  list.addEventListener("change", () => list.value && commands.sample(list.value));
  byId("open").addEventListener("click", () => byId("file").click());
  byId("save").addEventListener("click", () => commands.save());
  byId("undo").addEventListener("click", () => word.document.undo());
  byId("redo").addEventListener("click", () => word.document.redo());
  tracking.addEventListener("click", () => word.setTracking(word.document.tracking ? "off" : "all"));
  mode.addEventListener("change", () => word.setMode(mode.value as "edit" | "view"));
  zoom.addEventListener("change", () => byId("paper").style.setProperty("zoom", zoom.value));
  document.addEventListener("keydown", (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "s") return;
    event.preventDefault();
    commands.save();
  });
  // A click on a button leaves the caret in the text, as in Word.
  for (const button of document.querySelectorAll('[role="toolbar"] button')) {
    button.addEventListener("pointerdown", (event) => event.preventDefault());
    button.addEventListener("mousedown", (event) => event.preventDefault());
  }
  for (const event of ["pointerdown", "keydown"])
    document.addEventListener(event, () => (message.hidden = true));

  let counting: ReturnType<typeof setTimeout> | undefined;
  const countWordsSoon = () => {
    clearTimeout(counting);
    counting = setTimeout(() => (byId("words").textContent = countWords(word)), 300);
  };

  return {
    refresh(name) {
      const { document: open } = word;
      const title = name.replace(/\.docx$/i, "");
      document.title = `${title} - Partner Clauses preview`;
      byId("document-name").textContent = title;
      byId("saved").textContent = open.saved ? "" : "Changed";
      list.value = samples.some((each) => each.name === title) ? title : "";
      byId<HTMLButtonElement>("undo").disabled = !open.canUndo;
      byId<HTMLButtonElement>("redo").disabled = !open.canRedo;
      tracking.setAttribute("aria-pressed", String(open.tracking));
      mode.value = word.mode;
      countWordsSoon();
      byId("traffic").textContent = traffic(word);
    },
    say(text) {
      byId("status").textContent = text;
    },
    warn(text) {
      message.textContent = text;
      message.hidden = false;
    },
  };
}

function countWords({ document: open }: StandInWord): string {
  const words = open.derive(open.body, "preview word count", [], () =>
    open.paragraphs().reduce((sum, paragraph) => sum + (textOf(paragraph).match(/\S+/g)?.length ?? 0), 0),
  );
  return `${words.toLocaleString("en")} words`;
}

function traffic(word: StandInWord): string {
  const { syncs, actions } = word.stats();
  return `${syncs} ${syncs === 1 ? "sync" : "syncs"}, ${actions} actions`;
}
