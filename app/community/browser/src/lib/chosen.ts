// The files of what was dropped or chosen, those in folders, too.

export interface Chosen {
  file: File;
  /** Its place in the folder: `night/one.jpg`. */
  path: string;
}

/** Of an <input type="file">. */
export function fromInput(input: HTMLInputElement): Chosen[] {
  return [...(input.files ?? [])].map((file) => ({ file, path: file.webkitRelativePath }));
}

/** Of a drop or of what was pasted. What it holds can be asked for at this moment only. */
export async function fromTransfer(data: DataTransfer): Promise<Chosen[]> {
  const entries = [...data.items].map((item) => item.webkitGetAsEntry?.() ?? null);
  const plain = [...data.files].map((file) => ({ file, path: "" }));
  if (entries.every((entry) => entry === null || entry.isFile)) return plain;
  const found = await Promise.all(entries.map((entry) => (entry ? walk(entry) : [])));
  return found.flat();
}

async function walk(entry: FileSystemEntry): Promise<Chosen[]> {
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
    return [{ file, path: entry.fullPath.replace(/^\//, "") }];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const found: Chosen[] = [];
  // A reader gives a part each time, and nothing at the end.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return found;
    for (const one of some) found.push(...(await walk(one)));
  }
}
