/** What an entry of the evidence list says: the exhibit's name, where it comes from, what it is to prove. */
export interface ExhibitText {
  readonly name: string;
  readonly nameEnd: number;
  readonly source: string | null;
  readonly purpose: string | null;
}

const SOURCE =
  /[，,；;。：:（(\s](?:证据)?(?:来源(?:于|：|:|为|自)?|来自(?:于)?|出处[：:]?|由(?=[^，。；]{1,20}(?:提供|提交|出具|保管|保存|制作|存档|调取|取得|收集|签发|开具|打印|下载|拍摄|形成))|(?=[^，。；：:\s]{1,12}(?:提供|提交|出具|保管|保存|制作|存档|调取|开具|持有)(?:[，,；;。]|$)))/;
const PURPOSE =
  /[，,；;。：:（(\s](?:(?:拟|用以|用于|欲|以|可|能够|共同|均)?(?:证明(?:(?:目的|事项|内容|对象|事实|力)(?=[\s：:]))?|证实)|待证事实|证明目的|(?:用以|拟|以)说明|以(?:明|证|示)(?!书))[\s：:]*/;
const EDGE = /[\s\u3000：:，,；;。、]/;
const NO_VALUE = /^[\s\u3000—–\-/\\无略]*$/;
/** `名称——来源——证明……`, `名称／来源／证明对象`. */
const DELIMITER = /——|／|｜|\s\|\s/;

/** Splits an entry without its label. */
export function readExhibitText(body: string): ExhibitText {
  const columns = body.split(DELIMITER);
  if (columns.length === 2 || columns.length === 3) {
    const [name = '', second = '', third] = columns;
    const purpose = words(
      (third ?? second).replace(/^[\s\u3000]*(?:拟|用以|用于)?证明(?:目的|事项|对象)?[：:]?/, ''),
    );
    return {
      name: words(name) ?? '',
      nameEnd: name.length,
      source: third === undefined ? null : words(second.replace(/^[\s\u3000]*(?:证据)?来源[：:]/, '')),
      purpose,
    };
  }
  const padded = ` ${body}`;
  const source = SOURCE.exec(padded);
  const purpose = PURPOSE.exec(padded);
  const nameEnd = Math.max(0, Math.min(source?.index ?? padded.length, purpose?.index ?? padded.length) - 1);
  const after = (match: RegExpExecArray | null, other: RegExpExecArray | null): string | null => {
    if (match === null) return null;
    const start = match.index + match[0].length;
    const end = other !== null && other.index > match.index ? other.index : padded.length;
    return words(padded.slice(start, end));
  };
  const name =
    words(body.slice(0, nameEnd === 0 && source === null && purpose === null ? body.length : nameEnd)) ?? '';
  return {
    name,
    nameEnd: nameEnd === 0 ? body.length : nameEnd,
    source: after(source, purpose),
    purpose: after(purpose, source),
  };
}

const PAGES =
  /(?:第|页码[：:]?|[pP]\.?)[\s\u3000]?(\d{1,4}(?:[\s\u3000]?[-－–—~～至到][\s\u3000]?\d{1,4})?)(?=[\s\u3000]?(?:页|[，,。；;）)]|$))|共[\s\u3000]?(\d{1,4})[\s\u3000]?页/;

/** 第1—24页, 页码：3, 共12页: the pages an entry names, or null. */
export function pagesIn(text: string): string | null {
  const found = PAGES.exec(text);
  return found === null ? null : (found[1] ?? `共${found[2] ?? ''}页`);
}

/** A text without blanks and punctuation at its edges; null for none, a dash, 无 or 略. */
export function words(text: string): string | null {
  let start = 0;
  let end = text.length;
  while (start < end && EDGE.test(text.charAt(start))) start += 1;
  while (end > start && EDGE.test(text.charAt(end - 1))) end -= 1;
  const inner = text.slice(start, end);
  return inner === '' || NO_VALUE.test(inner) ? null : inner;
}
