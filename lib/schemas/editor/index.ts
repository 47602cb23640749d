export { completionsAt, type Completion, type Completions } from './completions-at';
export { helpAt, type HelpAt } from './help-at';
