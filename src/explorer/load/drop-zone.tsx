/** Where files are dropped, which is the whole page, or chosen. */
import { useText } from '../language/language.tsx';
import { useDropped } from './dropped.ts';

export function DropZone({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const text = useText();
  const held = useDropped(onFiles);
  return (
    <label className={held ? 'drop held' : 'drop'}>
      <strong>{text.load.drop}</strong>
      <span className="soft">{text.load.which}</span>
      <span className="button main">{text.load.choose}</span>
      <input
        type="file"
        className="hidden"
        aria-label={text.load.choose}
        multiple
        accept=".txt,.json,.jsonl,.ndjson"
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          // The same files may be chosen again, once they are mended.
          event.target.value = '';
        }}
      />
    </label>
  );
}
