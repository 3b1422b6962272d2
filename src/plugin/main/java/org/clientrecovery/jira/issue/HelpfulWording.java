package org.clientrecovery.jira.issue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.clientrecovery.commitment.Party;
import org.clientrecovery.jira.store.LedgerEntry;
import org.clientrecovery.jira.store.ReviewGlance;
import org.clientrecovery.recovery.CommitmentState;
import org.clientrecovery.recovery.Recovery;
import org.clientrecovery.recovery.Standing;
import org.clientrecovery.text.Audience;
import org.clientrecovery.wording.Component;

/**
 * What the client has heard from us in public in the present round, as a checklist: the seven
 * components of helpful wording, a promise with a date, and a word in writing during follow-up.
 */
final class HelpfulWording {
  private HelpfulWording() {}

  /** One line of the checklist; the id is that of its text. */
  record Item(String id, boolean met) {}

  static List<Item> of(Recovery recovery, List<ReviewGlance> replies, List<LedgerEntry> promises) {
    List<ReviewGlance> ours =
        replies.stream().filter(reply -> isHeard(reply, recovery.roundSince())).toList();
    Set<Component> heard = EnumSet.noneOf(Component.class);
    ours.forEach(reply -> heard.addAll(reply.helpful()));
    List<Item> items = new ArrayList<>();
    for (Component component : Component.values()) {
      items.add(new Item(component.id(), heard.contains(component)));
    }
    items.add(new Item("dated-promise", promises.stream().anyMatch(p -> isDated(p, recovery))));
    items.add(new Item("follow-up-in-writing", isFollowedUp(recovery, ours)));
    return items;
  }

  private static boolean isHeard(ReviewGlance reply, Instant since) {
    return reply.audience() == Audience.PUBLIC && !reply.written().isBefore(since);
  }

  private static boolean isDated(LedgerEntry entry, Recovery recovery) {
    return entry.commitment().party() == Party.US
        && entry.commitment().due().isPresent()
        && entry.commitment().state() != CommitmentState.DISMISSED
        && !entry.commitment().made().isBefore(recovery.roundSince());
  }

  private static boolean isFollowedUp(Recovery recovery, List<ReviewGlance> ours) {
    boolean reached = recovery.standing().ordinal() >= Standing.FOLLOW_UP.ordinal();
    return reached && ours.stream().anyMatch(reply -> !reply.written().isBefore(recovery.since()));
  }
}
