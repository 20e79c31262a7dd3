/** Visits and talks that no noun names: `某专家一行来院交流`, `双方在某地签约`, `县长召集某局、某银行现场办公`. */
import { bodiesAt, type Fact, takePart } from '../../fact.ts';
import { rule, slot, text } from '../../rule.ts';
import { bodiesIn } from '../bodies-in.ts';
import { happened, NOT_PLANNED } from '../words.ts';

export const cameToTalk = rule({
  name: 'held: person 一行来访',
  pattern: [
    slot('when', 'date'),
    /，/u,
    slot('who', 'persons'),
    /(?:等|率队|带队|专程|一行(?:\d+人)?)+/u,
    text(
      'name',
      /(?:来|到|赴|莅临)[^，。；：！？\uE001\uE002\uE005]{1,14}?(?:交流|座谈|洽谈|对接|研讨|访问|来访|致谢|道谢|取经|送锦旗)/u,
    ),
    /(?=[，。；]|$)/u,
  ],
  confidence: 0.85,
  facts: (m): Fact[] => {
    const type = /[谢经旗]$/u.test(m.words('name')) ? 'visit' : 'exchange';
    return [happened(type, m.words('name')), takePart(m.all('who', 'person'), 'led', 'current')];
  },
  yes: [
    ['1月12日，云州大学教授周启明一行来院交流。', { who: '云州大学教授周启明', name: '来院交流' }],
    ['1月12日，副县长周启明率队专程来厂致谢，送来锦旗。', { who: '副县长周启明', name: '来厂致谢' }],
  ],
  no: ['云州大学教授周启明来院交流。'],
});

export const bothSigned = rule({
  name: 'signed: 双方签约',
  pattern: [
    // What is told before it in the sentence is no part of it.
    /(?<=(?:\uE006|^(?:\uE005|会|会议|仪式|活动|会见|会谈|座谈)(?:(?<there>上|期间)|后|结束后))，(?:[^。；！？，]{1,30}，){0,3}|^(?=[^，。；]{2,4}还(?:签订|签署|达成)了))(?:双方|两校|两院|两地|两家企业|校企双方|政企双方|[三四]方)/u,
    text(
      'name',
      new RegExp(
        `${NOT_PLANNED}(?:还|随后|最后|当场|现场)?(?:(?:在[^，。；：！？]{1,20}?)?(?:正式|成功|顺利|隆重)?(?:签约|(?:签订|签署|达成)了?[^，。；：！？]{0,20}?(?:协议书?|合同|备忘录|意向书?)))`,
        'u',
      ),
    ),
  ],
  confidence: 0.85,
  facts: (m): Fact[] => [{ ...happened('signing', m.words('name')), aside: m.words('there') !== '' }],
  yes: [
    ['5月16日，双方在北塘区正式签约。', { name: '在北塘区正式签约' }],
    ['会后，双方签订了《合作框架协议》。', { name: '签订了《合作框架协议' }],
    ['双方还签订了供销协议，局长林若川与何田分别代表双方签字。', { name: '还签订了供销协议' }],
    ['2015年12月，他请来云州学院教授周启明，双方签订产学研合作协议。', { name: '签订产学研合作协议' }],
  ],
  no: ['双方将择期签约。', '双方签订协议须经审批。', '会上，双方介绍了情况。'],
});

export const calledTogether = rule({
  name: 'held: person 召集 organizations …',
  pattern: [
    slot('who', 'person'),
    /[^，。；：！？\uE001-\uE004]{0,8}?(?:召集|组织|会同|约请)(?:了)?/u,
    slot('with', 'organizations'),
    /(?:等)?[^，。；：！？\uE001-\uE005]{0,12}?/u,
    text(
      'name',
      new RegExp(`${NOT_PLANNED}(?:现场办公|现场会商|集体会商|会商|专题研究|开会研究|现场协调|现场调度)`, 'u'),
    ),
  ],
  confidence: 0.85,
  facts: (m): Fact[] => [
    happened('meeting', m.words('name')),
    takePart(m.all('who', 'person'), 'chaired', 'current'),
    bodiesAt(bodiesIn(m, 'with'), 'attended', 'current'),
  ],
  yes: [
    [
      '去年9月，县长周启明召集县财政局、云州银行北塘支行现场办公。',
      { who: '县长周启明', with: '县财政局、云州银行北塘支行', name: '现场办公' },
    ],
  ],
  no: ['县长周启明召集大家开会。'],
});
