/** What says that something was before, after or beside what is told of. */

/** Words of order that open a sentence: `仪式结束后，`, `会前，`, `随后，`. */
export const IN_ORDER =
  '(?:(?:\\p{Script=Han}|\\uE005){0,10}(?:会|式|礼|动|约|谈|研|审|训|赛|习|\\uE005)(?:开始|结束)?之?[前后]|(?:\\p{Script=Han}|\\uE005){2,8}(?:结束|开始)[前后]|(?:\\p{Script=Han}{2,4}|\\uE005)?期间|随后|之后|其后|接着|紧接着|其间|此前|在此之前|会[前后]|间隙|另外|此外)';
