// <live-note src="…/presence"> around an empty <p>: who else looks at this, and who edits it.
//
// GET src answers [{"name","editing"}], without the one who asks.
// Words: live-here {names}, live-editing {names}.

import { get } from "../lib/ask";
import { make } from "../lib/dom";
import { Enhanced } from "../lib/element";
import { poll } from "../lib/poll";
import { language, say } from "../lib/words";

interface Person {
  name: string;
  editing: boolean;
}

export class LiveNote extends Enhanced {
  protected enhance(): void {
    const place = this.querySelector("p") ?? this.appendChild(make("p"));
    place.setAttribute("role", "status");
    poll(20_000, async () => {
      const answer = await get<Person[]>(this.getAttribute("src") ?? "");
      const text = answer.data ? this.#sentence(answer.data) : place.textContent;
      if (place.textContent !== text) place.textContent = text;
      place.hidden = !text;
      return answer.status === 0 || answer.status >= 500 || answer.ok;
    });
  }

  #sentence(people: Person[]): string {
    const parts = [true, false].map((editing) => {
      const names = people.filter((person) => person.editing === editing).map((person) => person.name);
      return names.length > 0 ? say(this, editing ? "live-editing" : "live-here", { names: joined(names) }) : "";
    });
    return parts.filter(Boolean).join(" ");
  }
}

function joined(names: string[]): string {
  return new Intl.ListFormat(language()).format(names);
}
