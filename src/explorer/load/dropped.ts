/** What was dropped on the page: files, and the files in folders, at whatever depth. */
import { useEffect, useEffectEvent, useState } from 'react';

// Chromium knows these under other names, so that no entry is an instance of what its type is called.
const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => entry.file(resolve, reject));

const someOf = (reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> =>
  new Promise((resolve, reject) => reader.readEntries(resolve, reject));

async function filesIn(entry: FileSystemEntry): Promise<File[]> {
  if (isFile(entry)) return [await fileOf(entry)];
  if (!isFolder(entry)) return [];
  const files: File[] = [];
  const reader = entry.createReader();
  // A folder is told some entries at a time, and no more when it is through.
  for (let entries = await someOf(reader); entries.length > 0; entries = await someOf(reader))
    for (const one of entries) files.push(...(await filesIn(one)));
  return files;
}

async function filesOf(data: DataTransfer): Promise<File[]> {
  // All entries are asked for at once: after the first wait there are none.
  const entries = [...data.items].map((item) => item.webkitGetAsEntry());
  const plain = [...data.files];
  if (entries.every((entry) => entry === null)) return plain;
  return (await Promise.all(entries.map((entry) => (entry === null ? [] : filesIn(entry))))).flat();
}

const holdsFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;

/** Takes files that are dropped anywhere on the page; answers whether some are held over it. */
export function useDropped(onFiles: (files: readonly File[]) => void): boolean {
  const [held, setHeld] = useState(false);
  const take = useEffectEvent(onFiles);
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setHeld(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setHeld(false);
    };
    const drop = (event: DragEvent) => {
      if (!holdsFiles(event) || event.dataTransfer === null) return;
      event.preventDefault();
      setHeld(false);
      void filesOf(event.dataTransfer).then(take);
    };
    addEventListener('dragover', over);
    addEventListener('dragleave', leave);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', drop);
    };
  }, []);
  return held;
}
