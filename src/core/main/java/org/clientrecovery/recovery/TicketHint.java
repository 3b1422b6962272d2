package org.clientrecovery.recovery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether an ordinary ticket may need a recovery, and why. It is a quiet hint for whoever reads the
 * ticket, from what was noted when its comments were written.
 *
 * @param reasons none where nothing speaks for it
 */
public record TicketHint(List<Reason> reasons) {
  private static final int REPEATED = 2;

  public TicketHint {
    reasons = List.copyOf(reasons);
  }

  /** What speaks for a recovery. */
  public enum Reason {
    /** The client says in more than one comment that it is enough. */
    REPEATED_PROTEST("repeated-protest"),
    /** The client protests, and a public reply of ours defends itself. */
    PROTEST_AND_DEFENCE("protest-and-defence"),
    /** The client protests after we replied: what we said did not help. */
    PROTEST_AFTER_REPLY("protest-after-reply");

    private final String id;

    Reason(String id) {
      this.id = id;
    }

    /** The name in texts and REST; never translated. */
    public String id() {
      return id;
    }
  }

  /**
   * The hint for a ticket.
   *
   * @param protests when the client's comments that protest were written
   * @param replies our public replies
   */
  public static TicketHint of(List<Instant> protests, List<ReviewedReply> replies) {
    List<ReviewedReply> heard = replies.stream().filter(ReviewedReply::isPublic).toList();
    List<Reason> reasons = new ArrayList<>();
    if (protests.size() >= REPEATED) {
      reasons.add(Reason.REPEATED_PROTEST);
    }
    if (!protests.isEmpty() && heard.stream().anyMatch(reply -> !reply.flagged().isEmpty())) {
      reasons.add(Reason.PROTEST_AND_DEFENCE);
    }
    boolean afterReply =
        protests.stream()
            .anyMatch(at -> heard.stream().anyMatch(reply -> reply.written().isBefore(at)));
    if (afterReply && !reasons.isEmpty()) {
      reasons.add(Reason.PROTEST_AFTER_REPLY);
    }
    return new TicketHint(reasons);
  }

  public boolean isGiven() {
    return !reasons.isEmpty();
  }
}
