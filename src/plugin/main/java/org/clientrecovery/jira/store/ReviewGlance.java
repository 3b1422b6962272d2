package org.clientrecovery.jira.store;

import java.time.Instant;
import java.util.Set;
import java.util.function.Supplier;
import org.clientrecovery.text.Audience;
import org.clientrecovery.wording.Component;

/**
 * A stored review as a list meets it: what tells whether it is worth opening. Of the hundreds that
 * a panel looks through it opens ten, and only those are read as a whole.
 *
 * @param helpful the kinds of helpful wording in the comment
 * @param objects whether something was said against the comment
 * @param whole reads the rest without another query; for the thread that asked the store
 */
public record ReviewGlance(
    long comment,
    Audience audience,
    Instant written,
    Set<Component> helpful,
    boolean objects,
    Supplier<StoredReview> whole) {}
