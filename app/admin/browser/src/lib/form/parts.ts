// Parts of a form that stand for themselves: kept text that is offered, the summary of what is wrong, presence.

import { post } from "../ask";
import { focusOn, make } from "../dom";
import { moment, say } from "../words";
import { fill } from "./fields";
import type { Journal, Kept } from "./journal";

/** How often others are told that somebody is here. */
const HERE = 20_000;

/** The row has changed since the text was kept: the person decides. */
export function offer(root: HTMLElement, form: HTMLFormElement, kept: Kept, journal: Journal): void {
  const text = say(root, "draft-other", { time: moment(new Date(kept.at)) });
  const box = make("div", { class: "journal", role: "region", "aria-label": text }, make("p", {}, text));
  const button = (key: string, run: () => void): HTMLElement => {
    const onclick = (): void => {
      box.remove();
      run();
    };
    return make("button", { type: "button", class: "button button-quiet", onclick }, say(root, key));
  };
  box.append(button("draft-use", () => fill(form, kept.entries)), button("draft-forget", () => journal.drop()));
  form.before(box);
}

/** The summary is read first; its links lead to what stands in for a field. */
export function summarize(summary: HTMLElement): void {
  summary.addEventListener("click", (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#"]');
    const control = link ? document.getElementById(decodeURIComponent(link.hash.slice(1))) : null;
    if (!control) return;
    event.preventDefault();
    focusOn(control);
  });
  summary.focus();
}

/** Others see that somebody is here, and whether they edit. */
export function presence(form: HTMLFormElement, source: string | null, editing: () => boolean): void {
  if (!source) return;
  const beat = (): void => {
    if (!document.hidden) void post(source, [["editing", String(editing())]]);
  };
  beat();
  setInterval(beat, HERE);
  form.addEventListener("input", beat, { once: true });
}
