// Knows: how files that the user chose are read, and which of them may be agreements.
// Refuses to know: what is in them.

/** The content of a file. Blob's own methods are newer than some browser controls that Word uses. */
export function bytesOf(file: Blob): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer));
    reader.onerror = () => reject(reader.error ?? new Error("The file could not be read."));
    reader.readAsArrayBuffer(file);
  });
}

/** Those that can be read as agreements, by name; hidden files and Word's lock files ("~$...") are passed over. */
export function agreementsAmong(files: readonly File[]): File[] {
  return files
    .filter(({ name }) => /\.(docx|docm|dotx|dotm|txt)$/i.test(name) && !/^(\.|~\$)/.test(name))
    .sort((one, other) => (pathOf(one) < pathOf(other) ? -1 : 1));
}

function pathOf(file: File): string {
  return file.webkitRelativePath || file.name;
}
