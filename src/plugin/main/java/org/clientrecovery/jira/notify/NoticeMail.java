package org.clientrecovery.jira.notify;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.clientrecovery.commitment.Due;
import org.clientrecovery.jira.store.CommitmentNotices.Told;
import org.clientrecovery.recovery.Commitment;

/** What a mail about a commitment says, in the language and the zone of whoever gets it. */
public final class NoticeMail {
  private static final String TEXT = "client-recovery.ledger.mail.";

  private final I18nResolver texts;
  private final I18nHelper.BeanFactory languages;
  private final TimeZoneManager zones;
  private final ApplicationProperties site;

  public NoticeMail(
      I18nResolver texts,
      I18nHelper.BeanFactory languages,
      TimeZoneManager zones,
      ApplicationProperties site) {
    this.texts = texts;
    this.languages = languages;
    this.zones = zones;
    this.site = site;
  }

  /**
   * The mail to that person.
   *
   * @param mayRead whether they may read the words of the promise; without, the mail says which one
   *     it is by its issue and date alone
   */
  MailDesk.Mail to(ApplicationUser person, Told told, Issue issue, boolean mayRead) {
    Locale locale = languages.getInstance(person).getLocale();
    String kind = told.kind().id();
    String subject = text(locale, "subject." + kind, issue.getKey(), line(issue.getSummary()));
    return new MailDesk.Mail(
        person.getEmailAddress(), subject, body(person, told, issue, mayRead, locale));
  }

  private String body(
      ApplicationUser person, Told told, Issue issue, boolean mayRead, Locale locale) {
    Commitment commitment = told.entry().commitment();
    String what = told.kind().id() + "." + commitment.party().id();
    List<String> lines = new ArrayList<>();
    lines.add(text(locale, "greeting", person.getDisplayName()));
    lines.add("");
    lines.add(text(locale, what));
    lines.add("");
    lines.add(mayRead ? quoted(commitment.quote()) : text(locale, "hidden"));
    lines.add(text(locale, "due", due(commitment, person, locale)));
    lines.add(text(locale, "issue", issue.getKey(), issue.getSummary()));
    lines.add(link(told, issue, mayRead));
    lines.add("");
    lines.add(text(locale, "advice." + what));
    return String.join("\n", lines) + "\n";
  }

  private static String quoted(String quote) {
    return "> " + quote.strip().replace("\n", "\n> ");
  }

  private String due(Commitment commitment, ApplicationUser person, Locale locale) {
    ZoneId zone = zones.getTimeZoneforUser(person).toZoneId();
    return commitment
        .due()
        .map(due -> due(due, zone, locale))
        .orElseGet(() -> texts.getText(locale, "client-recovery.due.none"));
  }

  private static String due(Due due, ZoneId zone, Locale locale) {
    return due.isInstant()
        ? DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
            .withLocale(locale)
            .withZone(zone)
            .format(due.overdueFrom())
        : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
            .withLocale(locale)
            .format(due.day());
  }

  private String link(Told told, Issue issue, boolean mayRead) {
    String page = site.getBaseUrl(UrlMode.CANONICAL) + "/browse/" + issue.getKey();
    long comment = told.entry().comment();
    return mayRead && comment != 0
        ? page + "?focusedCommentId=" + comment + "#comment-" + comment
        : page;
  }

  private String text(Locale locale, String key, Serializable... values) {
    return texts.getText(locale, TEXT + key, values);
  }

  /** A subject is one line. */
  private static String line(String summary) {
    return summary.replace('\r', ' ').replace('\n', ' ').strip();
  }
}
