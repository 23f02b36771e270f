// <record-form draft-src="/admin/haus/drafts/crm/contacts/0193…" presence-src="…/presence" who="{person}"> around one form.
//
// Saves what is typed as a draft (lib/form/autosave.ts), keeps what cannot be sent in this browser (lib/form/journal.ts) and
// puts it back, warns before what nobody has is lost, marks what has changed, shows fields when they make sense
// (lib/form/when.ts). Without draft-src it only warns and marks. Ctrl-S presses [data-save], else the first submit button.
// Words: draft-kept {time}, draft-offline {time}, draft-signed-out {time}, draft-refused, draft-back {time},
// draft-other {time}, draft-use, draft-forget, draft-unkept.

import { make } from "../lib/dom";
import { Enhanced } from "../lib/element";
import { Autosave, type State } from "../lib/form/autosave";
import { byName, fill, markDirty, typed } from "../lib/form/fields";
import { Journal, type Kept } from "../lib/form/journal";
import { conditions } from "../lib/form/when";
import { offer, presence, summarize } from "../lib/form/parts";
import { commanded, letter } from "../lib/keys";
import { clock, moment, say } from "../lib/words";

export class RecordForm extends Enhanced {
  #form: HTMLFormElement | undefined;
  #autosave: Autosave | undefined;
  #before: ReadonlyMap<string, string> = new Map();
  #status: HTMLElement | undefined;
  #initial = "";
  #dirty = 0;
  #leaving = false;

  protected enhance(): void {
    const form = this.querySelector("form");
    if (!form) throw new Error("<record-form> has no form");
    this.#form = form;
    this.#initial = typed(form);
    this.#before = byName(form);
    conditions(form);
    this.#status = this.querySelector<HTMLElement>("[data-status]") ?? form.appendChild(make("p", { role: "status", "data-status": "" }));
    const summary = this.querySelector<HTMLElement>(".summary");
    this.#begin(form, summary !== null);
    form.addEventListener("input", () => this.#changed(form));
    form.addEventListener("change", () => this.#changed(form));
    form.addEventListener("submit", (event) => void this.#submitted(event, form));
    addEventListener("beforeunload", (event) => this.#unsafe() && event.preventDefault());
    addEventListener("pageshow", () => this.#stay());
    document.addEventListener("keydown", (event) => this.#key(event, form));
    this.addEventListener("click", (event) => this.#clicked(event));
    presence(form, this.getAttribute("presence-src"), () => this.#dirty > 0);
    if (summary) summarize(summary);
  }

  #begin(form: HTMLFormElement, refused: boolean): void {
    const source = this.getAttribute("draft-src");
    if (!source) return;
    const journal = new Journal(this.getAttribute("who") ?? "", source);
    const kept = journal.get();
    this.#autosave = new Autosave(form, source, journal, (state) => this.#tell(state), refused);
    if (kept && this.#autosave.fits(kept.bases)) this.#putBack(form, kept);
    else if (kept) offer(this, form, kept, journal);
  }

  /** The same row as then: the text belongs here. */
  #putBack(form: HTMLFormElement, kept: Kept): void {
    fill(form, kept.entries);
    this.#say("draft-back", { time: moment(new Date(kept.at)) });
    void this.#autosave?.send();
  }

  #changed(form: HTMLFormElement): void {
    this.#dirty = markDirty(form, this.#before);
    this.#leaving = false;
    this.#autosave?.changed();
  }

  #tell(state: State): void {
    if (state.error) this.#status?.replaceChildren(state.error);
    else this.#say(`draft-${state.kind}`, { time: clock(state.at) });
    this.toggleAttribute("data-unsent", state.kind !== "kept");
  }

  #say(key: string, values: Record<string, string>): void {
    const text = say(this, key, values);
    // The same sentence again is not said again.
    if (this.#status && this.#status.textContent !== text) this.#status.textContent = text;
  }

  /** Would leaving lose something? A draft on the server is safe. */
  #unsafe(): boolean {
    if (this.#leaving || !this.#form) return false;
    return this.#autosave ? this.#autosave.pending : this.#initial !== typed(this.#form);
  }

  async #submitted(event: SubmitEvent, form: HTMLFormElement): Promise<void> {
    if (event.defaultPrevented) return;
    if (this.#leaving) return event.preventDefault();
    const autosave = this.#autosave;
    if (autosave && !navigator.onLine) {
      event.preventDefault();
      return autosave.send();
    }
    this.#leave();
    if (!autosave) return undefined;
    if (event.submitter?.matches("[data-discard]")) return this.#forget();
    autosave.keep();
    autosave.journal.sent();
    if (!autosave.busy) return autosave.stop();
    // A draft that is on its way must not arrive after the row: the form waits for it.
    event.preventDefault();
    await autosave.stop();
    this.#leaving = false;
    form.requestSubmit(event.submitter);
    return undefined;
  }

  /** Nothing is asked and nothing sent twice, unless the page is still here a while later. */
  #leave(): void {
    this.#leaving = true;
    setTimeout(() => this.#stay(), 10_000);
  }

  #stay(): void {
    this.#leaving = false;
    this.#autosave?.resume();
  }

  async #forget(): Promise<void> {
    this.#autosave?.journal.drop();
    await this.#autosave?.stop();
  }

  #key(event: KeyboardEvent, form: HTMLFormElement): void {
    if (!commanded(event) || letter(event) !== "s" || document.querySelector("dialog:modal")) return;
    event.preventDefault();
    const button = this.querySelector<HTMLButtonElement>("[data-save]") ?? form.querySelector<HTMLButtonElement>('button:not([type="button"])');
    form.requestSubmit(button);
  }

  /** A draft that is thrown away is forgotten here as well. */
  #clicked(event: MouseEvent): void {
    const discard = (event.target as Element).closest<HTMLButtonElement>("[data-discard]");
    if (!discard || discard.form === this.#form) return;
    this.#leave();
    void this.#forget();
  }
}
