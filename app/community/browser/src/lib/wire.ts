// One stream of /live for all tabs of a browser. The tab that holds a lock keeps it open and passes on what it hears; when
// that tab closes or is hidden for long, another takes over. While the server is away it asks less and less often.

const NAME = "maison:live";
/** A tab that nobody has seen for so long rests. */
const REST = 5 * 60_000;
/** The longest pause between two attempts. */
const LONGEST = 120_000;
/** A stream that ends sooner than this has not worked. */
const STEADY = 10_000;
/** The server takes this many topics. */
const MOST = 20;

export interface Change {
  /** `profile:{id}`, `organization:{id}` … */
  topic: string;
  /** What happened: `notification`, `changed` … */
  event: string;
  /** To which row. */
  id: string;
}

/** Gets a change, or nothing: then something may have been missed. */
export type Hear = (change?: Change) => void;

type Message = { kind: "change"; change: Change } | { kind: "missed" } | { kind: "who" } | { kind: "wants"; topics: string[] };

const wishes = new Map<Hear, string[]>();
const channel = typeof BroadcastChannel === "function" ? new BroadcastChannel(NAME) : undefined;
let lead: Lead | undefined;
let stop: (() => void) | undefined;
let resting = false;

/** Hears of changes of these topics as long as the page is open; `profile` alone is one's own. */
export function listen(topics: string[], hear: Hear): void {
  const first = wishes.size === 0;
  wishes.set(hear, topics);
  if (first) begin();
  else want();
}

function begin(): void {
  channel?.addEventListener("message", (event: MessageEvent<Message>) => receive(event.data));
  let tired: ReturnType<typeof setTimeout> | undefined;
  document.addEventListener("visibilitychange", () => {
    clearTimeout(tired);
    if (document.hidden) tired = setTimeout(rest, REST);
    else wake();
  });
  // A page with an open stream could not be kept for the way back.
  addEventListener("pagehide", rest);
  addEventListener("pageshow", (event) => event.persisted && wake());
  start();
}

function rest(): void {
  resting = true;
  stop?.();
}

function wake(): void {
  if (!resting) return;
  resting = false;
  start();
  tell();
}

/** Waits to be the tab that listens. */
function start(): void {
  const end = new AbortController();
  let release = (): void => undefined;
  stop = () => {
    end.abort();
    release();
  };
  const serve = (took: boolean): Promise<void> =>
    new Promise((resolve) => {
      lead = new Lead(took);
      release = () => {
        lead?.close();
        lead = undefined;
        resolve();
      };
      channel?.postMessage({ kind: "who" } satisfies Message);
      want();
    });
  if (!channel || !navigator.locks) return void serve(false);
  // Taking over from another tab, something may have been missed in between.
  const free = navigator.locks.request(NAME, { ifAvailable: true }, (lock) => lock && !end.signal.aborted && serve(false).then(() => true));
  const queue = (had: unknown): Promise<void> | undefined =>
    had || end.signal.aborted ? undefined : navigator.locks.request(NAME, { signal: end.signal }, () => serve(true));
  // Giving up the place in the queue is told as a fault.
  free.then(queue).then(want, () => undefined);
  want();
}

function want(): void {
  const topics = [...new Set([...wishes.values()].flat())];
  lead?.want(topics);
  if (!lead) channel?.postMessage({ kind: "wants", topics } satisfies Message);
}

function receive(message: Message): void {
  if (message.kind === "wants") lead?.want(message.topics);
  else if (resting) return;
  else if (message.kind === "who") want();
  else tell(message.kind === "change" ? message.change : undefined);
}

function tell(change?: Change): void {
  const meant = (topic: string): boolean => !change || topic === change.topic || (topic === "profile" && change.topic.startsWith("profile:"));
  for (const [hear, topics] of wishes) if (topics.some(meant)) hear(change);
}

/** What the listening tab does. */
class Lead {
  readonly #topics = new Set<string>();
  #source: EventSource | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #fails = 0;
  #since = 0;
  #missing: boolean;
  readonly #online = (): void => {
    this.#fails = 0;
    if (!this.#source) this.#soon(0);
  };

  constructor(missing: boolean) {
    this.#missing = missing;
    addEventListener("online", this.#online);
  }

  /** Also these. The others' wishes come at the same time: one moment for all of them. */
  want(topics: string[]): void {
    const before = this.#topics.size;
    for (const topic of topics) this.#topics.add(topic);
    if (this.#topics.size > before) this.#soon(100);
  }

  close(): void {
    removeEventListener("online", this.#online);
    clearTimeout(this.#timer);
    this.#source?.close();
  }

  #soon(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#open(), milliseconds);
  }

  #open(): void {
    // A topic that is refused refuses them all: after two failures only one's own.
    const topics = this.#fails > 1 ? ["profile"] : [...this.#topics].sort((one, two) => Number(two === "profile") - Number(one === "profile"));
    const query = new URLSearchParams(topics.slice(0, MOST).map((topic) => ["topic", topic]));
    const source = new EventSource(`/live?${query}`);
    const old = this.#source;
    this.#source = source;
    source.addEventListener("open", () => {
      old?.close();
      this.#since = Date.now();
      if (this.#missing) this.#pass({ kind: "missed" });
      this.#missing = false;
    });
    source.addEventListener("change", (event: MessageEvent<string>) => this.#heard(event.data));
    source.addEventListener("missed", () => this.#pass({ kind: "missed" }));
    source.addEventListener("error", () => {
      source.close();
      old?.close();
      if (this.#source === source) this.#lost();
    });
  }

  /** It ended, or never began: again, later each time. */
  #lost(): void {
    this.#fails = this.#since && Date.now() - this.#since > STEADY ? 0 : this.#fails + 1;
    this.#since = 0;
    this.#source = undefined;
    this.#missing = true;
    // Not all browsers at once, when a server comes back.
    this.#soon(Math.min(1000 * 2 ** this.#fails, LONGEST) * (0.5 + Math.random() / 2));
  }

  #heard(text: string): void {
    const [topic = "", what = ""] = text.split(" ");
    const [event = "", id = ""] = what.split(":");
    this.#pass({ kind: "change", change: { topic, event, id } });
  }

  #pass(message: Message): void {
    channel?.postMessage(message);
    receive(message);
  }
}
