// Requests to our own server. Nothing here throws: an answer says what became of it.

export interface Answer<T> {
  /** Did the server do it? */
  ok: boolean;
  /** The status; 0 when nobody answered; 401 when the session is over. */
  status: number;
  /** What it said, if that was JSON. */
  data: T | undefined;
  /** The server's sentence about what is wrong, or nothing. */
  error: string;
}

export type Fields = readonly (readonly [string, string])[];

interface Wishes {
  signal?: AbortSignal;
  /** The page may go away before the answer. */
  keepalive?: boolean;
}

/** Asks for JSON. */
export function get<T>(address: string, wishes: Wishes = {}): Promise<Answer<T>> {
  return send<T>(address, { method: "GET", ...wishes });
}

/** Sends fields as a form does. */
export function post<T>(address: string, fields: Fields, wishes: Wishes = {}): Promise<Answer<T>> {
  return send<T>(address, { method: "POST", body: new URLSearchParams(fields.map(([name, value]) => [name, value])), ...wishes });
}

async function send<T>(address: string, request: RequestInit): Promise<Answer<T>> {
  try {
    // A redirection means the sign-in page; following it would look as if all were well.
    const response = await fetch(address, { ...request, redirect: "manual", headers: { accept: "application/json" } });
    if (response.type === "opaqueredirect") return { ok: false, status: 401, data: undefined, error: "" };
    const data = await json<T & { error?: string }>(response);
    return { ok: response.ok, status: response.status, data, error: response.ok ? "" : (data?.error ?? "") };
  } catch {
    return { ok: false, status: 0, data: undefined, error: "" };
  }
}

async function json<T>(response: Response): Promise<T | undefined> {
  if (!response.headers.get("content-type")?.includes("json")) return undefined;
  try {
    return (await response.json()) as T;
  } catch {
    return undefined;
  }
}

/** An address with one more value in its query. */
export function withQuery(address: string, name: string, value: string): string {
  const url = new URL(address, location.href);
  url.searchParams.set(name, value);
  return url.pathname + url.search;
}

/** The key of the words for an answer that brought no sentence of its own. */
export function failure(answer: Answer<unknown>): "offline" | "signed-out" | "refused" {
  if (answer.status === 0) return "offline";
  return answer.status === 401 ? "signed-out" : "refused";
}
