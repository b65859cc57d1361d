import { createEngine } from '../lint/engine';
import { generalRules } from '../rules';
import { tradeSecret } from '../practice/trade-secret';
import { applicableLaw } from '../practice/trade-secret/applicable-law';
import type { TradeSecretPleading } from '../practice/trade-secret/model';
import { apportion } from '../practice/trade-secret/damages/apportion';
import { profit } from '../practice/trade-secret/damages/profit';
import { punitive } from '../practice/trade-secret/damages/punitive';
import { royalty } from '../practice/trade-secret/damages/royalty';
import { tradeSecretLibrary } from '../practice/trade-secret/library';
import { tradeSecretTemplates } from '../practice/trade-secret/templates';
import { version } from '../../package.json';
import { check } from './check';
import { tradeSecretDocuments } from '../practice/trade-secret/documents';
import { fileChecker } from './check-file';
import { assignmentHere, serveChecks } from './check-pool';
import { courtFeeCommand } from './court-fee';
import { damages } from './damages';
import { evidence } from './evidence';
import { exportDraft } from './export';
import { fix } from './fix';
import { importDraft } from './import';
import { inspect, type PracticeFacts } from './inspect';
import { law } from './law';
import { newCommand } from './new';
import { rules } from './rules';
import { describe, UsageError } from './say';

const HELP = {
  'zh-cn': `用法：pleadwright 命令 [选项]

  check 文件或文件夹…   检查文书（- 表示标准输入）
      --format text|json|sarif|github   --lang zh-cn|en   --date YYYY-MM-DD   --config 文件
      --min-severity error|warning|information|hint   --fail-on 同上（默认 error）
      --baseline 文件   不提示基线中已有的问题；加 --write-baseline 则写入基线
  inspect 文件 | --text 文字 | --lines   以 JSON 列出读到的内容
  export 文件 --to 种类 -o 输出文件   导出
      docx 全文   redacted-docx|redacted-md 遮盖副本   annex-docx|annex-md 保密附件
      evidence-docx|evidence-md 证据目录   authorities-md 援引清单   report-html|report-json|report-md 检查报告
  evidence 文件 [--folder 文件夹] [--format md|json] [-o 输出文件]   核对证据文件：齐全、可读、SHA-256、PDF 页数
  fix 文件 [--rule 规则] [--kind safe|suggestion] [--write]   改正：打印或者写回，待填处留作【…】
  new 文书 [-o 文件] | --list   从模板新建文书
  import 文件.docx -o 输出文件.md   把 Word 文件读成 Markdown
  rules [--json]   列出全部规则
  court-fee 金额 [--halved | --preservation] [--json]   案件受理费、财产保全申请费
  damages royalty|profit|punitive|apportion …   损害赔偿的计算
      royalty --fee 元 [--periods 期数] [--multiple 倍数]
      profit --revenue 元 | --volume 数量 --price 元   --rate 利润率 [--contribution 贡献率]
      punitive --base 元 --multiple 倍数 [--expenses 元]
      apportion --cost 元 --life 使用月数 --months 分摊月数
  law show 条文 [--date D] [--laws 文件夹] [--json]   显示条文，如 aucl#22.3、反不正当竞争法第二十二条第三款
  law map 条文 --from 年份 --to 年份   新旧条号对照
  law import 文件… --laws 文件夹   导入官方文本（.docx、.md、.txt）

退出码：0 无错误，1 有达到 --fail-on 的结果，2 命令、文件或配置有误`,
  en: `Usage: pleadwright COMMAND [OPTIONS]

  check FILES or FOLDERS…   check pleadings (- is standard input)
      --format text|json|sarif|github   --lang zh-cn|en   --date YYYY-MM-DD   --config FILE
      --min-severity error|warning|information|hint   --fail-on the same (default error)
      --baseline FILE   leave out what the baseline holds; with --write-baseline, write it
  inspect FILE | --text TEXT | --lines   what was understood, as JSON
  export FILE --to TARGET -o OUT   a file made of it
      docx in full   redacted-docx|redacted-md without its secrets   annex-docx|annex-md those alone
      evidence-docx|evidence-md list of evidence   authorities-md what is cited   report-html|report-json|report-md
  evidence FILE [--folder DIR] [--format md|json] [-o OUT]   files of the exhibits: there, readable, SHA-256, pages
  fix FILE [--rule ID] [--kind safe|suggestion] [--write]   the draft mended: printed or written, blanks as 【…】
  new KIND [-o FILE] | --list   a document from its template
  import FILE.docx -o OUT.md   a Word file as Markdown
  rules [--json]   list the rules
  court-fee AMOUNT [--halved | --preservation] [--json]   court fee, preservation fee
  damages royalty|profit|punitive|apportion …   damages worked out
      royalty --fee YUAN [--periods N] [--multiple N]
      profit --revenue YUAN | --volume N --price YUAN   --rate P% [--contribution P%]
      punitive --base YUAN --multiple N [--expenses YUAN]
      apportion --cost YUAN --life MONTHS --months MONTHS
  law show KEY [--date D] [--laws DIR] [--json]   a provision, e.g. aucl#22.3
  law map KEY --from YEAR --to YEAR   its number in another version
  law import FILES… --laws DIR   official texts (.docx, .md, .txt)

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
    if (command === 'court-fee') return courtFeeCommand(rest);
    if (command === 'damages') return damages(rest, { royalty, profit, punitive, apportion });
    if (command === 'new') return await newCommand(rest, tradeSecretTemplates);
    if (command === 'import') return await importDraft(rest);
    const engine = createEngine(tradeSecret, generalRules);
    if (command === 'fix') return await fix(rest, engine, tradeSecretTemplates);
    if (command === 'check')
      return await check(rest, engine, tradeSecretTemplates, {
        version,
        threads: { script: __filename },
        corpus: tradeSecretLibrary.corpus,
      });
    if (command === 'inspect') return await inspect(rest, engine, tradeSecretLibrary, practiceFacts);
    if (command === 'export') return await exportDraft(rest, engine, tradeSecretDocuments, version);
    if (command === 'evidence') return await evidence(rest, engine);
    if (command === 'rules') return rules(rest, engine);
    if (command === 'law') return await law(rest, tradeSecretLibrary);
    throw new UsageError({
      'zh-cn': `没有“${command}”这个命令，可用的有：check, fix, new, inspect, export, evidence, import, rules, court-fee, damages, law`,
      en: `there is no command “${command}”; use check, fix, new, inspect, export, evidence, import, rules, court-fee, damages or law`,
    });
  } catch (error) {
    process.stderr.write(`${describe(error, rest.includes('zh-cn') ? 'zh-cn' : language)}\n`);
    return 2;
  }
}

const assignment = assignmentHere();
if (assignment === null) {
  process.stdout.on('error', () => {
    process.exit(process.exitCode ?? 0);
  });
  void run(process.argv.slice(2)).then((code) => {
    process.exitCode = code;
  });
} else {
  serveChecks(fileChecker(createEngine(tradeSecret, generalRules), tradeSecretTemplates, assignment));
}
