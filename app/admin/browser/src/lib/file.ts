// Files as people see them before they are sent.

import { figures } from "./words";

/** Pictures that every browser of today shows. */
export const isPicture = (file: File): boolean => /^image\/(png|jpeg|gif|webp|avif)$/.test(file.type);

/** Videos and sound that are taken. What the file holds is asked when all of it is there. */
export const isMoving = (file: File): boolean =>
  /^(video\/(mp4|quicktime|x-m4v|webm)|audio\/(mpeg|mp3|mp4|x-m4a|m4a|ogg|opus|wav|x-wav|wave|vnd\.wave|flac|x-flac|webm))$/.test(file.type);

/** Documents that are taken in the gallery. */
export const isDocument = (file: File): boolean => file.type === "application/pdf";

/**
 * A small, square picture of a picture. Drawn, because the page's policy shows no other addresses than ours. Fails for what
 * the browser cannot read.
 */
export async function drawSmall(file: Blob, canvas: HTMLCanvasElement): Promise<void> {
  const image = await createImageBitmap(file);
  const part = Math.min(image.width, image.height);
  const [x, y] = [(image.width - part) / 2, (image.height - part) / 2];
  canvas.getContext("2d")?.drawImage(image, x, y, part, part, 0, 0, canvas.width, canvas.height);
  image.close();
}

/** Bytes as people read them. */
export function size(bytes: number): string {
  const units = ["byte", "kilobyte", "megabyte", "gigabyte"];
  const at = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), units.length - 1);
  return figures(bytes / 1000 ** at, { style: "unit", unit: units[at] ?? "byte", unitDisplay: "short", maximumFractionDigits: at > 1 ? 1 : 0 });
}
