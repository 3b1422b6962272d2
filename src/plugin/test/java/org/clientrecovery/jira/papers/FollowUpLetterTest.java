package org.clientrecovery.jira.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.sal.api.message.I18nResolver;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.clientrecovery.jira.issue.ReaderTexts;
import org.clientrecovery.jira.papers.FollowUpLetter.Parties;
import org.clientrecovery.recovery.Paper;
import org.clientrecovery.recovery.PaperEntry;
import org.clientrecovery.recovery.WorkingPapers;
import org.junit.Test;

public class FollowUpLetterTest {
  private static final Parties PARTIES = new Parties("Anja Petersen", "Jonas Weber");
  private static final Optional<LocalDate> NEXT = Optional.of(LocalDate.of(2026, 3, 6));

  private final List<PaperEntry> written = new ArrayList<>();

  @Test
  public void shouldBeWholeInEnglish() {
    writeAll("The list was read back.", "by phone");

    assertThat(letter(Locale.UK, NEXT))
        .isEqualTo(
            """
            Dear Anja Petersen,

            Thank you for talking with us. This is what we understood and agreed; you have the same copy as we do.

            Our meeting on 2 Mar 2026
            Present: Anja, Jonas
            The list was read back.

            What went wrong (agreed on 2 Mar 2026, by phone)
            1. 81 mails were lost (in three days)
            2. Two calls were not answered

            What is done (agreed on 3 Mar 2026, by phone)
            1. Correct the entries
               Against: 81 mails were lost
               On our side: Jonas
               On your side: Anja
               By 9 Mar 2026
               Solved when: Three days without a loss

            What we give
            1. One month of hosting
               Worth: 240 EUR
               By 31 Mar 2026

            Your part
            Ten addresses to test

            What we want to reach together
            The contract goes on

            You will hear from us next by 6 Mar 2026, before you have to ask.

            If we got anything wrong, please tell us, and we will change it on both copies.

            Kind regards,
            Jonas Weber""");
  }

  @Test
  public void shouldBeWholeInGerman() {
    writeAll("Die Liste wurde vorgelesen.", "am Telefon");

    assertThat(letter(Locale.GERMANY, NEXT))
        .isEqualTo(
            """
            Guten Tag Anja Petersen,

            Danke für das Gespräch. So haben wir es verstanden und vereinbart; Sie haben dieselbe Ausfertigung wie wir.

            Unser Gespräch am 02.03.2026
            Dabei: Anja, Jonas
            Die Liste wurde vorgelesen.

            Was schiefging (zugestimmt am 02.03.2026, am Telefon)
            1. 81 mails were lost (in three days)
            2. Two calls were not answered

            Was getan wird (zugestimmt am 03.03.2026, am Telefon)
            1. Correct the entries
               Gegen: 81 mails were lost
               Bei uns: Jonas
               Bei Ihnen: Anja
               Bis 09.03.2026
               Gelöst, wenn: Three days without a loss

            Was wir geben
            1. One month of hosting
               Wert: 240 EUR
               Bis 31.03.2026

            Ihr Teil
            Ten addresses to test

            Was wir gemeinsam erreichen wollen
            The contract goes on

            Sie hören bis zum 06.03.2026 wieder von uns, bevor Sie fragen müssen.

            Wenn wir etwas falsch verstanden haben, sagen Sie es uns bitte; wir ändern es dann in beiden Ausfertigungen.

            Mit freundlichen Grüßen
            Jonas Weber""");
  }

  @Test
  public void shouldKeepInternalsOutAndLeaveOutWhatIsNotWritten() {
    write(Paper.PROBLEM, "what", "81 mails were lost");
    write(Paper.MEETING, "goals", "Calm them down", "speakers", "Jonas begins");
    write(Paper.LESSON, "what", "Test the entries");
    write(Paper.PREVENTION, "what", "A nightly check", "status", "open");
    write(Paper.OVERRIDE, "gate", "plan", "round", "1", "reason", "they are on holiday");

    assertThat(letter(Locale.UK, Optional.empty()))
        .contains("What went wrong\n1. 81 mails were lost\n")
        .doesNotContain("Calm", "begins", "Test the entries", "nightly", "holiday")
        .doesNotContain("Our meeting", "What is done", "next by");
  }

