// One file on its way (tus 1.0.0). It goes on where it stopped: after a lost connection by itself, after the page was loaded
// anew when the same file is chosen again, because the browser's localStorage knows its address.

import { defaultOptions, type DetailedError, Upload } from "tus-js-client";
import { summed } from "./summed";

export type State = "waiting" | "shrinking" | "sending" | "checking" | "paused" | "offline" | "done" | "failed" | "again";

export interface Kept {
  id: string;
  name: string;
  /** Bytes of the file as it was chosen. */
  size: number;
}

/** A request goes on again after these pauses; later it is asked every half minute. */
const PAUSES = [0, 1000, 3000, 5000, 10_000, 15_000, 20_000];
const LATER = 30_000;
/** A lost connection costs a piece, of which nothing is kept that is not whole. So they are small on a slow line. */
const [SMALL, LARGE] = [512 * 1024, 4 * 1024 * 1024];
/** A piece that went faster is followed by a larger one. */
const QUICK = 2000;
/** Statuses after which the same is sent again: bytes are elsewhere, another request writes, or a line has mixed them up. */
const AGAIN = [409, 423, 460];
/** The server throws uploads away after this time. */
const WEEK = 7 * 86_400_000;

export class Sending {
  readonly #endpoint: string;
  readonly #told: (state: State, part: number, words: string) => void;
  #upload: Upload | undefined;
  #part = 0;
  /** When the piece that is on its way began. */
  #since = 0;
  #later: ReturnType<typeof setTimeout> | undefined;
  readonly #online = (): void => this.#again();

  /** `told` hears the state, how much of it is there (0…1), and the server's words about what is wrong. */
  constructor(endpoint: string, told: (state: State, part: number, words: string) => void) {
    this.#endpoint = endpoint;
    this.#told = told;
  }

  /** The upload's id, as soon as the server has given one. */
  get id(): string {
    return this.#upload?.url?.split("/").at(-1) ?? "";
  }

  /** Sends a file, or what is missing of it. */
  async start(file: File, path: string): Promise<void> {
    const metadata = { filename: file.name, filetype: file.type, ...(path ? { relativePath: path } : {}) };
    const upload = new Upload(file, {
      endpoint: this.#endpoint,
      headers: { accept: "application/json" },
      chunkSize: SMALL,
      retryDelays: PAUSES,
      httpStack: summed,
      metadata,
      onChunkComplete: () => this.#larger(upload),
      onShouldRetry: (error) => this.#retries(upload, error),
      onProgress: (sent, all) => this.#sent(sent / all),
      onSuccess: () => this.#told("done", 1, ""),
      onError: (error) => this.#failed(error),
    });
    this.#upload = upload;
    const [before] = await upload.findPreviousUploads();
    // Somebody may have paused or removed it in the meantime.
    if (this.#upload !== upload) return;
    if (before) upload.resumeFromPreviousUpload(before);
    this.go();
  }

  /** Goes on. */
  go(): void {
    clearTimeout(this.#later);
    removeEventListener("online", this.#online);
    this.#told("sending", this.#part, "");
    this.#since = Date.now();
    this.#upload?.start();
  }

  pause(): void {
    this.#rest();
    void this.#upload?.abort();
    this.#told("paused", this.#part, "");
  }

  /** Ends it, on the server, too; what does not hear of it throws it away later. */
  remove(): void {
    this.#rest();
    this.#upload?.abort(true).catch(() => undefined);
    this.#upload = undefined;
  }

  #sent(part: number): void {
    this.#part = part;
    // The last answer comes when the picture has been looked at.
    this.#told(part < 1 ? "sending" : "checking", part, "");
  }

  #larger(upload: Upload): void {
    const size = upload.options.chunkSize ?? SMALL;
    if (Date.now() - this.#since < QUICK) upload.options.chunkSize = Math.min(2 * size, LARGE);
    this.#since = Date.now();
  }

  #retries(upload: Upload, error: DetailedError): boolean {
    upload.options.chunkSize = SMALL;
    const status = error.originalResponse?.getStatus() ?? 0;
    return (status < 400 || status >= 500 || AGAIN.includes(status)) && navigator.onLine;
  }

  #rest(): void {
    clearTimeout(this.#later);
    removeEventListener("online", this.#online);
  }

  #again(): void {
    this.#rest();
    this.go();
  }

  #failed(error: Error | DetailedError): void {
    const answer = "originalResponse" in error ? error.originalResponse : null;
    const status = answer?.getStatus() ?? 0;
    if (status === 0 || AGAIN.includes(status) || status >= 500) {
      // No connection, or a server that is being started anew.
      if (status === 507) return this.#told("failed", this.#part, words(answer?.getBody()));
      this.#told("offline", this.#part, "");
      addEventListener("online", this.#online);
      this.#later = setTimeout(this.#online, LATER);
      return undefined;
    }
    return this.#told("failed", this.#part, status === 401 ? "401" : words(answer?.getBody()));
  }
}

/** The server's sentence, if there is one. */
function words(body: string | undefined): string {
  try {
    return (JSON.parse(body ?? "") as { error?: string }).error ?? "";
  } catch {
    return "";
  }
}

/** How far an upload is, 0…1, as the server says; nothing where it is gone. */
export async function known(endpoint: string, id: string): Promise<number | undefined> {
  try {
    const answer = await fetch(`${endpoint}/${id}`, { method: "HEAD", headers: { "tus-resumable": "1.0.0" }, cache: "no-store" });
    const [at, all] = [Number(answer.headers.get("upload-offset")), Number(answer.headers.get("upload-length"))];
    return answer.ok && all > 0 ? at / all : undefined;
  } catch {
    return undefined;
  }
}

/** Ends one that was begun by an earlier page. */
export function end(endpoint: string, id: string): void {
  void Upload.terminate(new URL(`${endpoint}/${id}`, location.href).href).catch(() => undefined);
}

/** Addresses of uploads that the server has thrown away are forgotten. */
export async function tidy(): Promise<void> {
  const { urlStorage } = defaultOptions;
  for (const old of await urlStorage.findAllUploads()) {
    if (Date.now() - Date.parse(old.creationTime) > WEEK) await urlStorage.removeUpload(old.urlStorageKey);
  }
}
