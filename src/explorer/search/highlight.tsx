/** What a search found, with what matched marked: the API gives HTML whose only elements are `<mark>`. */
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

const plain = (html: string): string =>
  html.replaceAll(/&(amp|lt|gt|quot|#39);/gu, (whole, name: string) => entities[name] ?? whole);

/** Pieces of text, every second of which matched. */
export const piecesOf = (html: string): string[] => html.split(/<\/?mark>/u).map(plain);

export const Highlight = ({ html }: { readonly html: string }) => (
  <span lang="zh-Hans">
    {piecesOf(html).map((piece, at) =>
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never move
      at % 2 === 0 ? piece : <mark key={at}>{piece}</mark>,
    )}
  </span>
);
