// Takes the pictures of docs/images from the running editor: npm run screenshots [NAME …]
import { scenes } from './screenshots/scenes';
import { takePictures } from './screenshots/stage';

takePictures(scenes, process.argv.slice(2)).then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
