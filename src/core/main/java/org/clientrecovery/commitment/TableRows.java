package org.clientrecovery.commitment;

import org.clientrecovery.text.Block;
import org.clientrecovery.text.CommentText;

/** Finds work in table rows whose time stands in a cell of its own. */
final class TableRows {
  private final SentenceScope scope;
  private final PromiseText in;
  private final CommentText text;
  private final DueChooser dues;
  private final ClauseBorders borders;
  private final NominalClauses nominals;

  TableRows(SentenceScope scope, ClauseBorders borders, NominalClauses nominals) {
    this.scope = scope;
    in = scope.in;
    text = scope.in.text;
    dues = scope.dues;
    this.borders = borders;
    this.nominals = nominals;
  }

  /** A table row whose time stands in a cell of its own: "|swap of the batteries|Friday 06:00|". */
  void rowDate() {
    boolean cell = text.block(scope.sentence) == Block.CELL && scope.found.isEmpty();
    if (!cell
        || scope.datesIn(scope.from, scope.to)
        || nominals.hasVerb(scope.from, scope.to)
        || scope.has(scope.from, scope.to, NominalClauses.FINITE | Role.NOT.bit())) {
      return;
    }
    DateInText date = dateInRow();
    boolean work = in.is(scope.from, Role.VERB) || nominals.head(scope.from, scope.to) >= 0;
    if (date != null && work) {
      Promise p = borders.promise(scope.from, scope.from);
      p.start = scope.from;
      p.end = scope.to;
      p.verb = -1;
      p.beside = date;
      if (dues.isAhead(p)) {
        scope.found.add(p);
      }
    }
  }

  private DateInText dateInRow() {
    for (int i = scope.to; i < text.tokenCount() && sameRow(i); i++) {
      in.readDates(text.sentenceOf(i));
      if (in.isDate(i)) {
        return in.dateAt(i);
      }
    }
    return null;
  }

  private boolean sameRow(int i) {
    return text.source().indexOf('\n', text.end(scope.to - 1)) < 0
        || text.source().indexOf('\n', text.end(scope.to - 1)) >= text.start(i);
  }
}
