package org.clientrecovery.minijira.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.openqa.selenium.Keys;

/**
 * How long an agent waits for a flag in a comment of 4 KB, from the end of the pause after the last
 * key until it is painted. The time of the clock is printed, for a busy machine spoils it; what is
 * held to a limit is the page's processor time, and the fastest round.
 */
public class KeyToFlagIT {
  private static final int ROUNDS = 30;
  private static final double PAUSE = 400;
  private static final String FILLER =
      "The archive is back since nine this morning and the queue is empty now. ";

  /** Its last letter is missing: with it the flag says "not our fault". */
  private static final String TEXT =
      "You should have told us earlier. "
          + FILLER.repeat(56)
          + "Sorry if you feel that way. That is not our faul";

  private static final String WATCH =
      """
      const field = document.querySelector('textarea#comment');
      field.focus();
      field.value = arguments[0];
      field.setSelectionRange(field.value.length, field.value.length);
      performance.setResourceTimingBufferSize(1000);
      window.crRounds = [];
      let round = {};
      field.addEventListener('input', () => { round = {key: performance.now()}; }, true);
      const painted = () => requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => {
          round.painted = performance.now();
          window.crRounds.push(round);
        };
        channel.port2.postMessage(0);
      });
      new MutationObserver(() => {
        if (round.key && !round.drawn) {
          round.drawn = performance.now();
          painted();
        }
      }).observe(document.querySelector('.cr-coach .cr-found'), {childList: true});
      field.dispatchEvent(new Event('input', {bubbles: true}));
      """;

  private static final String SERVER_TIMES =
      """
      return performance.getEntriesByType('resource')
          .filter(entry => entry.name.endsWith('/wording/check') && entry.serverTiming.length)
          .map(entry => entry.serverTiming[0].duration + 0.001)
      """;

  @ClassRule public static final ChromiumOnMiniJira desk = new ChromiumOnMiniJira();

  private static Chromium browser;

  @BeforeClass
  public static void openARecovery() throws IOException {
    desk.start(10);
    browser = desk.browser();
    String recovery = new SampleRecovery(desk.running()).escalated("Web shop down");
    browser.logIn("agent");
    browser.open("/browse/" + recovery);
    browser.one(".cr-panel .cr-gate li");
  }

  @Test
  public void shouldFlagWithinATenthOfASecondAfterThePause() {
    assertThat(TEXT.length()).isGreaterThan(4096);
    browser.one("textarea#comment").click();
    browser.script(WATCH, TEXT);
    browser.until("flags", driver -> rounds() == 1);
    browser.driver().executeCdpCommand("Performance.enable", Map.of("timeDomain", "threadTicks"));
    double before = browser.processor();
    for (int i = 0; i < ROUNDS; i++) {
      int expected = i + 2;
      browser.press(i % 2 == 0 ? "t" : Keys.BACK_SPACE);
      browser.until("flag of key " + i, driver -> rounds() == expected);
    }
    double processor = (browser.processor() - before) / ROUNDS;
    double[] waited = waited();
    double[] server = numbers(SERVER_TIMES);
    System.out.printf(
        Locale.ROOT,
        "key to flag: median %.1f ms, p95 %.1f ms, fastest %.1f ms; server: median %.1f ms, p95"
            + " %.1f ms, fastest %.1f ms; page's processor: %.1f ms a key%n",
        at(waited, 0.5),
        at(waited, 0.95),
        waited[0],
        at(server, 0.5),
        at(server, 0.95),
        server[0],
        processor);

    assertThat(processor).as("script, styles and layout of a key, ms").isLessThan(25);
  }

  private static int rounds() {
    return Integer.parseInt(browser.string("return window.crRounds.length"));
  }

  /** Of each key but the first, which met a cold page; sorted. */
  private static double[] waited() {
    return DoubleStream.of(
            numbers("return window.crRounds.slice(1).map(r => r.painted - r.key + 0.001)"))
        .map(millis -> millis - PAUSE)
        .sorted()
        .toArray();
  }

  @SuppressWarnings("unchecked")
  private static double[] numbers(String script) {
    return ((List<Number>) browser.script(script))
        .stream().mapToDouble(Number::doubleValue).sorted().toArray();
  }

  private static double at(double[] sorted, double share) {
    return sorted[Math.min(sorted.length - 1, (int) (sorted.length * share))];
  }
}
