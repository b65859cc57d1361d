import { formatChinese, spell } from '../../text/numerals';

/** Numbers of lists as Word writes them: `chineseCounting` 一, `decimalEnclosedCircle` ①, `lowerRoman` iv … */
const DIGITS = '〇一二三四五六七八九';
const FORMAL = '零壹贰叁肆伍陆柒捌玖';
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';

type Writer = (number: number) => string;

const WRITERS: Readonly<Record<string, Writer>> = {
  chineseCounting: formatChinese,
  chineseCountingThousand: formatChinese,
  japaneseCounting: formatChinese,
  taiwaneseCounting: formatChinese,
  taiwaneseCountingThousand: formatChinese,
  chineseLegalSimplified: (number) => (number < 1 ? String(number) : spell(BigInt(number), FORMAL, '拾佰仟')),
  ideographDigital: (number) => String(number).replace(/\d/g, (digit) => DIGITS.charAt(Number(digit))),
  ideographTraditional: (number) => STEMS.charAt((number - 1) % 10),
  ideographZodiac: (number) => BRANCHES.charAt((number - 1) % 12),
  decimalZero: (number) => String(number).padStart(2, '0'),
  decimalFullWidth: (number) =>
    String(number).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedParen: (number) => oneOf(number, 0x2474, 20, `(${String(number)})`),
  decimalEnclosedFullstop: (number) => oneOf(number, 0x2488, 20, `${String(number)}.`),
  ideographEnclosedCircle: (number) => oneOf(number, 0x3280, 10, String(number)),
  lowerLetter: (number) => letters(number, 'a'),
  upperLetter: (number) => letters(number, 'A'),
  lowerRoman: (number) => roman(number).toLowerCase(),
  upperRoman: roman,
  none: () => '',
};

/** A number from 1 in a format of Word's; a format not known is written in digits. */
export function writeNumber(number: number, format: string): string {
  return (WRITERS[format] ?? String)(number);
}

function circled(number: number): string {
  if (number > 20 && number <= 35) return String.fromCharCode(0x3251 + number - 21);
  return oneOf(number, 0x2460, 20, String(number));
}

/** One of the characters that Unicode has for 1 to `last`, else the text given. */
function oneOf(number: number, first: number, last: number, text: string): string {
  return number >= 1 && number <= last ? String.fromCharCode(first + number - 1) : text;
}

/** a … z, aa, bb … as Word counts on. */
function letters(number: number, first: string): string {
  const letter = String.fromCharCode(first.charCodeAt(0) + ((number - 1) % 26));
  return letter.repeat(Math.min(10, Math.floor((number - 1) / 26) + 1));
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(number: number): string {
  if (number < 1 || number > 9999) return String(number);
  let rest = number;
  let text = '';
  for (const [value, letter] of ROMAN) {
    while (rest >= value) {
      text += letter;
      rest -= value;
    }
  }
  return text;
}
