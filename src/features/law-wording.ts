import type { Bilingual } from '../law/corpus';
import type { ProvisionRef } from '../law/provision';
import { provisionName, provisionNameEn } from '../law/provision-name';
import type { Language } from '../lint/rule';

/** Picks the language of a text of the law room. */
export function say(text: Bilingual, language: Language): string {
  return language === 'en' ? text.en : text.zh;
}

/** 第九条第四款 or Article 9, paragraph 4. */
export function nameOf(ref: ProvisionRef, language: Language): string {
  return language === 'en' ? provisionNameEn(ref) : provisionName(ref);
}

/** 2020年9月12日 or 2020-09-12. */
export function dayOf(iso: string, language: Language): string {
  const [year, month, day] = iso.split('-');
  if (language === 'en' || month === undefined || day === undefined) return iso;
  return `${year ?? ''}年${Number(month)}月${Number(day)}日`;
}

/** `label：text` in Chinese, `label: text` in English. The label is bold. */
export function labelled(label: Bilingual, text: string, language: Language): string {
  return language === 'en' ? `**${label.en}:** ${text}` : `**${label.zh}：** ${text}`;
}
