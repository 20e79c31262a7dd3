/** For whom those act who come with a gift: a firm's head who donates does so for the firm. */
import type { ReadSentence } from '../events/sentence.ts';
import type { Stated } from '../fact.ts';
import type { Spoken } from './spoken.ts';

const BANK = /银行|支行|分行|信用社|联社|农商行/u;
/** Who comes with others, or for a house, does not come for themselves. */
const LEADS = /一行|带领|代表|志愿者/u;
/** A firm's head who donates to somebody does so for the firm. */
const DONATES = /捐|赠|出资/u;
/** `该公司董事长何田` */
const OF_FIRM = /该?(?:公司|企业)$/u;
const FIRMS: ReadonlySet<string> = new Set(['company', 'bank', 'hospital']);
/** Whoever comes for a charity brings what is the charity's. */
const CHARITY = /慈善|红十字会|基金会|见义勇为/u;
/** The end of a name whose beginning was not found. */
const NO_NAME = /^(?:股份|责任|有限|公司|集团)+$/u;
/** Whoever is first called a son of the place or a former pupil gives as such: `在外乡贤、甲公司董事长何田`. */
const AS_ONE_OF_US = /(?:(?:乡贤|乡友|乡亲|老乡|校友|游子)(?:代表)?|籍(?:在外)?(?:企业家|商人|人士|青年))、?$/u;
/** Who is called so anywhere in the article. */
const ONE_OF_US = /^(?:乡贤|乡友|校友|游子)(?:代表)?$|[届级]校友$/u;
const OWN = /个人|自己|自掏腰包|自费|积蓄|工资|退休金|养老金|稿费|奖金|家里|妻子|丈夫/u;

/** Of those who act together only a bank lends: `某银行与某供销社签约，并授信…`. */
export const lenders = (what: string, from: readonly string[]): readonly string[] =>
  what === '贷款' && from.some((name) => BANK.test(name)) ? from.filter((name) => BANK.test(name)) : from;

/** Follows the gifts of an article. */
export class ActingFor {
  readonly #canonical: (name: string) => string;
  readonly #spoken: Spoken;
  readonly #firms: ReadonlySet<string>;
  /** The charity that somebody heads, wherever the article says so. */
  readonly #charities: ReadonlyMap<string, string>;
  /** Sons of the place and former pupils, wherever the article says so. */
  readonly #ours: ReadonlySet<string>;
  readonly #standsFor = new Map<string, readonly string[]>();

  constructor(sentences: readonly ReadSentence[], canonical: (name: string) => string, spoken: Spoken) {
    this.#canonical = canonical;
    this.#spoken = spoken;
    const firms = sentences.flatMap(({ organizations }) =>
      organizations.filter((o) => FIRMS.has(o.kind) || CHARITY.test(o.name)),
    );
    this.#firms = new Set(firms.map(({ name }) => canonical(name)));
    const posts = sentences.flatMap(({ persons }) => persons);
    this.#ours = new Set(
      posts.filter(({ titles }) => titles.some((title) => ONE_OF_US.test(title))).map(({ name }) => name),
    );
    this.#charities = new Map(
      posts.flatMap(({ name, positions }) => {
        const house = positions[0]?.organization ?? '';
        return CHARITY.test(house) ? [[name, house] as const] : [];
      }),
    );
  }

  /** The firm or bank whose head comes with a gift, unless it is out of the head's own pocket. */
  of(
    names: readonly string[],
    sentence: ReadSentence,
    { start, end, what }: Extract<Stated, { is: 'funding' }>,
  ): readonly string[] {
    const { text, persons } = sentence;
    const said = text.slice(0, end);
    // Nobody lends of their own.
    const acts = what === '贷款' || LEADS.test(said) || DONATES.test(text.slice(start, end));
    if (OWN.test(said)) return names;
    const charities = names.flatMap((name) => this.#charities.get(name) ?? []);
    const hands = !DONATES.test(text.slice(start, end));
    // Who comes along with the head of a charity brings nothing of their own.
    const leads = names.slice(0, 1).some((name) => this.#charities.has(name));
    if (hands && leads) return [...new Set(charities)];
    if (!acts) return names;
    const houses = names.flatMap((name) => {
      const who = persons.find((p) => p.name === name);
      if (this.#ours.has(name) || (who !== undefined && AS_ONE_OF_US.test(text.slice(0, who.start)))) return [];
      // Whoever gave for a firm a sentence ago still does.
      if (who === undefined) return this.#standsFor.get(name) ?? [];
      const house = who.positions[0]?.organization ?? null;
      if (house === null) return OF_FIRM.test(text.slice(0, who.start)) ? this.#spoken.body(sentence, start, []) : [];
      return this.#firms.has(this.#canonical(house)) && !NO_NAME.test(house) ? [house] : [];
    });
    if (houses.length !== names.length) return names;
    for (const [i, name] of names.entries()) this.#standsFor.set(name, houses.slice(i, i + 1));
    return [...new Set(houses)];
  }
}
