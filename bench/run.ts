import { benchDecide } from './decide';
import { benchEvaluate } from './evaluate';
import { benchFrames } from './frames';
import { benchReturns } from './returns';
import { benchRtt } from './rtt/validate';
import { benchScriptSize } from './script-size';
import { printTable } from './table';

printTable([
  ...benchEvaluate(),
  ...benchDecide(),
  ...benchReturns(),
  ...benchRtt(),
  ...benchScriptSize(),
  ...(await benchFrames()),
]);
