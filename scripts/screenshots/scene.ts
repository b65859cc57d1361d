import type { Editor } from './editor';

export type Theme = 'light' | 'dark' | 'contrast';

export const allThemes: readonly Theme[] = ['light', 'dark', 'contrast'];

/** What is done before the shutter, with a draft of examples/ open and its findings shown. */
export interface Scene {
  /** The picture is docs/images/NAME-THEME.png. */
  readonly name: string;
  /** Light and dark unless told. */
  readonly themes?: readonly Theme[];
  /** The draft; the sample complaint unless told. */
  readonly file?: string;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** The display language, of what extensions contribute; English unless told. */
  readonly display?: 'zh-cn';
  play(editor: Editor): Promise<void>;
}

/** The pictures of a scene: file names in docs/images and their themes. */
export function picturesOf({
  name,
  themes = ['light', 'dark'],
}: Scene): readonly { file: string; theme: Theme }[] {
  return themes.map((theme) => ({ file: `${name}-${theme}.png`, theme }));
}
