import { benchEvaluate } from './evaluate';
import { benchFrames } from './frames';
import { benchScriptSize } from './script-size';
import { printTable } from './table';

printTable([...benchEvaluate(), ...benchScriptSize(), ...(await benchFrames())]);
