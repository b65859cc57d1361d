// Takes the pictures of docs/images from the running editor: npm run screenshots [NAME …]
import { takeShots, type Shot } from './screenshots/stage';

const shots: readonly Shot[] = [
  {
    name: 'complaint-light',
    theme: 'light',
    file: 'complaint.md',
    async play(editor) {
      await editor.waitForSquiggles();
      await editor.hoverWord('民事起诉状');
    },
  },
  {
    name: 'complaint-dark',
    theme: 'dark',
    file: 'complaint.md',
    async play(editor) {
      await editor.waitForSquiggles();
      await editor.showProblems();
    },
  },
];

takeShots(shots, process.argv.slice(2)).then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
