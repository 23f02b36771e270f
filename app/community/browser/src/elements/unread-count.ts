// <unread-count> beside the words of a link: how many notifications are unread. Empty for none.
//
// GET /notifications/count answers {"unread","more"}; asked once per page however many of these it has, and again when the
// person's topic says so. A page that nobody sees asks when it is seen again.
// Words: unread-one {count}, unread-other {count}, unread-more {count}.

import { get } from "../../../../admin/browser/src/lib/ask";
import { after, make } from "../../../../admin/browser/src/lib/dom";
import { Enhanced } from "../../../../admin/browser/src/lib/element";
import { announce } from "../../../../admin/browser/src/lib/notice";
import { figures, say } from "../../../../admin/browser/src/lib/words";
import { counted } from "../lib/plural";
import { listen } from "../lib/wire";

interface Unread {
  unread: number;
  /** Are there perhaps more? */
  more: boolean;
}

/** Two sentences for screen readers are at least so far apart. */
const QUIET = 60_000;

const places = new Set<UnreadCount>();
let known: Unread | undefined;
let stale = false;
let said = 0;

export class UnreadCount extends Enhanced {
  protected enhance(): void {
    const first = places.size === 0;
    places.add(this);
    if (first) begin();
    else if (known) this.show(known);
  }

  show({ unread, more }: Unread): void {
    const shown = more ? `${figures(Math.max(unread - 1, 0))}+` : figures(unread);
    const parts = [make("span", { class: "unread", "aria-hidden": "true" }, shown), make("span", { class: "sr-only" }, this.words({ unread, more }))];
    this.replaceChildren(...(unread > 0 ? parts : []));
  }

  words({ unread, more }: Unread): string {
    return more ? say(this, "unread-more", { count: unread }) : counted(this, "unread", unread);
  }
}

function begin(): void {
  // What happens at once is asked for once.
  const soon = after(500, () => void ask());
  listen(["profile"], (change) => {
    if (!change || change.event === "notification") soon.soon();
  });
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden && stale) soon.soon();
  });
  void ask();
}

async function ask(): Promise<void> {
  stale = document.hidden;
  if (stale) return;
  const { data } = await get<Unread>("/notifications/count");
  if (!data || typeof data.unread !== "number") return;
  for (const place of places) place.show(data);
  tell(data);
  known = data;
}

/** A larger number is worth a sentence, but not every time. */
function tell(now: Unread): void {
  const [place] = places;
  if (!place || !known || now.unread <= known.unread || Date.now() - said < QUIET) return;
  said = Date.now();
  announce(place.words(now));
}
