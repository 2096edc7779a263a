// Knows: what the pane needs from the first scan on: the library, and the list of findings with its forms.
// It is a bundle of its own, loaded behind the first screen.
import { builtInLibrary } from "../library";

export { FindingsList } from "./FindingsList";
export { LibraryNote } from "./LibraryNote";
export { copiesInBrowser } from "./shared/kept-copies";
export { libraryInUse } from "./shared/library-in-use";

export const library = builtInLibrary();
