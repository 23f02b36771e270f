// Visitors' pages: a release build against two yardsticks in the same run: a handler that runs the same SQL and writes the
// rows into a string, and a handler that answers a constant string. Prints ratios, bytes, memory and growth.
//
// usage: node bench/sites.mjs  (called by bin/bench, which builds, migrates and fills the databases and says where they are)
import { brotliDecompressSync } from "node:zlib";
import { check, figure, get, load, memory, paced, row, serve } from "./lib.mjs";

const { MAISON, BASELINE, SMALL_APP_URL, SMALL_SYSTEM_URL, BIG_APP_URL, BIG_SYSTEM_URL } = process.env;
const BROTLI = { headers: { "accept-encoding": "br" } };
const PAGES = {
  "subsite home": "/artists/john-doe",
  "mega site with filters": "/mega/artists_mega_site/top-indie-artists?tag=folk&sort=name",
  article: "/artists/john-doe/articles/how-to-record-a-fridge",
};

const SMALL = { MAISON_APP_URL: SMALL_APP_URL, MAISON_SYSTEM_URL: SMALL_SYSTEM_URL };
const BIG = { MAISON_APP_URL: BIG_APP_URL, MAISON_SYSTEM_URL: BIG_SYSTEM_URL };

const cached = await serve(MAISON, 3310, SMALL);
const idle = memory(cached.child);
const uncached = await serve(MAISON, 3311, { ...SMALL, MAISON_CACHE_MEGABYTES: "0" });
const baseline = await serve(BASELINE, 3312, SMALL);
await check(uncached.base, Object.values(PAGES));
await check(`${baseline.base}/sql`, Object.values(PAGES));

console.log("\nRequests per second (p99 in ms), 32 connections");
row("page", "uncached", "same SQL (a)", "ratio", "cached", "constant (b)", "ratio");
const constant = load(`${baseline.base}/constant`);
for (const [name, path] of Object.entries(PAGES)) {
  const slow = load(uncached.base + path);
  const sql = load(`${baseline.base}/sql${path}`);
  await get(cached.base + path);
  const fast = load(cached.base + path);
  row(
    name,
    `${figure(slow.rate)} (${figure(slow.p99, 1)})`,
    `${figure(sql.rate)} (${figure(sql.p99, 1)})`,
    figure(slow.rate / sql.rate, 2),
    `${figure(fast.rate)} (${figure(fast.p99, 1)})`,
    `${figure(constant.rate)} (${figure(constant.p99, 1)})`,
    figure(fast.rate / constant.rate, 2),
  );
}

console.log("\nLatency at 100 requests per second, uncached, in ms");
row("page", "p50", "p95");
const small = {};
for (const [name, path] of Object.entries(PAGES)) {
  small[name] = await paced(() => get(uncached.base + path));
  row(name, figure(small[name].p50, 1), figure(small[name].p95, 1));
}

console.log("\nBytes over the wire (brotli)");
row("page", "HTML", "CSS", "JavaScript", "WebAssembly");
for (const [name, path] of [...Object.entries(PAGES), ["a page with islands", "/artists/john-doe/gallery"]]) {
  const page = await get(cached.base + path, BROTLI);
  if (page.status !== 200) continue;
  const html = page.headers["content-encoding"] === "br" ? brotliDecompressSync(page.body).toString() : page.body.toString();
  const size = async (pattern) => {
    let bytes = 0;
    for (const [, url] of html.matchAll(pattern)) bytes += (await get(cached.base + url, BROTLI)).body.length;
    return bytes;
  };
  row(name, page.body.length, await size(/<link rel="stylesheet" href="([^"]+)"/g), await size(/(?:src|data-js)="([^"]+\.js)"/g), await size(/data-wasm="([^"]+)"/g));
}

console.log("\nMemory of the server in MB");
row("idle", idle);
row("after the load above, cached", memory(cached.child));
row("after the load above, uncached", memory(uncached.child));

if (BIG_APP_URL) {
  console.log(`\nGrowth: p95 uncached at 100 requests per second, ${process.env.BENCH_BIG_SUBSITES} subsites against the demo's`);
  const big = await serve(MAISON, 3313, { ...BIG, MAISON_CACHE_MEGABYTES: "0" });
  row("page", "small", "big", "ratio");
  const scalePages = JSON.parse(process.env.BENCH_BIG_PAGES ?? "{}");
  await check(big.base, Object.values(scalePages));
  for (const [name, path] of Object.entries(PAGES)) {
    const at = scalePages[name] ?? path;
    const before = await paced(() => get(uncached.base + path));
    const after = await paced(() => get(big.base + at));
    row(name, figure(before.p95, 1), figure(after.p95, 1), figure(after.p95 / before.p95, 2));
  }
}
process.exit(0);
