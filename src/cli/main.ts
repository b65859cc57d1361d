import { createEngine } from '../lint/engine';
import { generalRules } from '../rules';
import { tradeSecret } from '../practice/trade-secret';
import { applicableLaw } from '../practice/trade-secret/applicable-law';
import type { TradeSecretPleading } from '../practice/trade-secret/model';
import { tradeSecretLibrary } from '../practice/trade-secret/library';
import { tradeSecretTemplates } from '../practice/trade-secret/templates';
import { check } from './check';
import { inspect, type PracticeFacts } from './inspect';
import { rules } from './rules';
import { describe, UsageError } from './say';

const HELP = {
  'zh-cn': `用法：pleadwright 命令 [选项]

  check 文件或文件夹…   检查文书（- 表示标准输入）
      --format text|json   --lang zh-cn|en   --date YYYY-MM-DD   --config 文件
      --min-severity error|warning|information|hint   --fail-on 同上（默认 error）
  inspect 文件 | --text 文字 | --lines   以 JSON 列出读到的内容
  rules [--json]   列出全部规则

退出码：0 无错误，1 有达到 --fail-on 的结果，2 命令、文件或配置有误`,
  en: `Usage: pleadwright COMMAND [OPTIONS]

  check FILES or FOLDERS…   check pleadings (- is standard input)
      --format text|json   --lang zh-cn|en   --date YYYY-MM-DD   --config FILE
      --min-severity error|warning|information|hint   --fail-on the same (default error)
  inspect FILE | --text TEXT | --lines   what was understood, as JSON
  rules [--json]   list the rules

Exit: 0 nothing, 1 something at or above --fail-on, 2 a wrong command, file or configuration`,
} as const;

const practiceFacts: PracticeFacts<TradeSecretPleading> = {
  points: ({ points }) => points,
  applicableLaw: (pleading, today) => applicableLaw(pleading, tradeSecretLibrary, today),
};

async function run(args: readonly string[]): Promise<number> {
  const [command, ...rest] = args;
  const language = rest.includes('en') || process.env.LANG?.startsWith('zh') !== true ? 'en' : 'zh-cn';
  if (command === undefined || command === '--help' || command === '-h' || command === 'help') {
    process.stdout.write(`${HELP[language]}\n`);
    return command === undefined ? 2 : 0;
  }
  try {
    const engine = createEngine(tradeSecret, generalRules);
    if (command === 'check') return await check(rest, engine, tradeSecretTemplates);
    if (command === 'inspect') return await inspect(rest, engine, tradeSecretLibrary, practiceFacts);
    if (command === 'rules') return rules(rest, engine);
    throw new UsageError({
      'zh-cn': `没有“${command}”这个命令，可用的有：check, inspect, rules`,
      en: `there is no command “${command}”; use check, inspect or rules`,
    });
  } catch (error) {
    process.stderr.write(`${describe(error, rest.includes('zh-cn') ? 'zh-cn' : language)}\n`);
    return 2;
  }
}

process.stdout.on('error', () => {
  process.exit(process.exitCode ?? 0);
});
void run(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
