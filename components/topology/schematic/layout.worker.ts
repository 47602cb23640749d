/** ELK off the page's thread: it answers the messages of `elkjs/lib/elk-api` by itself. */
import 'elkjs/lib/elk-worker.min.js';
