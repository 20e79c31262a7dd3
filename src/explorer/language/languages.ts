/** The languages of the interface. */
export type Language = 'zh' | 'en';
