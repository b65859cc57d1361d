export { activate } from './extension.web';
