// Sends what is typed as a draft, a moment after the last change; keeps it in the journal until the server has it.

import { failure, post } from "../ask";
import { after } from "../dom";
import { baseOf, entriesOf, typed } from "./fields";
import type { Journal } from "./journal";

/** How long nobody has to type before it is sent. */
const PAUSE = 800;
/** Seconds until the next try when nobody answered. */
const WAITS = [2, 5, 15, 30, 60];

/** What became of the last change. */
export type State = { kind: "kept" | "offline" | "refused" | "signed-out" | "unkept"; error: string; at: Date };

export class Autosave {
  /** What the form shows at first, and after each draft what the server would show now. */
  readonly #bases: string[];
  #delivered: string;
  #way: Promise<void> | undefined;
  #tries = 0;
  #stopped = false;
  #isKept = true;
  #retry: ReturnType<typeof setTimeout> | undefined;
  readonly #typed = after(PAUSE, () => void this.send());

  /** `fresh`: what the form shows has not been kept anywhere (a refused form). */
  constructor(
    readonly form: HTMLFormElement,
    readonly source: string,
    readonly journal: Journal,
    readonly tell: (state: State) => void,
    fresh: boolean,
  ) {
    this.#bases = [baseOf(form)];
    this.#delivered = fresh ? "" : typed(form);
    addEventListener("online", () => void this.send());
    // The last moment at which a page is sure to be asked; what is on its way survives the page.
    document.addEventListener("visibilitychange", () => document.hidden && void this.send());
    if (fresh) this.#typed.soon();
  }

  /** Does kept text belong to what the form shows? */
  fits(bases: readonly string[]): boolean {
    return bases.some((base) => this.#bases.includes(base));
  }

  /** Is there anything that the server does not have? */
  get pending(): boolean {
    return typed(this.form) !== this.#delivered;
  }

  /** Is a draft on its way? */
  get busy(): boolean {
    return this.#way !== undefined;
  }

  changed(): void {
    this.#stopped = false;
    this.#typed.soon();
  }

  /** The page is still there. */
  resume(): void {
    this.#stopped = false;
    if (this.pending) this.#typed.soon();
  }

  /** Nothing more is sent: the form itself goes. Resolves when what is on its way has arrived. */
  async stop(): Promise<void> {
    this.#stopped = true;
    this.#typed.cancel();
    clearTimeout(this.#retry);
    await this.#way;
  }

  /** Writes into the journal; it is taken out when the server has it. */
  keep(): boolean {
    return this.journal.put({ bases: this.#bases, at: Date.now(), entries: entriesOf(this.form) });
  }

  /** One at a time: what changes meanwhile is sent afterwards. */
  async send(): Promise<void> {
    this.#typed.cancel();
    if (this.#stopped || !this.pending) return;
    this.#isKept = this.keep();
    this.#way ??= this.#once().finally(() => (this.#way = undefined));
    await this.#way;
  }

  async #once(): Promise<void> {
    const [now, base] = [typed(this.form), baseOf(this.form)];
    const fields = entriesOf(this.form).map(([name, value]) => [name, value] as const);
    // Browsers send at most 64 kB for a page that goes; more is in the journal.
    const keepalive = document.hidden && JSON.stringify(fields).length < 40_000;
    const answer = await post<{ version?: string | number }>(this.source, fields, { keepalive });
    clearTimeout(this.#retry);
    if (answer.ok) {
      this.#delivered = now;
      this.#bases.splice(1, 1, base);
      this.#tries = 0;
      this.#version(answer.data?.version);
      if (typed(this.form) === now) this.journal.drop();
      else this.#typed.soon();
      this.tell({ kind: "kept", error: "", at: new Date() });
      return;
    }
    const away = answer.status === 0 || answer.status >= 500;
    // A server that is there and says no is asked again when something has changed.
    if (away) this.#again();
    const kind = this.#isKept ? (away ? "offline" : failure(answer)) : "unkept";
    this.tell({ kind, error: answer.error, at: new Date() });
  }

  #again(): void {
    const wait = WAITS[Math.min(this.#tries, WAITS.length - 1)] ?? 60;
    this.#tries += 1;
    this.#retry = setTimeout(() => void this.send(), wait * 1000);
  }

  #version(version: string | number | undefined): void {
    const input = this.form.elements.namedItem("draft_version");
    if (version !== undefined && input instanceof HTMLInputElement) input.value = String(version);
  }
}
