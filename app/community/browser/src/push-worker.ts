// The service worker /push-worker.js: shows a message that comes while perhaps no page is open, and goes where it leads.
// It keeps nothing and answers no requests, so pages come from the server as without it.
//
// A message is JSON: title, body, path, tag (one with the same tag takes the place of the other), lang, dir
// (app/community/notification/src/push/message.rs).

interface Message {
  title: string;
  body: string;
  path: string;
  tag: string;
  lang: string;
  dir: "ltr" | "rtl";
}

/** The few things of a worker that are used here; the types of pages know none of them. */
interface Later extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Pushed extends Later {
  data: { json(): unknown } | null;
}
interface Clicked extends Later {
  notification: Notification;
}
interface Tab {
  url: string;
  focus(): Promise<unknown>;
  navigate(address: string): Promise<unknown>;
}
interface Worker {
  addEventListener(name: "push", listen: (event: Pushed) => void): void;
  addEventListener(name: "notificationclick", listen: (event: Clicked) => void): void;
  addEventListener(name: "install" | "activate", listen: (event: Later) => void): void;
  registration: ServiceWorkerRegistration;
  clients: { matchAll(which: object): Promise<Tab[]>; openWindow(address: string): Promise<unknown>; claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  location: Location;
}

const worker = self as unknown as Worker;

worker.addEventListener("install", (event) => event.waitUntil(worker.skipWaiting()));
// A tab that is not this worker's cannot be sent elsewhere.
worker.addEventListener("activate", (event) => event.waitUntil(worker.clients.claim()));

worker.addEventListener("push", (event) => {
  const message = event.data?.json() as Message | undefined;
  if (!message) return;
  const { title, body, path, tag, lang, dir } = message;
  event.waitUntil(worker.registration.showNotification(title, { body, tag, lang, dir, icon: "/favicon.svg", data: path }));
});

worker.addEventListener("notificationclick", (event) => {
  event.notification.close();
  event.waitUntil(open(new URL(String(event.notification.data), worker.location.origin)));
});

/** In a tab that shows it, else in any of ours, else in a new one. */
async function open(address: URL): Promise<void> {
  // Only pages of this site, whatever a message says.
  const target = address.origin === worker.location.origin ? address.href : `${worker.location.origin}/notifications`;
  const tabs = await worker.clients.matchAll({ type: "window", includeUncontrolled: true });
  const there = tabs.find((tab) => tab.url === target) ?? tabs[0];
  try {
    await there?.focus();
    if (there && there.url !== target) await there.navigate(target);
    if (there) return;
  } catch {
    // A tab that cannot be sent there stays where it is.
  }
  await worker.clients.openWindow(target);
}
