// Requests of tus that say what the bytes of a part add up to (tus 1.0.0, checksum), so that a line that mixes bytes up spoils
// no file: the server keeps nothing of such a part, and it is sent again. Browsers add up only on pages that came by https;
// elsewhere parts are sent as they are.

import { defaultOptions, type HttpRequest, type HttpStack } from "tus-js-client";

export const summed: HttpStack = {
  createRequest(method, url) {
    const request = defaultOptions.httpStack.createRequest(method, url);
    return method === "PATCH" && isSecureContext ? adding(request) : request;
  },
  getName: () => "summed",
};

function adding(request: HttpRequest): HttpRequest {
  const [send, abort] = [request.send.bind(request), request.abort.bind(request)];
  let ended = false;
  request.send = async (body: unknown) => {
    if (body instanceof Blob) request.setHeader("Upload-Checksum", `sha256 ${await sum(body)}`);
    // A pause while it was added up: as with a request that is cut off, nothing is heard of it any more.
    return ended ? new Promise(() => undefined) : send(body);
  };
  request.abort = () => {
    ended = true;
    return abort();
  };
  return request;
}

async function sum(part: Blob): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", await part.arrayBuffer());
  return btoa(String.fromCharCode(...new Uint8Array(digest)));
}
