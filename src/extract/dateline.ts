/** The opening of a report that names its makers, no part of what it says: `本报讯（记者… 通讯员…）`, `新华社云州3月5日电`. */

const DATELINE =
  /^\s*(?:(?:本报|本网|晨报|晚报|日报|商报)?(?:讯|\p{Script=Han}{0,4}讯|消息)?\s*[（(](?:(?:首席|见习|实习|全媒体|本报|通讯员)*(?:记者|通讯员|特约|文\/图|摄影)|全媒体)[^）)]*[）)](?:\s*通讯员[^）]{1,12}）)?|(?:据)?新华社\p{Script=Han}{2,6}\d{1,2}月\d{1,2}日电(?:[（(]记者[^）)]*[）)])?|本报\p{Script=Han}{2,6}\d{1,2}月\d{1,2}日[电讯](?:[（(]记者[^）)]*[）)])?|本报讯|据新华社(?:电)?)\s*/u;

/** How many characters of a paragraph's beginning are its dateline. */
export function datelineLength(paragraph: string): number {
  return DATELINE.exec(paragraph)?.[0].length ?? 0;
}
