// <command-palette src="/admin/haus/palette" data-words="…"> around the page.
//
// Ctrl-K (Cmd-K) and / open a dialog in which one types where to go; ? shows the shortcuts; g and a letter go to
// `a[data-key]`. GET src?q= answers {"groups":[{"label","items":[{"label","href","hint","icon"}]}]}; Ctrl+Enter opens a
// place in a new tab.
// Words: palette, palette-hint, palette-none, palette-found {count}, close, offline, signed-out, refused, and those of
// lib/help.ts.

import { failure, get, withQuery } from "../lib/ask";
import { ChoiceList, type ChoiceGroup } from "../lib/choices";
import { after, icon, make, tool } from "../lib/dom";
import { Enhanced } from "../lib/element";
import { help } from "../lib/help";
import { bare, commanded, letter, singles } from "../lib/keys";
import { say } from "../lib/words";

interface Found {
  groups: { label: string; items: { label: string; href: string; hint?: string; icon?: string }[] }[];
}

export class CommandPalette extends Enhanced {
  readonly #input = make("input", { class: "input", type: "search", dir: "auto", enterkeyhint: "go", maxlength: 200 });
  readonly #status = make("p", { class: "palette-status", role: "status" });
  #dialog: HTMLDialogElement | undefined;
  #choices: ChoiceList | undefined;
  #asked: AbortController | undefined;
  /** Was g pressed a moment ago? */
  #going = false;

  protected enhance(): void {
    document.addEventListener("keydown", (event) => this.#key(event));
  }

  #key(event: KeyboardEvent): void {
    const key = letter(event);
    if (commanded(event) && key === "k") {
      event.preventDefault();
      this.#open();
      return;
    }
    // A dialog that is open has keys of its own.
    if (!bare(event) || !singles() || document.querySelector("dialog:modal")) return;
    if (this.#going && this.#goTo(key)) event.preventDefault();
    else if (key === "/") this.#pressed(event, () => this.#open());
    else if (key === "?") this.#pressed(event, () => help(this));
    this.#going = key === "g" && !event.shiftKey;
    if (this.#going) setTimeout(() => (this.#going = false), 1500);
  }

  #pressed(event: KeyboardEvent, run: () => void): void {
    event.preventDefault();
    run();
  }

  #goTo(key: string): boolean {
    const link = this.querySelector<HTMLAnchorElement>(`a[data-key="${CSS.escape(key)}"]`);
    if (link) location.assign(link.href);
    return link !== null;
  }

  #open(): void {
    this.#dialog ??= this.#build();
    if (this.#dialog.open) return;
    this.#input.value = "";
    this.#dialog.showModal();
    void this.#ask();
  }

  /** Until the next frame the hidden field would keep the focus, and swallow the key that comes next. */
  #close(): void {
    this.#dialog?.close();
    this.#input.blur();
  }

  #build(): HTMLDialogElement {
    const label = say(this, "palette");
    const choices = new ChoiceList(this.#input, label, () => undefined);
    this.#choices = choices;
    this.#input.setAttribute("aria-label", label);
    this.#input.placeholder = say(this, "palette-hint");
    const dialog = make("dialog", { class: "palette", "aria-label": label });
    const close = tool("x", say(this, "close"), () => this.#close());
    // The way to the shortcuts for those who have turned single keys off, or use no keys.
    const keys = tool("keyboard", say(this, "help"), () => {
      this.#close();
      help(this);
    });
    const head = make("div", { class: "palette-head" }, icon("search"), this.#input, keys, close);
    dialog.append(head, choices.list, this.#status);
    const typed = after(120, () => void this.#ask());
    this.#input.addEventListener("input", () => typed.soon());
    this.#input.addEventListener("keydown", (event) => this.#inside(event, choices));
    dialog.addEventListener("click", (event) => event.target === dialog && this.#close());
    this.append(dialog);
    return dialog;
  }

  #inside(event: KeyboardEvent, choices: ChoiceList): void {
    const id = this.#input.getAttribute("aria-activedescendant");
    const link = id ? document.getElementById(id) : null;
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && link instanceof HTMLAnchorElement) {
      event.preventDefault();
      window.open(link.href, "_blank");
    } else if (event.key === "Escape" && !event.isComposing) {
      // In a search field the browser would only empty it.
      event.preventDefault();
      this.#close();
    } else {
      choices.key(event);
    }
  }

  /** The newest question wins; what was found stays until there is something newer. */
  async #ask(): Promise<void> {
    this.#asked?.abort();
    const mine = new AbortController();
    this.#asked = mine;
    const address = withQuery(this.getAttribute("src") ?? "", "q", this.#input.value.trim());
    const answer = await get<Found>(address, { signal: mine.signal });
    if (mine.signal.aborted) return;
    if (!answer.ok || !answer.data) {
      this.#status.textContent = answer.error || say(this, failure(answer));
      return;
    }
    const groups = answer.data.groups.map(shown);
    const count = groups.reduce((sum, group) => sum + group.items.length, 0);
    this.#choices?.show(groups, say(this, "palette-none"));
    this.#status.textContent = count > 0 ? say(this, "palette-found", { count }) : "";
  }
}

function shown(group: Found["groups"][number]): ChoiceGroup {
  const items = group.items.map(({ label, ...item }) => ({ ...item, id: item.href, title: label }));
  return { label: group.label, items };
}
