package org.clientrecovery.jira.notify;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.clientrecovery.jira.store.RecoveryNotices.Matter;

/** What a mail about a recovery says, in the language and the zone of whoever gets it. */
public final class RecoveryMail {
  /** The kind of a mail about a contact that is due; other kinds are the states of a clock. */
  static final String CONTACT = "contact";

  private static final String TEXT = "client-recovery.clock.mail.";

  private final I18nResolver texts;
  private final I18nHelper.BeanFactory languages;
  private final TimeZoneManager zones;
  private final ApplicationProperties site;

  public RecoveryMail(
      I18nResolver texts,
      I18nHelper.BeanFactory languages,
      TimeZoneManager zones,
      ApplicationProperties site) {
    this.texts = texts;
    this.languages = languages;
    this.zones = zones;
    this.site = site;
  }

  MailDesk.Mail to(ApplicationUser person, Matter matter, Issue issue) {
    Locale locale = languages.getInstance(person).getLocale();
    String stage =
        texts.getText(locale, "client-recovery.standing." + matter.recovery().standing().id());
    String subject = text(locale, "subject." + matter.kind(), issue.getKey(), stage);
    String body =
        String.join(
            "\n",
            text(locale, "greeting", person.getDisplayName()),
            "",
            text(locale, matter.kind(), stage, moment(matter.about(), person, locale)),
            "",
            issue.getKey() + " " + line(issue.getSummary()),
            site.getBaseUrl(UrlMode.CANONICAL) + "/browse/" + issue.getKey(),
            "",
            text(locale, "advice." + matter.kind()),
            "");
    return new MailDesk.Mail(person.getEmailAddress(), subject, body);
  }

  private String moment(Instant at, ApplicationUser person, Locale locale) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
        .withLocale(locale)
        .withZone(zones.getTimeZoneforUser(person).toZoneId())
        .format(at);
  }

  private String text(Locale locale, String key, Serializable... values) {
    return texts.getText(locale, TEXT + key, values);
  }

  private static String line(String summary) {
    return summary.replace('\r', ' ').replace('\n', ' ').strip();
  }
}