  @Test
  public void shouldNotSayAgreedOfAListThatChangedSince() {
    write(Paper.PROBLEM, "what", "81 mails were lost");
    write(Paper.PROBLEM_AGREEMENT, "on", "2026-03-02", "how", "by phone");
    int later = written.size() + 1;
    written.add(
        new PaperEntry(
            later,
            Paper.PROBLEM,
            later,
            1,
            Map.of("what", "Two calls were not answered"),
            false,
            new PaperEntry.Change("jonas", Instant.EPOCH.plusSeconds(60))));

    assertThat(letter(Locale.UK, NEXT))
        .contains(
            "What went wrong (changed since you agreed on 2 Mar 2026; please confirm it once more)")
        .doesNotContain("by phone");
    assertThat(letter(Locale.GERMANY, NEXT))
        .contains(
            "(geändert, seit Sie am 02.03.2026 zugestimmt haben; bitte noch einmal bestätigen)");
  }

  @Test
  public void shouldWriteNoLetterAboutNothing() {
    write(Paper.LESSON, "what", "Test the entries");

    assertThat(letter(Locale.UK, NEXT)).isEmpty();
  }

  @Test
  public void shouldGreetWithoutANameWhereNobodyKnowsIt() {
    write(Paper.PROBLEM, "what", "81 mails were lost");

    assertThat(letter(Locale.UK, new Parties("", "Jonas Weber"), NEXT)).startsWith("Hello,\n");
    assertThat(letter(Locale.GERMANY, new Parties("", "Jonas Weber"), NEXT))
        .startsWith("Guten Tag,\n");
  }

  private void writeAll(String summary, String how) {
    int problem = write(Paper.PROBLEM, "what", "81 mails were lost", "count", "in three days");
    write(Paper.PROBLEM, "what", "Two calls were not answered");
    write(Paper.PROBLEM_AGREEMENT, "on", "2026-03-02", "how", how);
    write(Paper.MEETING, "on", "2026-03-02", "present", "Anja, Jonas", "summary", summary);
    write(
        Paper.PLAN_ACTION,
        "problem",
        Integer.toString(problem),
        "action",
        "Correct the entries",
        "owner",
        "Jonas",
        "client-owner",
        "Anja",
        "due",
        "2026-03-09",
        "measure",
        "Three days without a loss");
    write(Paper.PLAN_AGREEMENT, "on", "2026-03-03", "how", how);
    write(
        Paper.CONCESSION,
        "what",
        "One month of hosting",
        "worth",
        "240 EUR",
        "until",
        "2026-03-31");
    write(Paper.CLIENT_PART, "part", "Ten addresses to test", "outcome", "The contract goes on");
  }

  private int write(Paper paper, String... namesAndValues) {
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      values.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    int id = written.size() + 1;
    PaperEntry.Change change = new PaperEntry.Change("jonas", Instant.EPOCH);
    written.add(new PaperEntry(id, paper, id, 1, values, false, change));
    return id;
  }

  private String letter(Locale locale, Optional<LocalDate> next) {
    return letter(locale, PARTIES, next);
  }

  private String letter(Locale locale, Parties parties, Optional<LocalDate> next) {
    return new FollowUpLetter(texts(locale)).of(WorkingPapers.of(written), parties, next);
  }

  /** The texts as they are shipped, for a reader of that language. */
  private static ReaderTexts texts(Locale locale) {
    Properties properties = new Properties();
    String file = locale.getLanguage().equals("de") ? "papers_de" : "papers";
    try (InputStream in =
        Files.newInputStream(Path.of("main/resources/i18n", file + ".properties"))) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    I18nResolver resolver = mock(I18nResolver.class);
    when(resolver.getText(anyString(), any(Serializable[].class)))
        .thenAnswer(
            call ->
                new MessageFormat(properties.getProperty(call.getArgument(0)), locale)
                    .format(
                        Arrays.copyOfRange(call.getArguments(), 1, call.getArguments().length)));
    JiraAuthenticationContext reader = mock(JiraAuthenticationContext.class);
    when(reader.getLocale()).thenReturn(locale);
    return new ReaderTexts(resolver, reader, mock(TimeZoneManager.class));
  }
}
