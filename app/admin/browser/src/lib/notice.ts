// Short sentences about what just happened: seen at the foot of the page and said by screen readers.

import { make } from "./dom";

let quiet: HTMLElement | undefined;
let seen: HTMLElement | undefined;

/** Said by screen readers only. */
export function announce(text: string): void {
  quiet ??= document.body.appendChild(make("div", { class: "sr-only", role: "status" }));
  quiet.textContent = text;
}

interface Action {
  label: string;
  run: () => void;
}

/** Seen and said. It goes when something else happens, or when its action (such as undo) was taken. */
export function notice(text: string, action?: Action): void {
  seen ??= document.body.appendChild(make("div", { class: "notice-place", role: "status" }));
  const box = make("div", { class: "said-notice" }, make("span", {}, text));
  const close = (): void => box.remove();
  if (action) {
    const run = (): void => {
      close();
      action.run();
    };
    box.append(make("button", { type: "button", class: "notice-action", onclick: run }, action.label));
  }
  box.addEventListener("keydown", (event) => event.key === "Escape" && close());
  seen.replaceChildren(box);
}

/** Takes the notice away. */
export function clearNotice(): void {
  seen?.replaceChildren();
}
