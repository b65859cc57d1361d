// Installs the packaged extension into a fresh profile of the VS Code server and uses it as a stranger would.
import { summary } from './host/counts';
import { inFreshProfile } from './host/packaged';

async function main(): Promise<void> {
  let failed = 0;
  try {
    await inFreshProfile('complaint.md', {}, async ({ editor }) => {
      await editor.waitForSquiggles();
      await editor.hoverWord('第二十七条');
    });
    console.log('  ✓ the packaged extension installs into a fresh profile, shows findings and a hover');
  } catch (error) {
    failed = 1;
    console.log(`  ✗ the packaged extension in a fresh profile\n${String(error)}`);
  }
  console.log(summary({ passed: 1 - failed, failed }));
  process.exit(failed);
}

void main();
