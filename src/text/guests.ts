/** Who comes as a guest: a place whose people are received here, so that a post without a place is none of its. */

/** Before the name of a place: its people are received. */
const RECEIVED = /(?:来访的|会见了?|会谈|迎[来接]了?|接待了?|欢迎)$/u;
/** Behind it: its people come; who receives others does not. */
const COMES =
  /^(?:(?!会见|接待|迎|陪同)[^。；！？]){0,40}?(?:来我[省市区县州旗镇乡]|来访(?![的群者人信])|到访|莅临|来\p{Script=Han}{2,4}(?:考察|访问|调研|参观|交流|学习|洽谈))/u;
const FURTHEST = 60;

/** Whether a text tells of the people of a place as guests. */
export function isGuest(text: string, place: string): boolean {
  for (let at = text.indexOf(place); at !== -1; at = text.indexOf(place, at + 1)) {
    const end = at + place.length;
    if (RECEIVED.test(text.slice(Math.max(0, at - 4), at)) || COMES.test(text.slice(end, end + FURTHEST))) return true;
  }
  return false;
}

/** Behind a post and a name: they came with others. */
const WITH_THE_GUESTS = /^[^。；！？，]{0,4}(?:随团|随访|一行(?:来|到)|来访|率团|率[^，。；]{0,8}代表团)/u;

/** Whether whoever is named before `end` comes with the guests. */
export const comesAsGuest = (text: string, end: number): boolean => WITH_THE_GUESTS.test(text.slice(end, end + 24));
