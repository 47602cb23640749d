import { benchDecide } from './decide';
import { benchEvaluate } from './evaluate';
import { benchFrames } from './frames';
import { benchRtt } from './rtt/validate';
import { benchScriptSize } from './script-size';
import { printTable } from './table';

printTable([
  ...benchEvaluate(),
  ...benchDecide(),
  ...benchRtt(),
  ...benchScriptSize(),
  ...(await benchFrames()),
]);
