// <import-progress src="…" until="done failed cancelled"> around a <progress> and a <p>.
//
// GET src answers {"state","total","done","failed","position"}; at one of the states in `until` the page is loaded anew.
// Words: import-waiting {position}, import-next, import-running {done} {total}, import-failed {done} {total} {failed},
// offline.

import { get } from "../lib/ask";
import { need } from "../lib/dom";
import { Enhanced } from "../lib/element";
import { poll } from "../lib/poll";
import { say } from "../lib/words";

interface State {
  state: string;
  total: number | null;
  done: number;
  failed: number;
  position: number | null;
}

export class ImportProgress extends Enhanced {
  protected enhance(): void {
    const [bar, words] = [need<HTMLProgressElement>(this, "progress"), need<HTMLElement>(this, "p")];
    const until = (this.getAttribute("until") ?? "").split(" ");
    words.setAttribute("role", "status");
    poll(2000, async () => {
      const answer = await get<State>(this.getAttribute("src") ?? "");
      const state = answer.data;
      if (!answer.ok || !state) {
        words.textContent = answer.error || say(this, "offline");
        // Refused for good, or nobody there for the moment?
        return answer.status === 0 || answer.status >= 500;
      }
      this.#show(bar, words, state);
      if (!until.includes(state.state)) return true;
      location.reload();
      return false;
    });
  }

  #show(bar: HTMLProgressElement, words: HTMLElement, state: State): void {
    const { done, failed, position } = state;
    const total = state.total ?? 0;
    if (total > 0) {
      bar.max = total;
      bar.value = done + failed;
    } else bar.removeAttribute("value");
    const text = position === null || position === undefined ? say(this, failed > 0 ? "import-failed" : "import-running", { done, total, failed }) : waiting(this, position);
    if (words.textContent !== text) words.textContent = text;
  }
}

function waiting(root: HTMLElement, position: number): string {
  return position > 0 ? say(root, "import-waiting", { position }) : say(root, "import-next");
}
