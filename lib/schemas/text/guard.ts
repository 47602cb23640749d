import { CST, Lexer } from 'yaml';

/** 256 kB, in UTF-8. */
export const largestBytes = 256 * 1024;
export const deepestLevel = 64;

/** Why a text is not even parsed, and where. */
export interface Refusal {
  readonly offset: number;
  readonly message: string;
  readonly found: string;
  readonly accepted: string;
}

/** UTF-8 bytes of a text, without encoding it. */
function sizeInBytes(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) count += 1;
    else if (unit < 0x800) count += 2;
    else if (unit >= 0xd800 && unit < 0xe000) count += 2;
    else count += 3;
  }
  return count;
}

const refusal = (offset: number, message: string, found: string, accepted: string): Refusal => ({
  offset,
  message: `${message} (${accepted})`,
  found,
  accepted,
});

/** NUL and its kin, and halves of a character: editors do not write them and UTF-8 does not carry them. */
// oxlint-disable-next-line no-control-regex
const unreadable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]|\p{Surrogate}/u;

const sizeWords = 'a document of at most 256 kB';

/**
 * Looks over a text in one pass, before any tree is built of it: size, depth, and the parts of YAML that
 * a document does without. Cost grows with the length alone, whatever the text.
 */
export function refusalsOf(text: string): Refusal[] {
  if (text.length > largestBytes || sizeInBytes(text) > largestBytes)
    return [refusal(0, 'the document is too large', 'more than 256 kB', sizeWords)];
  const stray = unreadable.exec(text);
  if (stray !== null) {
    const found = `U+${stray[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    return [refusal(stray.index, `the character ${found} has no place in a text`, found, 'text')];
  }
  return refusalsOfTokens(text);
}

function refusalsOfTokens(text: string): Refusal[] {
  const refusals: Refusal[] = [];
  const depth = new Depth();
  const documents = new Documents();
  let offset = 0;
  let lastScalar = { source: '', offset: 0 };
  let isScalarNext = false;
  for (const token of new Lexer().lex(text)) {
    // Marks that the lexer puts between the pieces of the text; they stand for no characters of it.
    if (token === CST.DOCUMENT || token === CST.FLOW_END) continue;
    if (token === CST.SCALAR) {
      isScalarNext = true;
      continue;
    }
    const type = isScalarNext ? 'scalar' : CST.tokenType(token);
    isScalarNext = false;
    if (!depth.holds(type, token)) return [...refusals, tooDeep(offset)];
    const found = documents.isSecond(type)
      ? secondDocument(token, offset)
      : unwelcome(type, token, offset);
    if (found !== null) refusals.push(found);
    if (type === 'map-value-ind' && lastScalar.source === '<<')
      refusals.push(mergeKey(lastScalar.offset));
    if (type !== 'space') lastScalar = { source: type === 'scalar' ? token : '', offset };
    offset += token.length;
    if (refusals.length >= 200) break;
  }
  return refusals;
}

type TokenType = ReturnType<typeof CST.tokenType>;

/** Tells where one document of a text ends and another begins. */
class Documents {
  private state: 'before' | 'inside' | 'after' = 'before';

  /** Takes the next token; true when a second document begins with it. */
  isSecond(type: TokenType): boolean {
    if (['space', 'newline', 'comment', 'byte-order-mark'].includes(type ?? '')) return false;
    const { state } = this;
    if (type === 'doc-end') {
      this.state = 'after';
      return false;
    }
    this.state = 'inside';
    return state === 'after' || (type === 'doc-start' && state === 'inside');
  }
}

const tooDeep = (offset: number): Refusal =>
  refusal(
    offset,
    `nested deeper than ${deepestLevel} levels`,
    `more than ${deepestLevel} levels`,
    `at most ${deepestLevel} levels`,
  );

const mergeKey = (offset: number): Refusal =>
  refusal(offset, 'merge keys are not read', '"<<"', 'every key written out where it holds');

const secondDocument = (token: string, offset: number): Refusal => {
  const found = JSON.stringify(token.slice(0, 40));
  return refusal(offset, 'a second document begins here', found, 'one document a file');
};

function unwelcome(type: TokenType, token: string, offset: number): Refusal | null {
  const found = JSON.stringify(token.slice(0, 40));
  const refuse = (what: string, accepted: string): Refusal =>
    refusal(offset, `${found}: ${what} are not read`, found, accepted);
  if (type === 'alias' || type === 'anchor') return refuse('aliases', 'every value written out');
  if (type === 'tag') return refuse('tags', 'values without a tag');
  if (type === 'directive-line') return refuse('directives', 'no line that begins with %');
  return null;
}

/** How deep the tokens so far nest, by brackets and by indentation. */
class Depth {
  private brackets = 0;
  private column = 0;
  private atLineStart = true;
  private readonly columns: number[] = [];

  /** Takes the next token; false when it nests too deep. */
  holds(type: TokenType, token: string): boolean {
    if (type === 'flow-map-start' || type === 'flow-seq-start') this.brackets += 1;
    else if (type === 'flow-map-end' || type === 'flow-seq-end')
      this.brackets = Math.max(0, this.brackets - 1);
    else if (this.brackets === 0) this.indent(type);
    const lineBreak = token.lastIndexOf('\n');
    if (lineBreak >= 0) {
      this.column = token.length - lineBreak - 1;
      this.atLineStart = true;
    } else this.column += token.length;
    return this.brackets + this.columns.length <= deepestLevel;
  }

  private indent(type: TokenType): void {
    const isMark = type === 'seq-item-ind' || type === 'explicit-key-ind';
    const isContent = type !== 'space' && type !== 'newline' && type !== 'comment';
    if (!isMark && !(this.atLineStart && isContent)) return;
    while ((this.columns.at(-1) ?? -1) > this.column) this.columns.pop();
    if ((this.columns.at(-1) ?? -1) < this.column) this.columns.push(this.column);
    // After `- ` the content of the item is a level of its own.
    this.atLineStart = isMark;
  }
}
