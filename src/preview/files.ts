// Knows: how .docx files come in (samples, file dialog, drag and drop) and go out as a download.
// Refuses to know: what is done with the bytes.

export interface SampleEntry {
  /** Name of the file without ".docx". */
  readonly name: string;
  readonly title: string;
  readonly summary: string;
}

export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export async function listSamples(): Promise<SampleEntry[]> {
  return (await (await fetch("/samples/samples.json")).json()) as SampleEntry[];
}

/** @throws Error with a message for the user where there is no such sample. */
export async function fetchSample(name: string): Promise<NamedFile> {
  const file = name.endsWith(".docx") ? name : `${name}.docx`;
  const response = await fetch(`/samples/${encodeURIComponent(file)}`);
  if (!response.ok) throw new Error(`There is no sample named "${file}". Choose one from the list.`);
  return { name: file, bytes: new Uint8Array(await response.arrayBuffer()) };
}

/** Calls `open` with each file that the user chooses or drops on `target`. */
export function acceptFiles(
  input: HTMLInputElement,
  target: HTMLElement,
  open: (file: NamedFile) => void,
): void {
  const read = async (file: File | null | undefined) => {
    if (file) open({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  };
  input.addEventListener("change", () => {
    void read(input.files?.[0]);
    input.value = "";
  });
  const isFile = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
  target.addEventListener("dragover", (event) => {
    if (!isFile(event)) return;
    event.preventDefault();
    target.classList.add("dropping");
  });
  target.addEventListener("dragleave", () => target.classList.remove("dropping"));
  target.addEventListener("drop", (event) => {
    target.classList.remove("dropping");
    if (!isFile(event)) return;
    event.preventDefault();
    void read(event.dataTransfer?.files[0]);
  });
}

export function download({ name, bytes }: NamedFile): void {
  const type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
