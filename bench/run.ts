import { benchEvaluate } from './evaluate';
import { printTable } from './table';

printTable([...benchEvaluate()]);
