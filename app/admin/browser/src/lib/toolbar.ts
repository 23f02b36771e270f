// A tool bar (ARIA authoring practices: one stop of the Tab key, arrows go along it).

import { along, make } from "./dom";

export function toolbar(label: string, controls: string, buttons: HTMLButtonElement[]): HTMLElement {
  const bar = make("div", { class: "toolbar", role: "toolbar", "aria-label": label, "aria-controls": controls }, ...buttons);
  buttons.forEach((button, at) => (button.tabIndex = at === 0 ? 0 : -1));
  bar.addEventListener("keydown", (event) => {
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const step = along(event, bar);
    const next = event.key === "Home" ? 0 : event.key === "End" ? buttons.length - 1 : step && (at + step + buttons.length) % buttons.length;
    const button = step || event.key === "Home" || event.key === "End" ? buttons[next] : undefined;
    if (!button) return;
    event.preventDefault();
    button.focus();
  });
  bar.addEventListener("focusin", (event) => {
    for (const button of buttons) button.tabIndex = button === event.target ? 0 : -1;
  });
  // The pointer leaves the selection of the text where it is.
  bar.addEventListener("mousedown", (event) => event.preventDefault());
  return bar;
}
