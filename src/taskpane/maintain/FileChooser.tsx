// Knows: how files or a folder are chosen: a button that a keyboard reaches, in front of the browser's own field.
// Refuses to know: what becomes of the files.
import { Button } from "@fluentui/react-components";
import { useRef } from "react";

export function FileChooser({
  label,
  accept,
  several = false,
  folder = false,
  disabled = false,
  onChoose,
}: {
  readonly label: string;
  readonly accept?: string;
  readonly several?: boolean;
  readonly folder?: boolean;
  readonly disabled?: boolean;
  readonly onChoose: (files: readonly File[]) => void;
}) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button disabledFocusable={disabled} onClick={() => field.current?.click()}>
        {label}
      </Button>
      <input
        ref={field}
        type="file"
        hidden
        aria-label={label}
        accept={accept}
        multiple={several || folder}
        {...(folder && { webkitdirectory: "" })}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          // The same file may be chosen again, after it was mended.
          event.target.value = "";
          if (files.length > 0) onChoose(files);
        }}
      />
    </>
  );
}
