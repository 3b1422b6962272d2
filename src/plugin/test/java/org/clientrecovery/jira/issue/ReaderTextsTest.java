package org.clientrecovery.jira.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.sal.api.message.I18nResolver;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.clientrecovery.commitment.Due;
import org.junit.Test;

public class ReaderTextsTest {
  private static final Instant EVENING = Instant.parse("2026-03-02T22:30:00Z");
  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

  private final I18nResolver texts = mock(I18nResolver.class);
  private final JiraAuthenticationContext authentication = mock(JiraAuthenticationContext.class);
  private final TimeZoneManager zones = mock(TimeZoneManager.class);
  private final ReaderTexts reader = new ReaderTexts(texts, authentication, zones);

  @Test
  public void shouldTellAMomentInTheReadersLanguageAndZone() {
    readIn(Locale.GERMANY, "Europe/Berlin");
    assertThat(reader.moment(EVENING)).isEqualTo("02.03.2026, 23:30");

    readIn(Locale.UK, "Asia/Tokyo");
    assertThat(reader.moment(EVENING)).isEqualTo("3 Mar 2026, 07:30");
  }

  @Test
  public void shouldKeepADueDayTheSameDayForEverybody() {
    readIn(Locale.UK, "America/Los_Angeles");

    assertThat(reader.due(Optional.of(Due.on(LocalDate.of(2026, 3, 6), TOKYO))))
        .isEqualTo("6 Mar 2026");
  }

  @Test
  public void shouldTellADueMomentWhereTheReaderIs() {
    readIn(Locale.UK, "Europe/Berlin");
    Due nine = Due.at(OffsetDateTime.parse("2026-03-06T09:00:00+09:00"), TOKYO);

    assertThat(reader.due(Optional.of(nine))).isEqualTo("6 Mar 2026, 01:00");
  }

  @Test
  public void shouldSayThatThereIsNoDate() {
    when(texts.getText("client-recovery.due.none", new java.io.Serializable[0]))
        .thenReturn("no date");

    assertThat(reader.due(Optional.empty())).isEqualTo("no date");
  }

  @Test
  public void shouldTellADayWithoutItsYearInTheOrderOfTheCountry() {
    LocalDate day = LocalDate.of(2026, 3, 2);

    assertThat(shortDay(Locale.GERMANY, day)).isEqualTo("02.03.");
    assertThat(shortDay(Locale.UK, day)).isEqualTo("02/03");
    assertThat(shortDay(Locale.US, day)).isEqualTo("3/2");
    assertThat(shortDay(Locale.forLanguageTag("sv-SE"), day)).isEqualTo("03-02");
  }

  private String shortDay(Locale locale, LocalDate day) {
    readIn(locale, "UTC");
    return reader.shortDay(day);
  }

  private void readIn(Locale locale, String zone) {
    when(authentication.getLocale()).thenReturn(locale);
    when(zones.getLoggedInUserTimeZone()).thenReturn(TimeZone.getTimeZone(zone));
  }
}
