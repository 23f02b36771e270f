// <relation-picker src="/admin/haus/options/crm/contacts" create="/admin/haus/crm/contacts/new" open="/admin/haus/crm/contacts/{id}">
// around a field with one <select> (also multiple) that has at least the chosen options.
//
// A combobox: GET src?q= answers [{"id","title","hint"?,"image"?}]. The select stays in the form and carries the value.
// "create" opens the new form in another tab with ?pick=; what was made there is chosen here (<picked-row>).
// Words: pick-search {field}, pick-none, pick-create, pick-open {title}, pick-remove {title}, pick-chosen {title}, offline,
// signed-out, refused.

import { failure, get, withQuery } from "../lib/ask";
import { ChoiceList, popup, type Choice } from "../lib/choices";
import { after, freshId, icon, labelText, make, need, standIn, tool } from "../lib/dom";
import { changed, Enhanced, FILLED } from "../lib/element";
import { announce } from "../lib/notice";
import { waitForPicked } from "../lib/pick";
import { say } from "../lib/words";

const CREATE = "+";

export class RelationPicker extends Enhanced {
  readonly #input = make("input", { class: "input", type: "text", dir: "auto", id: freshId("pick") });
  readonly #chosen = make("ul", { class: "chips" });
  readonly #link = make("a", { class: "tool", target: "_blank" }, icon("arrow-up-right"));
  #select!: HTMLSelectElement;
  #choices!: ChoiceList;
  #asked: AbortController | undefined;
  #typing = false;

  protected enhance(): void {
    this.#select = need<HTMLSelectElement>(this, "select");
    const field = labelText(this.#select);
    this.#choices = new ChoiceList(this.#input, say(this, "pick-search", { field }), (choice) => this.#take(choice));
    const row = make("div", { class: "pick" }, popup(this.#input, this.#choices), this.hasAttribute("open") ? this.#link : null);
    this.#select.after(this.#select.multiple ? this.#chosen : "", row);
    standIn(this.#select, this.#input);
    const ask = after(150, () => void this.#ask());
    this.#input.addEventListener("input", (event) => {
      event.stopPropagation();
      this.#typing = true;
      ask.soon();
    });
    this.#input.addEventListener("click", () => !this.#choices.open && void this.#ask());
    this.#input.addEventListener("keydown", (event) => this.#key(event));
    this.#input.addEventListener("blur", () => this.#settle());
    // What is typed here is a search, not yet a change of the form.
    this.#input.addEventListener("change", (event) => event.stopPropagation());
    // The field keeps the focus while the pointer takes one away.
    this.#chosen.addEventListener("mousedown", (event) => event.preventDefault());
    this.#select.addEventListener(FILLED, () => this.#show());
    this.#show();
  }

  #options(): HTMLOptionElement[] {
    return [...this.#select.selectedOptions].filter((option) => option.value !== "");
  }

  #key(event: KeyboardEvent): void {
    if (this.#choices.key(event)) return;
    if (event.key === "ArrowDown") void this.#ask();
    else if (event.key === "Escape" && this.#choices.open) this.#settle();
    else if (event.key === "Backspace" && this.#input.value === "" && this.#select.multiple) this.#remove(this.#options().at(-1));
    else return;
    event.preventDefault();
  }

  async #ask(): Promise<void> {
    this.#asked?.abort();
    const mine = new AbortController();
    this.#asked = mine;
    const words = this.#typing ? this.#input.value.trim() : "";
    const answer = await get<Choice[]>(withQuery(this.getAttribute("src") ?? "", "q", words), { signal: mine.signal });
    if (mine.signal.aborted || document.activeElement !== this.#input) return;
    const taken = new Set(this.#select.multiple ? this.#options().map((option) => option.value) : []);
    const found = (answer.data ?? []).filter((choice) => !taken.has(choice.id));
    const create: Choice[] = this.hasAttribute("create") ? [{ id: CREATE, title: say(this, "pick-create"), icon: "plus" }] : [];
    const nothing = answer.ok ? say(this, "pick-none") : answer.error || say(this, failure(answer));
    if (!answer.ok || found.length === 0) announce(nothing);
    const now = found.findIndex((choice) => choice.id === this.#select.value);
    this.#choices.show([{ label: "", items: [...found, ...create] }], nothing, Math.max(now, 0));
  }

  #take(choice: Choice): void {
    if (choice.id === CREATE) return this.#create();
    if (![...this.#select.options].some((option) => option.value === choice.id)) this.#select.add(new Option(choice.title, choice.id));
    for (const option of this.#select.options) {
      if (option.value === choice.id) option.selected = true;
      else if (!this.#select.multiple) option.selected = false;
    }
    changed(this.#select);
    this.#show();
    announce(say(this, "pick-chosen", { title: choice.title }));
    return undefined;
  }

  #create(): void {
    const token = crypto.randomUUID();
    waitForPicked(token, (picked) => {
      this.#take(picked);
      this.#input.focus();
    });
    window.open(withQuery(this.getAttribute("create") ?? "", "pick", token), "_blank");
    this.#settle();
  }

  #remove(option: HTMLOptionElement | undefined): void {
    if (!option) return;
    option.selected = false;
    changed(this.#select);
    this.#show();
    this.#input.focus();
  }

  /** The field was left: emptied means nothing, anything else goes back to what is chosen. */
  #settle(): void {
    if (this.#typing && this.#input.value.trim() === "" && !this.#select.multiple && this.#options().length > 0) {
      this.#select.value = "";
      if (this.#select.value !== "") this.#select.selectedIndex = -1;
      changed(this.#select);
    }
    this.#show();
  }

  #show(): void {
    this.#asked?.abort();
    this.#typing = false;
    this.#choices.close();
    const options = this.#options();
    this.#input.value = this.#select.multiple ? "" : (options[0]?.text.trim() ?? "");
    this.#chosen.replaceChildren(...options.map((option) => this.#chip(option)));
    this.#chosen.hidden = options.length === 0;
    const first = options[0];
    this.#link.hidden = this.#select.multiple || first === undefined;
    this.#link.href = this.#address(first?.value);
    this.#link.ariaLabel = first ? say(this, "pick-open", { title: first.text }) : null;
  }

  #chip(option: HTMLOptionElement): HTMLElement {
    const title = option.text.trim();
    const remove = tool("x", say(this, "pick-remove", { title }), () => this.#remove(option));
    const words = this.hasAttribute("open") ? make("a", { href: this.#address(option.value), target: "_blank" }, title) : title;
    return make("li", { class: "chip", dir: "auto" }, words, remove);
  }

  #address(id = ""): string {
    return (this.getAttribute("open") ?? "").replace("{id}", encodeURIComponent(id));
  }
}
