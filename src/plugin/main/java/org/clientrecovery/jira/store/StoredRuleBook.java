package org.clientrecovery.jira.store;

import java.time.Instant;
import org.clientrecovery.wording.RuleBook;

/**
 * One version of the rules that admins wrote.
 *
 * @param row its number in the database; another version has another
 * @param number counts published versions from 1; 0 for a draft
 * @param edits how often it was saved as a draft
 * @param author key of who saved it last
 * @param note why it was published; may be empty
 */
public record StoredRuleBook(
    int row, int number, int edits, String author, Instant changed, String note, RuleBook book) {

  public boolean isDraft() {
    return number == 0;
  }
}
