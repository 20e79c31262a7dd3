/** Printed lists of who gave how much, one to a line, which the page may have run together: `甲公司 20万元`. */
import type { Fact } from '../../fact.ts';
import { rule, slot, text } from '../../rule.ts';
import { memberNames } from '../members.ts';

/** A line of a printed list: `云州港集团 20万元`, also several beside each other. */
export const lined = rule({
  name: 'funded: line of a list, name and sum',
  pattern: [
    /(?<=^|\uE007\s{0,6}|名单[^，。；：]{0,6}：)(?:[（(]?\d{1,3}[.．、）)]|[●■◆▲])?\s*/u,
    text('from', /(?:\uE003|(?:(?![捐赠由向为给])[\p{Script=Han}]){0,8}[\uE001\uE002])(?:、[\uE001-\uE003])?/u),
    /[\s：:—…]{0,12}(?:捐款|捐赠|认捐|人民币|现金)?/u,
    slot('amounts', 'money'),
    /(?:(?=\s*(?:另有|还有|爱心人士)?[\uE001-\uE003])|[；;，,。]?\s*(?=$))/u,
  ],
  confidence: 0.82,
  facts: (m): Fact[] => [
    {
      is: 'funding',
      from: memberNames(m, 'from'),
      to: 'before',
      amounts: m.all('amounts', 'money'),
      what: '捐款',
      each: false,
      line: true,
    },
  ],
  yes: [
    ['云州市餐饮行业商会 15万元', { from: '云州市餐饮行业商会', amounts: '15万元' }],
    [
      '具体名单如下：云州市餐饮行业商会15万元云州恒泰机械有限公司20万元',
      { from: '云州市餐饮行业商会', amounts: '15万元' },
    ],
    ['3. 爱心人士周启明：5000元；', { from: '爱心人士周启明', amounts: '5000元' }],
  ],
  no: ['云州市餐饮行业商会花了15万元。', '北塘区 15万元'],
});
