/** A Word document as mammoth reads it; its own types say nothing of it. */
export type WordNode =
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'tab' }
  | { readonly type: 'break'; readonly breakType: string }
  | { readonly type: 'checkbox'; readonly checked: boolean }
  | { readonly type: 'image' }
  | { readonly type: 'bookmarkStart' }
  | { readonly type: 'noteReference'; readonly noteType: string; readonly noteId: string }
  | { readonly type: 'commentReference'; readonly commentId: string }
  | {
      readonly type: 'run';
      readonly children: readonly WordNode[];
      readonly isBold: boolean;
      readonly styleName: string | null;
    }
  | { readonly type: 'hyperlink'; readonly children: readonly WordNode[] }
  | ParagraphNode
  | TableNode;

export interface ParagraphNode {
  readonly type: 'paragraph';
  readonly children: readonly WordNode[];
  readonly styleId: string | null;
  readonly styleName: string | null;
}

export interface TableNode {
  readonly type: 'table';
  readonly children: readonly {
    readonly children: readonly {
      readonly children: readonly WordNode[];
      readonly colSpan: number;
      readonly rowSpan: number;
    }[];
  }[];
}

export interface DocumentNode {
  readonly children: readonly WordNode[];
  readonly notes: {
    resolve(reference: WordNode): { readonly body: readonly WordNode[] } | undefined;
  };
  readonly comments: readonly {
    readonly commentId: string;
    readonly authorName: string | null;
    readonly body: readonly WordNode[];
  }[];
}
