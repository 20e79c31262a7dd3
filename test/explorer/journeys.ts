/** How a reader comes from the first page to a sentence, by way of each view. */
import type { Locator, Page } from 'playwright-core';

export interface Journey {
  readonly view: string;
  /** From the first page to the view. */
  readonly go: (page: Page) => Promise<void>;
  /** The heading of the view. */
  readonly heading: string;
  /** What leads from there to the fact, where the view shows only sums. */
  readonly onTheWay?: (page: Page) => Locator;
  /** What leads from the fact to the sentence. */
  readonly said: (page: Page) => Locator;
  /** What the article says in the words that are lit. */
  readonly sentence: RegExp;
  /** Within an article nothing is left behind: the back button leads to where it was opened. */
  readonly isArticle?: true;
}

/** By the search, which is behind a button that a finger finds too. */
const seek = (words: string, kind: string, name: string) => async (page: Page) => {
  await page.getByRole('banner').getByRole('button', { name: /搜索/u }).click();
  await page.getByRole('dialog').getByRole('combobox').fill(words);
  await page.getByRole('option').filter({ hasText: kind }).filter({ hasText: name }).first().click();
};

const menu = (name: string) => (page: Page) => page.getByRole('navigation').getByRole('link', { name }).click();

const within = (region: string) => (page: Page) => page.getByRole('region', { name: region });
const firstSaid = (region: string) => (page: Page) => within(region)(page).locator('.said a').first();

/** The heading of the first page. */
export const first = '谁在哪里，哪句话说的';

export const journeys: readonly Journey[] = [
  {
    view: 'search',
    go: seek('电动自行车消防隐患', '文章', '10月份安全生产例会'),
    heading: '临江区召开10月份安全生产例会',
    said: (page) =>
      page.getByRole('complementary').locator('.fact', { hasText: '主持' }).getByRole('link', { name: '原文' }),
    sentence: /^区委书记苏明谦主持会议$/u,
    isArticle: true,
  },
  {
    view: 'overview',
    go: async () => undefined,
    heading: first,
    onTheWay: (page) => within('活动最多的人')(page).getByRole('link', { name: '苏明谦' }),
    said: firstSaid('任职'),
    sentence: /苏明谦/u,
  },
  {
    view: 'person',
    go: seek('叶知秋', '人物', '叶知秋'),
    heading: '叶知秋',
    said: (page) => within('参加的活动')(page).getByRole('link', { name: '区领导叶知秋、宋佳宁、俞伯南' }).first(),
    sentence: /^区领导叶知秋、宋佳宁、俞伯南、.*谭晓东出席会议$/u,
  },
  {
    view: 'event',
    go: async (page) => {
      await within('最近的活动')(page).getByRole('link', { name: '10月份安全生产例会' }).click();
    },
    heading: '10月份安全生产例会',
    said: firstSaid('主持与带队'),
    sentence: /苏明谦主持会议/u,
  },
  {
    view: 'company',
    go: seek('江禾生物科技', '机构', '江禾生物科技（云州）有限公司'),
    heading: '江禾生物科技（云州）有限公司',
    said: (page) =>
      within('所有出现')(page).getByRole('listitem').filter({ hasText: '8000万元' }).locator('.said a').first(),
    sentence: /首笔科创贷款8000万元/u,
  },
  {
    view: 'project',
    go: seek('bldq', '项目', '白鹭大桥'),
    heading: '白鹭大桥',
    said: (page) => page.getByRole('link', { name: '白鹭大桥建成通车' }).first(),
    sentence: /^白鹭大桥建成通车$/u,
  },
  {
    view: 'office',
    go: async (page) => {
      await seek('gaoxinqu', '机构', '高新区')(page);
      await within('谁任过什么职')(page).getByRole('combobox').selectOption('党工委书记');
      await page.getByRole('list', { name: '交接' }).waitFor();
    },
    heading: '高新区',
    said: (page) => page.getByRole('list', { name: '交接' }).locator('.said a').first(),
    sentence: /高新区党工委书记/u,
  },
  {
    view: 'article',
    go: async (page) => {
      await within('最近的文章')(page).getByRole('link', { name: '临江区召开10月份安全生产例会' }).click();
    },
    heading: '临江区召开10月份安全生产例会',
    said: (page) => page.locator('.text').getByRole('link', { name: '谭晓', exact: true }),
    sentence: /^谭晓$/u,
    isArticle: true,
  },
  {
    view: 'network',
    go: async (page) => {
      await menu('关系网')(page);
      await page.getByRole('button', { name: '从最近的活动开始' }).click();
      await page.locator('.stage[aria-busy="false"]').waitFor();
      await within('列表')(page).getByRole('button', { name: '苏明谦' }).click();
    },
    heading: '关系网',
    said: (page) => page.getByRole('complementary', { name: '苏明谦' }).locator('.said a').first(),
    sentence: /苏明谦/u,
  },
  {
    view: 'award',
    go: seek('智能制造标杆', '荣誉', '云州市智能制造标杆企业'),
    heading: '云州市智能制造标杆企业',
    said: (page) => page.locator('main .said a').first(),
    sentence: /获评“云州市智能制造标杆企业”称号/u,
  },
  {
    view: 'place',
    go: seek('沐云湖', '地点', '沐云湖'),
    heading: '沐云湖',
    said: (page) => page.locator('main .said a').first(),
    sentence: /端午龙舟赛在沐云湖举行/u,
  },
  {
    view: 'review',
    go: menu('审核'),
    heading: '审核',
    said: (page) => page.locator('.review .said a').first(),
    sentence: /.{2,}/u,
  },
];
