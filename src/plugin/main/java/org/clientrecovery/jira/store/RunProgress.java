package org.clientrecovery.jira.store;

/**
 * How far work on many comments has come.
 *
 * @param outer the recovery, or the project's place in the choice, that is looked at
 * @param comment that was looked at last in it
 * @param total how many comments there are to look at, as far as that is known
 * @param seen how many were looked at
 * @param changed of how many the judgement changed
 * @param skipped how many could not be judged: deleted, or changed meanwhile by somebody else
 * @param basis what a comparison is made against
 * @param findings JSON of what was found
 */
public record RunProgress(
    long outer,
    long comment,
    int total,
    int seen,
    int changed,
    int skipped,
    String basis,
    String findings) {
  /** Nothing was looked at yet. */
  public static final RunProgress NONE = new RunProgress(0, 0, 0, 0, 0, 0, "", "");

  public RunProgress at(long newOuter, long newComment) {
    return new RunProgress(newOuter, newComment, total, seen, changed, skipped, basis, findings);
  }

  public RunProgress of(int newTotal) {
    return new RunProgress(outer, comment, newTotal, seen, changed, skipped, basis, findings);
  }

  /** This progress with so many more comments. */
  public RunProgress plus(int moreSeen, int moreChanged, int moreSkipped) {
    return new RunProgress(
        outer,
        comment,
        Math.max(total, seen + moreSeen),
        seen + moreSeen,
        changed + moreChanged,
        skipped + moreSkipped,
        basis,
        findings);
  }

  public RunProgress against(String newBasis) {
    return new RunProgress(outer, comment, total, seen, changed, skipped, newBasis, findings);
  }

  public RunProgress finding(String newFindings) {
    return new RunProgress(outer, comment, total, seen, changed, skipped, basis, newFindings);
  }
}
