// Knows: when nobody is in the middle of a press, so that nothing moves between its beginning and its end.
// Refuses to know: what is pressed, and what would move.

let isDown = false;
let waiting: (() => void)[] = [];

/** Milliseconds after which whoever still holds something down is not waited for any longer. */
const LONGEST_PRESS = 2_000;

function up(): void {
  isDown = false;
  // The click follows the release within the same task; what waits comes after it.
  setTimeout(() => {
    if (isDown) return;
    const ready = waiting;
    waiting = [];
    for (const go of ready) go();
  });
}

/**
 * Watches the presses in a window from now on, so that `betweenPresses` knows of them.
 * @returns what ends the watch.
 */
export function watchPresses(pane: Window): () => void {
  const down = () => {
    isDown = true;
  };
  pane.addEventListener("pointerdown", down, true);
  pane.addEventListener("pointerup", up, true);
  pane.addEventListener("pointercancel", up, true);
  return () => {
    pane.removeEventListener("pointerdown", down, true);
    pane.removeEventListener("pointerup", up, true);
    pane.removeEventListener("pointercancel", up, true);
    up();
  };
}

/**
 * Resolves as soon as no pointer is down. A button that moves away under the pointer between press and release gets no
 * click, and the user would have pressed in vain.
 */
export function betweenPresses(): Promise<void> {
  if (!isDown) return Promise.resolve();
  return new Promise((resolve) => {
    waiting.push(resolve);
    setTimeout(resolve, LONGEST_PRESS);
  });
}
