/**
 * Asks one question at a time; while one is being answered only the newest of those that come is kept.
 * So a drag over a large document gets an answer every now and then, and never a queue.
 */
export class Latest<Question, Answer> {
  private waiting: Question | null = null;
  private asking = false;
  private ended = false;

  constructor(
    private readonly answer: (question: Question) => Promise<Answer>,
    private readonly onAnswer: (answer: Answer) => void,
    /** Milliseconds between an answer and the next question: each answer costs a frame. */
    private readonly restMs = 0,
  ) {}

  ask(question: Question): void {
    this.waiting = question;
    if (!this.asking) void this.work();
  }

  end(): void {
    this.ended = true;
    this.waiting = null;
  }

  private async work(): Promise<void> {
    this.asking = true;
    while (this.waiting !== null) {
      const question = this.waiting;
      this.waiting = null;
      // One after the other is the point.
      // oxlint-disable-next-line no-await-in-loop
      const answer = await this.answer(question);
      if (!this.ended) this.onAnswer(answer);
      // oxlint-disable-next-line no-await-in-loop
      if (this.restMs > 0) await new Promise((resolve) => setTimeout(resolve, this.restMs));
    }
    this.asking = false;
  }
}
