// Knows: how Word's identifiers of built-in styles ("Heading1") and their English names ("Heading 1") belong together.
// Refuses to know: custom styles, whose own name is used as it is.

/**
 * The English name of a paragraph's style. `style` is in the language of the user's Word ("Überschrift 1"), so it is
 * used for custom styles only, whose `styleBuiltIn` is "Other".
 */
export function englishStyleName(style: string, styleBuiltIn: string): string {
  return styleBuiltIn === "Other" || styleBuiltIn === "" ? style : englishName(styleBuiltIn);
}

/** The identifier of the built-in style with this English name; undefined for a custom style. */
export function builtInStyle(name: string): Word.BuiltInStyleName | undefined {
  return Object.values(Word.BuiltInStyleName).find((identifier) => englishName(identifier) === name);
}

function englishName(identifier: string): string {
  return identifier
    .replace(/^Toc(?=\d)/, "TOC")
    .replace(/_/g, " ")
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .replace(/([A-Za-z])(\d)/g, "$1 $2")
    .replace(/(\d)([A-Z])/g, "$1 $2");
}
