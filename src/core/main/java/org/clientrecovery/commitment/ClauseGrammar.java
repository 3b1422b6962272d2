package org.clientrecovery.commitment;

import java.util.List;

/** Finds the promises of one language; lives in one thread for one comment. */
interface ClauseGrammar {

  /** The promises of that sentence, in the order of the text. */
  List<Promise> read(int sentence);
}
