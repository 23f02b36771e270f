// The list under a combobox (ARIA authoring practices: the focus stays in the field, `aria-activedescendant` says which
// option is meant).

import { freshId, icon, make } from "./dom";

export interface Choice {
  id: string;
  title: string;
  hint?: string;
  image?: string;
  icon?: string;
  /** Makes the option a link. */
  href?: string;
}

export interface ChoiceGroup {
  label: string;
  items: Choice[];
}

export class ChoiceList {
  readonly list: HTMLElement;
  #options: { choice: Choice; node: HTMLElement }[] = [];
  #active = -1;

  /** `take` is called with what was chosen. The list stands in the page where the caller puts it, hidden. */
  constructor(
    readonly input: HTMLInputElement,
    label: string,
    readonly take: (choice: Choice) => void,
  ) {
    this.list = make("div", { class: "choices", role: "listbox", id: freshId("choices"), "aria-label": label, hidden: true });
    // The field keeps the focus while the pointer chooses.
    this.list.addEventListener("mousedown", (event) => event.preventDefault());
    for (const [name, value] of Object.entries({ role: "combobox", "aria-autocomplete": "list", autocomplete: "off" })) {
      input.setAttribute(name, value);
    }
    input.setAttribute("aria-controls", this.list.id);
    input.setAttribute("aria-expanded", "false");
  }

  get open(): boolean {
    return !this.list.hidden;
  }

  /** Shows these, the first of them active; `nothing` stands there when there are none. */
  show(groups: ChoiceGroup[], nothing: string, active = 0): void {
    this.#options = [];
    const nodes = groups.filter((group) => group.items.length > 0).map((group) => this.#group(group));
    const none = make("div", { class: "choices-nothing", role: "option", "aria-disabled": "true", "aria-selected": "false" }, nothing);
    this.list.replaceChildren(...(nodes.length > 0 ? nodes.flat() : [none]));
    this.list.hidden = false;
    this.input.setAttribute("aria-expanded", "true");
    this.#mark(this.#options.length > 0 ? active : -1);
  }

  close(): void {
    this.list.hidden = true;
    this.input.setAttribute("aria-expanded", "false");
    this.#mark(-1);
  }

  /** Moves or chooses; says whether the key was one of the list's. */
  key(event: KeyboardEvent): boolean {
    if (!this.open || event.isComposing) return false;
    const last = this.#options.length - 1;
    if (event.key === "ArrowDown") this.#mark(this.#active >= last ? 0 : this.#active + 1);
    else if (event.key === "ArrowUp") this.#mark(this.#active <= 0 ? last : this.#active - 1);
    else if (event.key === "Enter" && this.#options[this.#active]) this.#options[this.#active]?.node.click();
    else return false;
    event.preventDefault();
    return true;
  }

  #group(group: ChoiceGroup): HTMLElement[] {
    const options = group.items.map((choice) => this.#option(choice));
    if (!group.label) return options;
    const id = freshId("group");
    const label = make("div", { class: "choices-label", id, role: "presentation" }, group.label);
    return [make("div", { role: "group", "aria-labelledby": id }, label, ...options)];
  }

  #option(choice: Choice): HTMLElement {
    const parts = [
      choice.image ? make("img", { src: choice.image, alt: "", width: 32, height: 32, loading: "lazy" }) : null,
      choice.icon ? icon(choice.icon) : null,
      make("span", { class: "choices-title", dir: "auto" }, choice.title),
      choice.hint ? make("span", { class: "choices-hint", dir: "auto" }, choice.hint) : null,
    ];
    const props = { class: "choices-option", role: "option", id: freshId("option"), "aria-selected": "false", tabindex: -1 };
    const node = choice.href ? make("a", { ...props, href: choice.href }, ...parts) : make("div", props, ...parts);
    node.addEventListener("click", () => this.take(choice));
    this.#options.push({ choice, node });
    return node;
  }

  #mark(at: number): void {
    this.#options[this.#active]?.node.setAttribute("aria-selected", "false");
    this.#active = at;
    const node = this.#options[at]?.node;
    node?.setAttribute("aria-selected", "true");
    node?.scrollIntoView({ block: "nearest" });
    if (node) this.input.setAttribute("aria-activedescendant", node.id);
    else this.input.removeAttribute("aria-activedescendant");
  }
}

/** A field's list: opens under it, closes when the focus goes. */
export function popup(input: HTMLInputElement, choices: ChoiceList): HTMLElement {
  const place = make("div", { class: "choices-place" }, input, choices.list);
  choices.list.classList.add("choices-popup");
  return place;
}
