// Between the tab in which a row is made for a field, and the field.

const CHANNEL = "maison:pick";

interface Picked {
  token: string;
  id: string;
  title: string;
}

/** Calls once the row is made. */
export function waitForPicked(token: string, take: (picked: { id: string; title: string }) => void): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener("message", (event: MessageEvent<Picked>) => {
    if (event.data?.token !== token) return;
    channel.close();
    take({ id: event.data.id, title: event.data.title });
  });
}

/** Says that it is made. */
export function sayPicked(picked: Picked): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(picked);
  channel.close();
}
