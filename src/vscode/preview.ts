import markdownItCjkFriendly from 'markdown-it-cjk-friendly';
import type { Markdown } from '../features/preview/markdown';
import { pleadingPreview } from '../features/preview/plugin';
import type { Engine, LiveReading } from '../lint/engine';
import type { Pleading } from '../pleading/model';

/** What the built-in Markdown preview asks of an extension. */
export interface PreviewExtension {
  readonly extendMarkdownIt: (markdown: Markdown) => Markdown;
}

/** The preview of a pleading; each text goes on from the one read before. */
export function previewOf<P extends Pleading>(engine: Engine<P>): PreviewExtension {
  let last: LiveReading<P> | undefined;
  return {
    extendMarkdownIt(markdown) {
      markdown.use(markdownItCjkFriendly);
      pleadingPreview(markdown, (text) => {
        last = engine.read(text, last);
        return last.pleading;
      });
      return markdown;
    },
  };
}
