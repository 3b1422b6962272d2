package org.clientrecovery.recovery;

import java.util.List;

/** An entry that a paper can't take; nothing was changed. */
public final class PaperRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Paper paper;
  private final transient List<PaperFault> faults;

  public PaperRefused(Paper paper, List<PaperFault> faults) {
    super("an entry of %s is refused: %s".formatted(paper.id(), faults));
    this.paper = paper;
    this.faults = List.copyOf(faults);
  }

  public Paper paper() {
    return paper;
  }

  /** In the order of the fields. */
  public List<PaperFault> faults() {
    return faults;
  }
}
