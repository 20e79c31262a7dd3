/** Words that a house's own people call it by, and how the names end that each can stand for: 校 for a university. */
export const ENDS_OF: Readonly<Record<string, RegExp>> = {
  校: /(?:大学|(?<!科)学院|学校|中学|小学|[一二三四五六七八九十]中|高中|附中|附小|实小|幼儿园)$/u,
  企业: /(?:公司|集团|厂)$/u,
  司: /(?:公司|集团)$/u,
  公司: /(?:公司|集团|厂|电力)$/u,
  集团: /(?:公司|集团)$/u,
  集团公司: /集团(?:股份|控股)?(?:有限)?(?:责任)?(?:公司)?$/u,
  总公司: /(?:总公司|集团)$/u,
  行: /银行(?:股份有限公司)?$|支行$|分行$/u,
  院: /(?:院|大学)$/u,
};
