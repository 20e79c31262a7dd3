/** Words of grammar that the cutter of words glued to unknown ones: where they stand, a name begins after them. */
import type { Word } from '../../text/words.ts';
import { STOPS } from './trade-words.ts';

/** A word of grammar that the cutter glued to an unknown word after it: `在岚`, `兼县`, `由朔原`. */
const GLUED =
  /^(?:已[向对为与](?!民)|在|由|被|从|赴|兼|将|给|让|至|率|曾率|报|诉|对|到|向(?!阳)|为(?!民)|与|同(?![济仁方心创盛德兴和福乐学乡业志里安江煤文]))(?=\p{Script=Han})/u;
const NEVER_CUT = /^(?:在线|由此|从化|将军|对外|到家|至诚|至善|与时)/u;

/** 同 after another word of its kind begins a name: `与同川县签约`. */
const LEADS = new Set(['与', '和', '向', '对', '由', '在', '到', '于', '从', '为', '及', '赴', '来到', '以及']);
export const namesSame = (text: string, before: Word | undefined): boolean =>
  text.startsWith('同') && before !== undefined && LEADS.has(before.text);

/** Words of grammar that the cutter glued into an unknown word: what stands before them is the end of another (`局向`, `组在岚`, `河是`). */
const GLUED_INSIDE =
  /^(?:\p{Script=Han}{0,2}?[省市县区州旗镇乡局委厅院校会团组队府办部处司行社厂馆站所](?:向(?!阳)|在|由|与|及|对|把|将(?!乐|军)|给|为(?!民)|同(?![济仁方心创盛德兴和福乐学乡业志里安江煤文])|和(?![平谐顺美畅润泰悦县]))|\p{Script=Han}{0,2}?[是暨被]|[\d余]?[人名位]+(?:到|赴))/u;
/** `毕业于云州学院`: 于 after what is done there; it also begins names of places. */
const AT = /^于(?![家庄洪都田谦])/u;

/** Nothing but words of grammar, or what was not done: `因在`, `未派`. */
const NO_NAME =
  /^(?:[因由在向与对把被将为及就并又还已曾未没]{2,}|[未没](?:派|参|到|获|能|予|经|曾|被|来|去|有|向|对|将|在|与|为|给))$/u;
/** Whether the cutter parted a verb that ends every name, and glued its second half to the name: `约` and `谈恒泰`. */
const halvesStop = (word: Word, before: Word | undefined): boolean =>
  before?.text.length === 1 && before.tag === 'd' && STOPS.has(before.text + word.text.charAt(0));

/** Where unknown words hold a word of grammar, the name begins after it. */
export function gluedLength(word: Word, before: Word | undefined): number {
  if (word.tag !== 'x' || NEVER_CUT.test(word.text) || namesSame(word.text, before)) return 0;
  const { text } = word;
  if (NO_NAME.test(text)) return text.length;
  if (halvesStop(word, before)) return 1;
  if (before !== undefined && before.text.length > 1 && AT.test(text)) return 1;
  return (GLUED.exec(text) ?? GLUED_INSIDE.exec(text))?.[0].length ?? 0;
}
