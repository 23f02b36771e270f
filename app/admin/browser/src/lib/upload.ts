// Sending one file with its progress. `fetch` cannot tell how much has gone, the older way can.

import type { Answer } from "./ask";

interface Uploaded {
  id: string;
  title: string;
}

/** `progress` gets 0…1. */
export function send(address: string, file: File, progress: (part: number) => void, signal: AbortSignal): Promise<Answer<Uploaded>> {
  const body = new FormData();
  body.append("file", file);
  const request = new XMLHttpRequest();
  request.open("POST", address);
  request.setRequestHeader("accept", "application/json");
  request.upload.addEventListener("progress", (event) => event.lengthComputable && progress(event.loaded / event.total));
  signal.addEventListener("abort", () => request.abort());
  return new Promise((resolve) => {
    request.addEventListener("loadend", () => resolve(answer(request)));
    request.send(body);
  });
}

function answer(request: XMLHttpRequest): Answer<Uploaded> {
  const data = read(request.responseText);
  // A redirection that was followed ends at the sign-in page, which is no JSON.
  const ok = request.status >= 200 && request.status < 300 && data?.id !== undefined;
  return { ok, status: request.status, data, error: ok ? "" : (data?.error ?? "") };
}

function read(text: string): (Uploaded & { error?: string }) | undefined {
  try {
    return JSON.parse(text) as Uploaded & { error?: string };
  } catch {
    return undefined;
  }
}
