import { describe, expect, it } from 'vitest';
import { leadingBody, officeByTitle, officeOf } from '../../src/resolve/office.ts';

describe('an office', () => {
  it.each([
    ['高新区管委会', '主任', '高新区', '管委会主任'],
    ['临江区委', '书记', '临江区', '区委书记'],
    ['云州市委', '常委', '云州市', '市委常委'],
    ['云州市政府', '市长', '云州市', '市长'],
    ['云州市委', '市长', '云州市', '市长'],
    ['临江区人民政府', '常务副区长', '临江区', '常务副区长'],
    ['云州市政府', '秘书长', '云州市', '政府秘书长'],
    ['江口镇党委', '书记', '江口镇', '党委书记'],
    ['望江街道党工委', '书记', '望江街道', '党工委书记'],
    ['经开区（临港区）党工委', '副书记', '经开区（临港区）', '党工委副书记'],
    ['临江区人大', '主任', '临江区', '人大常委会主任'],
    ['临江区人大', '代表', '临江区', '人大代表'],
    ['云州市政协', '委员', '云州市', '政协委员'],
    ['白鹭村党支部', '书记', '白鹭村', '党支部书记'],
  ])('of %s, %s, is the area’s', (organization, title, area, form) =>
    expect(officeOf(organization, title)).toEqual({ area, title: form }),
  );

  it.each([
    ['云州市委', '组织部长', '云州市委组织部', '部长'],
    ['云州市', '市委组织部部长', '云州市委组织部', '部长'],
    ['云州市委', '宣传部副部长', '云州市委宣传部', '副部长'],
    ['临江区', '区委政法委书记', '临江区委政法委', '书记'],
  ])('of %s, %s, is the department’s', (organization, title, department, form) =>
    expect(officeOf(organization, title)).toEqual({ area: department, title: form }),
  );

  it.each([
    ['高新区', '区管委会主任', '管委会主任'],
    ['高新区', '管委会主任', '管委会主任'],
    ['云州市', '市人大主任', '人大常委会主任'],
    ['临江区', '区政府区长', '区长'],
    ['临江区', '区委书记', '区委书记'],
    ['临江区', '区长', '区长'],
    ['临江区', '代理区长', '代区长'],
    ['临江区', '人民政府代理区长', '代区长'],
    ['云州市教育局', '党组书记', '党组书记'],
    ['云州大学', '党委书记', '党委书记'],
  ])('of %s, %s, stays there', (organization, title, form) =>
    expect(officeOf(organization, title)).toEqual({ area: null, title: form }),
  );

  it.each(['云州市委组织部', '云州市教育局', '市委', '青禾公司', '云州市人大常委会办公室'])(
    '%s leads no area',
    (name) => expect(leadingBody(name)).toBeNull(),
  );

  it.each([
    ['常务副市长', '市政府', '常务副市长'],
    ['代县长', '县政府', '代县长'],
    ['市人大代表', '市人大', '代表'],
    ['区政协委员', '区政协', '委员'],
  ])('%s names its body itself', (title, organization, form) =>
    expect(officeByTitle(title)).toEqual({ organization, title: form }),
  );

  it.each(['市领导', '秘书长', '校长', '人大代表', '市场部经理', '主任'])('%s names no body', (title) =>
    expect(officeByTitle(title)).toBeNull(),
  );
});
