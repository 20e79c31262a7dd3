/** The bodies that a sentence says gifts go to or come in to. */
import type { ReadSentence } from '../events/sentence.ts';

/** Where gifts go: `驰援甲县`, `物资运抵甲镇`, `向甲小学捐赠仪式`. */
const BOUND_FOR = /(?:运抵|运往|送达|驰援|支援|援助|发往|援建|送到)$/u;
const GIFT_TO = /^(?:的)?(?:[\p{Script=Han}“”]{0,8})(?:捐赠|捐款|捐助|捐款捐物)(?:仪式|活动|(?=[，。；]))/u;

/** A charity that calls for gifts is where they go: `市慈善总会举行捐赠仪式`. */
const CHARITY = /(?:慈善[总协联]?合?会|红十字会|基金会)$/u;
const CALLS_FOR =
  /^[^。；！？]{0,30}?(?:举行|举办|发起|组织|开展|启动)[^。；！？]{0,16}(?:捐赠|捐款|募捐|认捐|助学|善款)/u;

/** `到甲镇开展捐赠活动`: whoever comes there to give. */
const COMES_TO = /(?:到|赴|走进|深入|前往|来到)$/u;
const TO_GIVE =
  /^[^，。；]{0,4}?(?:开展|举行|举办|组织|进行)[^，。；]{0,16}?(?:捐赠|捐款|捐助|捐资|助学|助教|帮困)[^，。；]{0,4}?(?:仪式|活动|行动)/u;

const IS_CALL = /(?:捐赠|捐款|募捐|认捐|助学|慈善[^，。；]{0,8}?)(?:仪式|活动|大会|晚会|义卖|义演)|一日捐/u;
/** A charity that gives is not one that is given to. */
const GIVES = /^(?:也|还|则|向|捐|共|分别|联合)/u;

/** What comes in to whoever collects. */
const GIFTS = /(?:接收|收到|募集|募得|接受|筹集|筹得)[^。；！？]{0,12}?(?:捐款|捐赠|善款|款物|物资)/u;

const COLLECTS = /^[^，。；]{0,10}?(?:接收|收到|募集|募得|接受|筹集|筹得|筹措)/u;

/** The body that the sentence says gifts came in to: `截至7月，市慈善总会共接收捐款…，其中…`. */
export const collecting = ({ text, organizations }: ReadSentence, until: number): string[] =>
  organizations.filter((o) => o.end < until && COLLECTS.test(text.slice(o.end, until))).map(({ name }) => name);

/** Who takes something out of a giver's hand: `院长何田从会长周启明手里接过一把车钥匙`. */
const TAKES = /^从[^，。；]{2,30}手[里中上]接过/u;
function takerIn({ text, persons }: ReadSentence): string | null {
  const taker = text.includes('接过') ? persons.find(({ end }) => TAKES.test(text.slice(end))) : undefined;
  return taker?.positions[0]?.organization ?? null;
}

/** The body that a sentence says gifts are bound for, or whose call they answer; failing that the one that collects them. */
export function receiverIn(sentence: ReadSentence): string | null {
  const { text, organizations } = sentence;
  const bound = organizations.find(
    (o) =>
      BOUND_FOR.test(text.slice(0, o.start)) ||
      (text.slice(0, o.start).endsWith('向') && GIFT_TO.test(text.slice(o.end))) ||
      (COMES_TO.test(text.slice(0, o.start)) && TO_GIVE.test(text.slice(o.end))),
  );
  const charities = organizations.filter((o) => CHARITY.test(o.name));
  const calls = IS_CALL.test(text);
  const receiver =
    bound ?? charities.findLast((o) => CALLS_FOR.test(text.slice(o.end)) || (calls && !GIVES.test(text.slice(o.end))));
  const [collector] = GIFTS.test(text) ? collecting(sentence, text.length) : [];
  return receiver?.name ?? collector ?? takerIn(sentence);
}
