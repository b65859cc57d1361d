/**
 * A stranger's first ten minutes with the packaged extension, from install to export, a picture a step:
 *   npm run first-run [-- FOLDER]
 * The folder for the pictures is a new temporary one unless it is given. Look at them: the run itself only tells
 * whether each step could be taken.
 */
import { mkdir, mkdtemp, readFile, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inFreshProfile, type FreshEditor } from './host/packaged';
import { exportBeside } from './screenshots/export-beside';

const DRAFT = 'complaint.md';

type Step = readonly [name: string, take: (fresh: FreshEditor) => Promise<void>];

const steps: readonly Step[] = [
  [
    'nothing pops up, findings are there',
    async ({ editor, page }) => {
      await editor.waitForSquiggles();
      const toasts = await page.locator('.notification-toast').count();
      if (toasts > 0) throw new Error(`${String(toasts)} notifications nobody asked for`);
    },
  ],
  ['the list of findings', ({ editor }) => editor.showProblems()],
  ['hover over an article', ({ editor }) => editor.hoverWord('第二十七条')],
  [
    'quick fixes of a finding',
    async ({ editor }) => {
      await editor.press('Escape');
      await editor.openLightbulb('立即停止披露');
    },
  ],
  [
    'the fix made',
    async ({ editor, workspace, page }) => {
      const before = await readFile(path.join(workspace, DRAFT), 'utf8');
      await editor.choose('停止侵害');
      await editor.press('Escape');
      await editor.press('Control+S');
      for (let wait = 0; (await readFile(path.join(workspace, DRAFT), 'utf8')) === before; wait += 1) {
        if (wait > 50) throw new Error('the fix changed nothing');
        await page.waitForTimeout(200);
      }
    },
  ],
  [
    'the Word file',
    async ({ editor, workspace }) => {
      await exportBeside(editor, 'Export to Word…');
      const { size } = await stat(path.join(workspace, 'complaint.docx'));
      if (size < 2000) throw new Error(`complaint.docx has only ${String(size)} bytes`);
    },
  ],
];

async function main(): Promise<void> {
  const given = process.argv[2];
  const folder = given ?? (await mkdtemp(path.join(tmpdir(), 'pleadwright-first-run-')));
  await mkdir(folder, { recursive: true });
  await inFreshProfile(DRAFT, { 'pleadwright.language': 'zh-cn' }, async (fresh) => {
    for (const [index, [name, take]] of steps.entries()) {
      const picture = path.join(folder, `${String(index + 1)}-${name.replaceAll(/[^A-Za-z]+/g, '-')}.png`);
      try {
        await take(fresh);
      } catch (error) {
        throw new Error(`${name}; the picture is ${picture}`, { cause: error });
      } finally {
        await fresh.page.screenshot({ path: picture });
      }
      console.log(`✓ ${name}  ${picture}`);
    }
  });
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
