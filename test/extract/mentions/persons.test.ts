/** Which characters of a sentence are a person's name: where it ends before grammar words, and what only looks like one. */
import { describe, expect, it } from 'vitest';
import { explain } from '../../../src/extract/explain.ts';

const names = (text: string): string[] =>
  explain(text).flatMap(({ mentions }) =>
    mentions.filter(({ kind }) => kind === 'person').map(({ is }) => is.split(' ')[0] ?? ''),
  );

describe('names in a sentence', () => {
  it.each<readonly [string, ...string[]]>([
    // A grammar word inside the name, or right after it.
    ['区委书记方致和与区长何田座谈。', '方致和', '何田'],
    ['区委书记方致和率队赴海州考察。', '方致和'],
    ['区委书记方致和主持会议。', '方致和'],
    ['区长方致和和副区长何田出席。', '方致和', '何田'],
    ['市委书记林若川率党政代表团赴海州考察。', '林若川'],
    ['市长何田以视频方式出席会议。', '何田'],
    ['董事长和敬平向母校捐款100万元。', '和敬平'],
    ['村支部书记和有田领誓。', '和有田'],
    ['局长和群众一道走上街头。'],
    ['市长和副市长一同出席。'],
    ['市政协文史委员会主任成大为作主旨发言。', '成大为'],
    ['市教育局局长周友谅致闭幕词。', '周友谅'],
    ['为老党员成满仓、高桂枝颁发纪念章。', '成满仓', '高桂枝'],
    ['该行副行长傅晓明陪同走访。', '傅晓明'],
    // A new post says who was given it.
    ['决定任命明亮为云州市人民政府副市长；', '明亮'],
    ['批准任命于守正为云州市北塘区人民检察院检察长。', '于守正'],
    ['向为国为云州市教育局局长；', '向为国'],
    ['和平为云州市水利局局长。', '和平'],
    // A word for somebody, then the name.
    ['女工于小梅被授予“金牌工人”称号。', '于小梅'],
    ['林若川之女林晚秋将手稿捐赠给市图书馆。', '林若川', '林晚秋'],
    ['退休教师何田之子何一舟致答谢词。', '何田', '何一舟'],
    // After a school.
    ['云州市第三中学周一禾以11秒02夺冠。', '周一禾'],
    ['市实验高中周一禾获得亚军。', '周一禾'],
    ['北塘一中学生方一舟代表受助学生发言。', '方一舟'],
    ['小学女子组冠军由桃溪小学热依扎·阿布都获得。', '热依扎·阿布都'],
    // A verb that begins with what could be the name's last character, or a preposition with its object.
    ['养殖户成越竖起大拇指。', '成越'],
    ['副场长库雪峰、场长洪大川陪同。', '库雪峰', '洪大川'],
    ['主任沈田向群众讲解。', '沈田'],
    ['总经理谷雨田与周启明签约。', '谷雨田', '周启明'],
    // What only looks like a name.
    ['看望党员和驻地部队官兵。'],
    ['因供水主管道改造，全镇停水一天。'],
    ['张某主动免去利息，双方和解。'],
    ['何景山代表武装部向雷家表示祝贺。', '何景山'],
    ['邀请群众来打分。'],
    ['大家都来打分，谁好谁差一目了然。'],
    ['工作组走进三江口镇、石河口镇、路口镇和江口镇。'],
    ['他先后到江口镇、路口镇调研。'],
    ['新任区长何田表态。', '何田'],
    ['公安干警全力以赴。'],
    ['县里将建好专家公寓，让大夫住得舒心。'],
    ['各村党员干部担任网格员。'],
    ['市委书记林若川来到北塘区石板街街道调研。', '林若川'],
    ['会长和正兴，总裁何田等出席。', '和正兴', '何田'],
  ])('%s', (text, ...expected) => {
    expect(names(text)).toEqual(expected);
  });
});
