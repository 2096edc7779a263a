// Knows: light or dark, from Word's theme where Word tells it, else from the system.
// Refuses to know: what is shown.
import { FluentProvider, makeStaticStyles, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { type ReactNode, useSyncExternalStore } from "react";

const usePageStyles = makeStaticStyles({ body: { margin: 0 } });
const PREFERS_DARK = "(prefers-color-scheme: dark)";

/** Fluent's surroundings in the user's theme. `wordBackground` is Word's page colour, "#262626"; Word on the web has none. */
export function Appearance({ wordBackground, children }: { wordBackground?: string; children: ReactNode }) {
  usePageStyles();
  const systemIsDark = useSyncExternalStore(
    (changed) => {
      const query = matchMedia(PREFERS_DARK);
      query.addEventListener("change", changed);
      return () => query.removeEventListener("change", changed);
    },
    () => matchMedia(PREFERS_DARK).matches,
  );
  const dark = wordBackground === undefined ? systemIsDark : isDark(wordBackground);
  return (
    <FluentProvider theme={dark ? webDarkTheme : webLightTheme} style={{ minHeight: "100vh" }}>
      {children}
    </FluentProvider>
  );
}

/** Whether light text is needed on the colour: its relative luminance (ITU-R BT.709 weights) is below the middle. */
function isDark(color: string): boolean {
  const [red = 255, green = 255, blue = 255] = (color.match(/[0-9a-f]{2}/gi) ?? []).map((part) =>
    parseInt(part, 16),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128;
}
