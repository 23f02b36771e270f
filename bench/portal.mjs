// The portal in a crowd: a release build on the data of `seed --people`, as a member of three houses who follows 500
// people. Prints the feed against its own SQL, how feed and post grow with the crowd, and what live connections weigh.
//
// usage: node bench/portal.mjs  (called by bin/bench portal)
import http from "node:http";
import { randomUUID } from "node:crypto";
import { check, figure, get, load, memory, paced, row, serve } from "./lib.mjs";

const { MAISON, BASELINE, FEW_APP_URL, FEW_SYSTEM_URL, MANY_APP_URL, MANY_SYSTEM_URL, BENCH_FEW, BENCH_MANY, BENCH_ORGANIZATION } = process.env;
const LISTENERS = 250;
const STREAMS = 8;
/** User and profile of the reader (portal.sql). */
const READER = "01930001-0001-7000-a000-00000000ea61 01930001-0002-7000-a000-00000000ea61";
const HOUSE = "01930001-0040-7000-a000-00000000000a";

const few = { MAISON_APP_URL: FEW_APP_URL, MAISON_SYSTEM_URL: FEW_SYSTEM_URL };
const many = { MAISON_APP_URL: MANY_APP_URL, MAISON_SYSTEM_URL: MANY_SYSTEM_URL };
const as = (token) => ({ cookie: `session=${token}` });
const reader = { headers: as("bench-reader") };

/** A post as the corner of the feed sends it. */
function post(base, n, visibility = "house") {
  const fields = { id: randomUUID(), kind: "text", reply_policy: "everyone", back: "/feed", place: `house:${HOUSE}`, visibility, action: "publish", content: `Practice at eight, room ${n}, bring ${randomUUID()}.` };
  const edge = `edge${n}`;
  const parts = Object.entries(fields).map(([name, value]) => `--${edge}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`);
  const headers = { ...as("bench-reader"), origin: base, "content-type": `multipart/form-data; boundary=${edge}` };
  return get(`${base}/posts/new`, { headers, body: `${parts.join("")}--${edge}--\r\n` });
}

/** Opens a stream of live events; `heard` is called with the time of each change. */
function listen(base, token, heard) {
  return new Promise((resolve, reject) => {
    const request = http.get(`${base}/live?topic=organization:${BENCH_ORGANIZATION}`, { headers: { ...as(token), accept: "text/event-stream" }, agent: false }, (response) => {
      if (response.statusCode !== 200) return reject(new Error(`/live answers ${response.statusCode}`));
      response.on("data", (part) => part.includes("event: change") && heard(performance.now()));
      resolve(request);
    });
    request.on("error", (error) => request.destroyed || reject(error));
  });
}

const small = await serve(MAISON, 3320, few);
const big = await serve(MAISON, 3321, many);
const baseline = await serve(BASELINE, 3322, many);
await check(small.base, ["/feed"], reader);
await check(big.base, ["/feed", "/feed?show=people"], reader);

console.log(`\nHome feed of a member of 3 houses who follows 500, ${BENCH_MANY} people: requests per second (p99 in ms), 8 connections`);
row("page", "uncached", "same SQL", "ratio");
const page = load(`${big.base}/feed`, { headers: reader.headers, connections: 8 });
const sql = load(`${baseline.base}/sql/feed`, { headers: { "x-actor": READER }, connections: 8 });
row("home feed", `${figure(page.rate)} (${figure(page.p99, 1)})`, `${figure(sql.rate)} (${figure(sql.p99, 1)})`, figure(page.rate / sql.rate, 2));

console.log(`\nLatency at 10 requests per second in ms, ${BENCH_FEW} against ${BENCH_MANY} people`);
row("", "few p50", "few p95", "many p50", "many p95", "p95 ratio");
for (const [name, ask, status] of [
  ["home feed", (base) => get(`${base}/feed`, reader), 200],
  ["a house's feed", (base) => get(`${base}/houses/crowd-1-10/feed`, reader), 200],
  ["directory of houses", (base) => get(`${base}/houses`, reader), 200],
  ["notifications", (base) => get(`${base}/notifications`, reader), 200],
  ["a new post", post, 303],
]) {
  const before = await paced((n) => ask(small.base, n), { rate: 10, status });
  const after = await paced((n) => ask(big.base, n), { rate: 10, status });
  row(name, figure(before.p50, 1), figure(before.p95, 1), figure(after.p50, 1), figure(after.p95, 1), figure(after.p95 / before.p95, 2));
}

console.log(`\n${LISTENERS * STREAMS} live connections of ${LISTENERS} people`);
const idle = memory(big.child);
let [last, events] = [0, 0];
const streams = [];
for (let n = 0; n < LISTENERS; n += 1) {
  const own = Array.from({ length: STREAMS }, () => listen(big.base, `bench-listener-${n}`, (at) => ((last = at), (events += 1))));
  streams.push(...(await Promise.all(own)));
}
const open = memory(big.child);
const began = performance.now();
const { status } = await post(big.base, "live", "public");
if (status !== 303) throw new Error(`the post to be told of answers ${status}`);
while (events < streams.length && performance.now() - began < 10_000) await new Promise((done) => setTimeout(done, 5));
row("memory in MB before, with them", `${idle}, ${open}`);
row("told of a post", `${Math.min(events, streams.length)} of ${streams.length}`, `the last after ${figure(last - began)} ms`);
process.exit(0);
