// Making a picture smaller before it is sent.

/** The longer side, in pixels. */
const SIDE = 2560;

/** The picture with a longer side of 2,560 pixels at most. What is small, or moves, stays as it is. */
export async function shrink(file: File): Promise<File> {
  if (!/^image\/(jpeg|png|webp)$/.test(file.type)) return file;
  const image = await createImageBitmap(file, { imageOrientation: "from-image" });
  try {
    const scale = SIDE / Math.max(image.width, image.height);
    if (scale >= 1) return file;
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [Math.round(image.width * scale), Math.round(image.height * scale)];
    const paper = canvas.getContext("2d");
    if (!paper) return file;
    paper.imageSmoothingQuality = "high";
    paper.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, file.type, 0.9));
    // A browser that cannot write this kind writes PNG, which may be larger.
    if (!blob || blob.type !== file.type || blob.size >= file.size) return file;
    // The same moment: who chooses the file again goes on with the same upload.
    return new File([blob], file.name, { type: blob.type, lastModified: file.lastModified });
  } finally {
    image.close();
  }
}
