/** An article as a line of the JSON that `renmai load` takes. */
export interface JsonArticle {
  readonly title: string;
  readonly publication: string;
  readonly place: string;
  readonly page: string;
  readonly publishedOn: string;
  readonly text: string;
}
