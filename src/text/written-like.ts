import { formatChinese } from './numerals';

const NUMERAL = /[0-9０-９]{1,3}|[一二三四五六七八九十百]{1,5}/g;

/**
 * An id in the writing of another: `4` for `５` is `４`, for `五` 四, for `05` 04; the mark between group and number
 * stays. An id of other parts (a letter, `1-2` for `3`) stands as it is.
 */
export function writtenLike(text: string, id: string): string {
  const parts = id.split('-');
  if (text.match(NUMERAL)?.length !== parts.length || parts.some((part) => !/^\d{1,3}$/.test(part)))
    return id;
  let index = 0;
  return text.replace(NUMERAL, (written) => {
    const number = Number(parts[index]);
    index += 1;
    if (/[一二三四五六七八九十百]/.test(written)) return formatChinese(number);
    const digits = String(number).padStart(/^[0０]/.test(written) ? written.length : 1, '0');
    return /[０-９]/.test(written)
      ? digits.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
      : digits;
  });
}
