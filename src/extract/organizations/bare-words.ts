/** Words that a house is called by without its name, and how the names end that each can stand for: 校 for a university. */
/** A faculty that joins two subjects is no house: `材料与化工学院`. */
const SCHOOL =
  /(?:大学|(?<!科|与[^与]{2,7})学院|学校|中学|小学|[一二三四五六七八九十]中|高中|附中|附小|实小|幼儿园|校区)$/u;
const HOSPITAL = /(?:医院|卫生院|保健院)$/u;
const BANK = /银行(?:股份有限公司)?$|支行$|分行$|农商行$/u;

export const ENDS_OF: Readonly<Record<string, RegExp>> = {
  校: SCHOOL,
  学校: SCHOOL,
  医院: HOSPITAL,
  企业: /(?:公司|集团|厂)$/u,
  司: /(?:公司|集团)$/u,
  公司: /(?:公司|集团|厂|电力)$/u,
  集团: /(?:公司|集团)$/u,
  集团公司: /集团(?:股份|控股)?(?:有限)?(?:责任)?(?:公司)?$/u,
  总公司: /(?:总公司|集团)$/u,
  行: BANK,
  院: /(?:院|大学)$/u,
  局: /(?:(?<!分)局|委员会|发改委|委)$/u,
};
