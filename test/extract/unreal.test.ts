/** What a sentence denies, plans, promises or asks for is read by no rule; what only looks like it is. */
import { expect, test } from 'vitest';
import { read } from '../../src/extract/read.ts';
import { article } from '../support/article.ts';

const claimed = (text: string) => {
  const { events, funded, awards } = read(article(text));
  return events.length + funded.length + awards.length;
};

test.each([
  '云州中学没有派队参加全市中学生运动会。',
  '市住建局未召开听证会。',
  '市教育局推迟举办运动会，原定由市体育局承办。',
  '市水利局将派队参加全市职工技能大赛。',
  '云州恒泰机械有限公司承诺向河口中学捐款50万元。',
  '云州恒泰机械有限公司曾表示愿意向市慈善总会捐赠100万元，最终没有兑现。',
  '校友林若川想捐10万元，被学校婉拒。',
  '云州大学未收到云州港集团捐款20万元。',
  '北塘村向市农业局申请补助资金20万元，未获批准。',
  '周启明向云州农商银行申请贷款20万元被拒。',
  '会议要求，对新上规企业给予20万元的奖励。',
  '北塘农商银行近日与北塘区民政局就签订合作协议进行磋商，双方尚未达成一致。',
  '北塘区“樱花节”未如期举行。',
  '去年的“樱花节”举办了12场活动。',
  '上届招商推介会在海州举行。',
])('leaves %s', (text) => {
  expect(claimed(text)).toBe(0);
});

test.each([
  '5月8日，北塘区没有停下脚步，举办招商推介会。',
  '5月8日，云州恒泰机械有限公司兑现承诺向河口中学捐款5万元。',
  '云州恒泰机械有限公司向希望工程捐款5万元。',
  '市红十字会按照上级要求，向河口村发放慰问金5万元。',
  '云州农商银行向未获得过贷款的河口茶业有限公司发放贷款300万元。',
  '市民政局向有意参加培训的何田发放补助2万元。',
  '云州大学将在比赛中获得的奖金5万元捐给河口小学。',
  '副县长林若川来到河口村，叮嘱何田保重身体，并送上慰问金2000元。',
  '5月8日，因雨推迟的运动会在云州中学举行。',
  '云州市防汛工作会议将于5月28日召开。',
])('reads %s', (text) => {
  expect(claimed(text)).toBeGreaterThan(0);
});
