import { benchEvaluate } from './evaluate';
import { benchScriptSize } from './script-size';
import { printTable } from './table';

printTable([...benchEvaluate(), ...benchScriptSize()]);
