import { picturesOf } from '../facts/pictures';
import type { Text } from '../lint/rule';
import { readMarked } from '../pleading/marked';
import type { BlockList } from '../text/blocks';
import { contains, shift, type Span } from '../text/span';
import type { ExportTarget } from './exports';
import { readPictureFile, type PictureFile } from './word/picture-file';

/**
 * A picture of a draft of which its export is to be looked at: nothing covers it, or it was left out because this kind
 * of copy holds none (`left-out`), its file is not to be found (`missing`), or it is no picture Word takes (`unfit`);
 * `turned` ones may lie on their side.
 */
export interface PictureNotice {
  readonly reason: 'left-out' | 'uncovered' | 'missing' | 'unfit' | 'turned';
  /** In the draft. */
  readonly span: Span;
  /** Its address as written, or null. */
  readonly address: string | null;
}

/** The bytes of a file by its path from the draft's folder, parts joined by `/`; null where there is none. */
export type OpenPicture = (path: string) => Promise<Uint8Array | null>;

/** Pictures by their addresses as written. */
export type Pictures = ReadonlyMap<string, PictureFile>;

type Which = 'all' | 'open' | 'secret';

/** The pictures whose place is told of after an export: those outside marks of secrecy are open, those inside secret. */
const TOLD: Readonly<Partial<Record<ExportTarget, Which>>> = {
  docx: 'all',
  'redacted-docx': 'open',
  'redacted-md': 'open',
  'annex-docx': 'secret',
};
/** Copies for the court alone carry their pictures; whether a picture gives a secret away nothing here can tell. */
const CARRIES: ReadonlySet<ExportTarget> = new Set(['docx', 'annex-docx']);
/** Larger files are no pictures for a pleading. */
export const LARGEST_PICTURE = 20 * 1024 * 1024;

/** The pictures an export carries, and those to tell of in the order of the draft. */
export async function exportedPictures(
  target: ExportTarget,
  blocks: BlockList,
  open: OpenPicture | undefined,
): Promise<{ readonly pictures: Pictures; readonly notices: readonly PictureNotice[] }> {
  const pictures = new Map<string, PictureFile>();
  const notices: PictureNotice[] = [];
  for (const { span, address } of picturesFor(target, blocks)) {
    const tell = (reason: PictureNotice['reason']): unknown => notices.push({ reason, span, address });
    if (target === 'redacted-md') tell('uncovered');
    else if (!CARRIES.has(target) || address === null || open === undefined) tell('left-out');
    else {
      const file = pictures.get(address) ?? (await loaded(address, open));
      if (typeof file === 'string') tell(file);
      else {
        pictures.set(address, file);
        if (file.turned) tell('turned');
      }
    }
  }
  return { pictures, notices };
}

function picturesFor(target: ExportTarget, blocks: BlockList): ReturnType<typeof picturesIn> {
  const which = TOLD[target];
  if (which === undefined) return [];
  const marked = readMarked(blocks);
  const isSecret = (span: Span): boolean => marked.some((secret) => contains(secret, span));
  return picturesIn(blocks).filter(({ span }) => which === 'all' || isSecret(span) === (which === 'secret'));
}

function picturesIn({ items }: BlockList): readonly Pick<PictureNotice, 'span' | 'address'>[] {
  return items.flatMap(({ start, block }) =>
    picturesOf(block).map(({ span, address }) => ({ span: shift(span, start), address })),
  );
}

async function loaded(address: string, open: OpenPicture): Promise<PictureFile | 'missing' | 'unfit'> {
  const path = localPath(address);
  const bytes = path === null ? null : await open(path);
  if (bytes === null) return 'missing';
  return (bytes.length > LARGEST_PICTURE ? null : readPictureFile(bytes)) ?? 'unfit';
}

/**
 * The path below the draft's folder that an address names; null for any other place: nothing is fetched, and no file is
 * taken that somebody who sends a draft could name elsewhere on the machine.
 */
export function localPath(address: string): string | null {
  let path = (address.split(/[?#]/)[0] ?? '').replaceAll('\\', '/');
  try {
    path = decodeURIComponent(path);
  } catch {
    // A per cent sign of the name itself.
  }
  if (path.startsWith('/') || /^[A-Za-z][A-Za-z\d+.-]*:/.test(path) || path.includes('\0')) return null;
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return null;
    } else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.length === 0 ? null : parts.join('/');
}

const TEXTS: Readonly<Record<PictureNotice['reason'], Text>> = {
  'left-out': {
    'zh-cn': '图片{name}没有导出，请在导出的文件中自行插入。',
    en: 'Picture{name} was not exported; put it into the file yourself.',
  },
  uncovered: {
    'zh-cn': '图片{name}没有标密，遮盖副本仍引用它，请核对其中不含秘密。',
    en: 'Picture{name} is not marked, and the redacted copy still refers to it; check that it shows no secret.',
  },
  missing: {
    'zh-cn': '图片{name}没有导出：在文书所在的文件夹中没有找到这个文件。',
    en: 'Picture{name} was not exported: there is no such file in the folder of the draft.',
  },
  unfit: {
    'zh-cn': '图片{name}没有导出：不是完好的 PNG 或者 JPEG 图片，或者超过 20 MB。',
    en: 'Picture{name} was not exported: it is no sound PNG or JPEG, or larger than 20 MB.',
  },
  turned: {
    'zh-cn': '图片{name}拍摄时是横放或者倒置的，在 Word 中可能需要旋转。',
    en: 'Picture{name} was taken with the camera turned; it may have to be turned in Word.',
  },
};

export function pictureText({ reason, address }: PictureNotice): Text {
  const text = TEXTS[reason];
  return {
    'zh-cn': text['zh-cn'].replace('{name}', () => (address === null ? '' : ` ${address} `)),
    en: text.en.replace('{name}', () => (address === null ? '' : ` ${address}`)),
  };
}
