package org.clientrecovery.jira.issue;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who is on the client's side of a ticket: its reporter and, in Service Management, the request's
 * participants and the organisations that it is shared with.
 *
 * <p>Service Management keeps both in custom fields, whose types are told by their keys. Its
 * classes are not compiled against: an organisation is asked for its name by reflection.
 * Participants who are agents were added to keep them informed; they stay on our side ({@link
 * Participants#isOurs}).
 */
public final class ClientSide {
  static final String PARTICIPANTS = "com.atlassian.servicedesk:sd-request-participants";
  static final String ORGANISATIONS = "com.atlassian.servicedesk:sd-customer-organizations";

  private static final Logger LOG = LoggerFactory.getLogger(ClientSide.class);

  private final CustomFieldManager fields;
  private final Participants participants;

  public ClientSide(CustomFieldManager fields, Participants participants) {
    this.fields = fields;
    this.participants = participants;
  }

  /** The client's people, the reporter first, and the names of their organisations. */
  public record People(List<ApplicationUser> people, List<String> organisations) {}

  /** Those of the ticket that the client knows; reads the host's custom fields. */
  public People of(Issue issue) {
    Issue ticket = participants.clientIssue(issue);
    Stream<ApplicationUser> taking =
        values(ticket, PARTICIPANTS)
            .filter(ApplicationUser.class::isInstance)
            .map(ApplicationUser.class::cast)
            .filter(user -> !participants.isOurs(user, ticket));
    return new People(
        Stream.concat(participants.client(ticket).stream(), taking).distinct().toList(),
        values(ticket, ORGANISATIONS).map(ClientSide::name).flatMap(Optional::stream).toList());
  }

  private Stream<?> values(Issue issue, String type) {
    return fields.getCustomFieldObjects(issue).stream()
        .filter(field -> isOf(type, field))
        .map(issue::getCustomFieldValue)
        .filter(Collection.class::isInstance)
        .flatMap(value -> ((Collection<?>) value).stream())
        .filter(Objects::nonNull);
  }

  private static boolean isOf(String type, CustomField field) {
    CustomFieldType<?, ?> found = field.getCustomFieldType();
    return found != null && type.equals(found.getKey());
  }

  /** What {@code getName()} of an organisation gives; empty where it has none. */
  private static Optional<String> name(Object organisation) {
    try {
      Method getName = organisation.getClass().getMethod("getName");
      getName.trySetAccessible();
      return Optional.ofNullable(getName.invoke(organisation)).map(Object::toString);
    } catch (ReflectiveOperationException | SecurityException e) {
      LOG.warn("an organisation of {} tells no name", organisation.getClass().getName(), e);
      return Optional.empty();
    }
  }
}
