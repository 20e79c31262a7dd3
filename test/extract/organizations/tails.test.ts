/** Short forms that are the end of a longer name, or made of its characters. */
import { describe, expect, test } from 'vitest';
import { read } from '../../../src/extract/read.ts';
import { article } from '../../support/article.ts';

const bodies = (full: string, short: string): Record<string, string[]> =>
  Object.fromEntries(
    read(article(`3月1日，${full}举行捐赠活动。${short}负责人何田出席活动。`)).organizations.map((o) => [
      o.name,
      o.aliases,
    ]),
  );

describe('short forms', () => {
  test.each([
    ['丰湖农村商业银行白塘支行', '白塘支行'],
    ['农业银行云州分行城东支行', '农行城东支行'],
    ['中国工商银行股份有限公司云州分行', '工行云州分行'],
    ['云州学院教育发展基金会', '教育发展基金会'],
    ['沅川市福建商会', '福建商会'],
    ['云州师范学院文学院', '文学院'],
    ['云州市红十字会', '市红会'],
    ['平康县人民法院', '平康法院'],
    ['云川市中级人民法院', '云川中院'],
    ['云州城市建设投资集团有限公司', '市城投集团'],
    ['云州钢铁集团有限公司', '云钢集团'],
    ['岚川县丰收农机专业合作社', '丰收合作社'],
    ['云州建设投资集团有限公司', '云建投集团'],
    ['云州水务集团', '市水务集团'],
    ['中国农业银行云州分行城东支行', '农业银行城东支行'],
    ['北塘县人民法院石桥法庭', '石桥法庭'],
  ])('%s is %s', (full, short) => {
    expect(bodies(full, short)).toMatchObject({ [full]: [short] });
    expect(Object.keys(bodies(full, short))).not.toContain(short);
  });

  test.each([
    ['龙泉区总工会', '市总工会'],
    ['云州市第二人民医院', '省人民医院'],
    ['浙江柏山科技集团云州公司', '浙江柏山科技集团'],
    ['恒泰集团第三工程公司', '恒泰集团有限公司'],
    ['海州水务集团有限公司', '市水务集团'],
    ['云州水务集团', '省水务集团'],
    ['北塘外国语学校', '市外国语学校'],
    ['华润恒能源集团有限公司', '华能集团'],
    ['恒泰基础建设集团有限公司', '恒基集团'],
    ['农业银行海州市分行城东支行', '农业银行北塘分行城东支行'],
  ])('%s is not %s', (full, short) => expect(bodies(full, short)).toMatchObject({ [full]: [], [short]: [] }));
});
