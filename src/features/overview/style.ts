/** The colours of the figures. */
interface Palette {
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  readonly ground: string;
  readonly blue: string;
  readonly orange: string;
  readonly green: string;
  readonly purple: string;
  readonly red: string;
  readonly font: string;
}

/** Those of the user's theme. */
export const THEME: Palette = {
  ink: 'var(--vscode-foreground)',
  muted: 'var(--vscode-descriptionForeground, var(--vscode-foreground))',
  line: 'var(--vscode-contrastBorder, var(--vscode-editorWidget-border, var(--vscode-descriptionForeground)))',
  ground: 'var(--vscode-editor-background)',
  blue: 'var(--vscode-charts-blue)',
  orange: 'var(--vscode-charts-orange)',
  green: 'var(--vscode-charts-green)',
  purple: 'var(--vscode-charts-purple)',
  red: 'var(--vscode-charts-red)',
  font: 'var(--vscode-font-family)',
};

/** For paper: dark on white, and told apart in grey too. */
export const PAPER: Palette = {
  ink: '#1b1f24',
  muted: '#57606a',
  line: '#8c959f',
  ground: '#ffffff',
  blue: '#0b57a4',
  orange: '#b35900',
  green: '#1a7f37',
  purple: '#6639ba',
  red: '#b3261e',
  font: "'Noto Sans CJK SC', 'Source Han Sans SC', 'Microsoft YaHei', 'PingFang SC', sans-serif",
};

const HUES = ['blue', 'orange', 'green', 'purple', 'red'] as const;

/** The style sheet of the figures in one palette. */
export function figureStyle(palette: Palette): string {
  return [
    `svg text { font-family: ${palette.font}; }`,
    `.ink { fill: ${palette.ink}; } .muted { fill: ${palette.muted}; } .strong { fill: ${palette.ink}; font-weight: 600; }`,
    `.rule { stroke: ${palette.line}; stroke-width: 1; fill: none; } .dashed { stroke-dasharray: 5 4; }`,
    `.ground { fill: ${palette.ground}; } .hit { fill: transparent; stroke: none; }`,
    `.tick { stroke: ${palette.ground}; stroke-width: 2; fill: none; } .cross { stroke: ${palette.red}; stroke-width: 2; fill: none; }`,
    `.edge { stroke: ${palette.ground}; stroke-width: 2; fill: none; }`,
    ...HUES.map(
      (hue) =>
        `.${hue} { fill: ${palette[hue]}; } .line-${hue} { stroke: ${palette[hue]}; stroke-width: 2; fill: ${palette.ground}; }`,
    ),
  ].join('\n');
}
