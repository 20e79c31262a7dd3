/** Many small articles, as JSON Lines. */

const names = ['林若川', '周远山', '何清越', '沈怀瑾', '陆行舟', '顾南风', '苏明谦', '叶知秋'];

const two = (value: number): string => String(value).padStart(2, '0');

/** Articles that differ in day, headline and people. */
export function manyArticles(count: number): string {
  const lines = Array.from({ length: count }, (_, i) => {
    const people = [0, 1, 2].map((step) => names[(i + step * 3) % names.length] ?? '');
    const [chair = '', ...others] = people;
    const month = 1 + (i % 12);
    return JSON.stringify({
      publication: '云州日报',
      page: 'A01',
      publishedOn: `2021-${two(month)}-${two(2 + (i % 26))}`,
      title: `临江区召开第${i + 1}次会议`,
      text: `本报讯（记者 温如言）${month}月${1 + (i % 26)}日，临江区召开第${i + 1}次安全生产会议。区委书记${chair}主持会议，区领导${others.join('、')}出席会议。`,
    });
  });
  return `${lines.join('\n')}\n`;
}
