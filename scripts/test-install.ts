// Installs the packaged extension into a fresh profile of the VS Code server and uses it there by keyboard alone.
import { summary } from './host/counts';
import { keyboardSteps } from './host/keyboard';
import { KEYBOARD_DRAFT } from './host/keyboard-moves';
import { inFreshProfile } from './host/packaged';

/** The texts the steps look for are Chinese, whatever the editor's own language. */
const SETTINGS = { 'pleadwright.language': 'zh-cn' };

async function main(): Promise<void> {
  const names = [
    'is installed into a fresh profile and shows findings',
    ...keyboardSteps.map(([name]) => name),
  ];
  let passed = 0;
  const pass = (): void => {
    console.log(`  ✓ ${names[passed] ?? ''}`);
    passed += 1;
  };
  try {
    await inFreshProfile(KEYBOARD_DRAFT, SETTINGS, async (fresh) => {
      await fresh.editor.waitForSquiggles();
      pass();
      for (const [, take] of keyboardSteps) {
        await take(fresh);
        pass();
      }
    });
  } catch (error) {
    // What one step leaves behind is in the way of the next: the first failure ends the run.
    console.log(`  ✗ ${names[passed] ?? 'closes'}\n${String(error)}`);
    console.log(`  not run: ${names.slice(passed + 1).join('; ')}`);
  }
  const failed = passed === names.length ? 0 : 1;
  console.log(summary({ passed, failed }));
  process.exit(failed);
}

void main();
