/** Whom and what the articles of a made-up town write about: a few everywhere, most seldom. */
import { heavyTailed, type Random } from './random.ts';

const SURNAMES = [...'林周何温沈许丁苗罗方陆韩江顾石梁宋俞尹霍严武谭龚鲍费陈贺苏程'];
const GIVEN = [...'川明远宁禾安帆岚舟玲若启知云牧青望舒亦晓佳素志立宏向致小成思伯念之秋雨松柏竹霖泽'];
const AREAS = ['临江区', '北塘区', '青石县', '河口镇', '松岭县', '海棠区', '梅溪县', '江湾镇'] as const;
const OFFICES = [
  '教育局',
  '水利局',
  '应急管理局',
  '住建局',
  '卫生健康局',
  '交通运输局',
  '财政局',
  '农业农村局',
] as const;
const TRADES = ['机械', '食品', '新材料', '科技', '建设', '环保'] as const;

export interface Official {
  readonly name: string;
  /** `临江区教育局局长`; `null` for somebody whose post is never printed. */
  readonly post: string | null;
}

export interface Town {
  readonly official: () => Official;
  readonly body: () => string;
  readonly company: () => string;
  readonly project: () => string;
  readonly area: () => string;
}

/** The `n`-th name: no two numbers have the same one, up to 48,000. */
function nameOf(n: number): string {
  const surname = SURNAMES[n % SURNAMES.length] ?? '林';
  const rest = Math.floor(n / SURNAMES.length);
  const first = GIVEN[(rest * 7 + n) % GIVEN.length] ?? '若';
  const second = GIVEN[Math.floor(rest / GIVEN.length) % GIVEN.length] ?? '川';
  return surname + first + second;
}

const at = <T>(list: readonly [T, ...T[]], n: number): T => list[n % list.length] ?? list[0];

const TOP = ['市委书记', '市委副书记、市长', '市委副书记', '市委常委、秘书长', '副市长'] as const;

function postOf(n: number): string | null {
  if (n < TOP.length) return at(TOP, n);
  const kind = n % 4;
  if (kind === 0) return `${at(AREAS, n >> 2)}${at(OFFICES, n >> 5)}局长`;
  const area = at(AREAS, n >> 2);
  if (kind === 1) return `${area}副${area.slice(-1)}长`;
  return null;
}

const brandOf = (n: number): string =>
  `${GIVEN[n % GIVEN.length] ?? '禾'}${GIVEN[Math.floor(n / GIVEN.length + n * 3) % GIVEN.length] ?? '安'}`;

/** A town of which so many articles will be written. */
export function townOf(articles: number, random: Random): Town {
  const many = Math.max(40, Math.round(articles / 20));
  const person = heavyTailed(many, 0.8, random);
  const company = heavyTailed(many, 0.8, random);
  const project = heavyTailed(Math.max(10, Math.round(articles / 50)), 0.6, random);
  const area = (): string => random.pick(AREAS);
  return {
    area,
    official: () => {
      const n = person();
      return { name: nameOf(n), post: postOf(n) };
    },
    body: () => `${area()}${random.pick(OFFICES)}`,
    company: () => {
      const n = company();
      return `云州${brandOf(n)}${at(TRADES, n)}有限公司`;
    },
    project: () => {
      const n = project();
      return `${at(AREAS, n)}${brandOf(n + 5)}${at(TRADES, n >> 3)}产业园项目`;
    },
  };
}
