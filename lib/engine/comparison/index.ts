/** Options of a document beside each other. An entry of its own, so that a page that evaluates one does not load it. */
export { compareOptions, usualBaseline, type ComparedInput } from './compare-options';
export { misplaced, violationsOf } from './measures';
export { explainCompared } from './explain-compared';
