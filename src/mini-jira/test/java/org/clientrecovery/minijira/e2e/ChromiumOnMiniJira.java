package org.clientrecovery.minijira.e2e;

import java.io.IOException;
import org.junit.rules.ExternalResource;

/**
 * A mini-jira with Chromium on it, as a rule of a class: started when a test first asks for that
 * Jira, kept for the tests that ask for the same one, closed after the last test. Tests that use it
 * are skipped, by name, where no browser is installed.
 */
final class ChromiumOnMiniJira extends ExternalResource {
  private RunningMiniJira running;
  private Chromium browser;
  private int jira;

  /** Starts it with the plugin for that Jira (9, 10 or 11) and options; false if it ran already. */
  boolean start(int wanted, String... options) throws IOException {
    Chromium.assumeInstalled();
    return startJira(wanted, options);
  }

  /** The same for a class of which some tests need no browser. */
  boolean startJira(int wanted, String... options) throws IOException {
    if (jira == wanted) {
      return false;
    }
    after();
    running = RunningMiniJira.on(wanted, options);
    jira = wanted;
    return true;
  }

  RunningMiniJira running() {
    return running;
  }

  /** Opened when a test first asks for it; skips the test where none is installed. */
  Chromium browser() {
    if (browser == null) {
      Chromium.assumeInstalled();
      browser = Chromium.on(running);
    }
    return browser;
  }

  @Override
  protected void after() {
    if (browser != null) {
      browser.close();
    }
    if (running != null) {
      running.close();
    }
    browser = null;
    running = null;
    jira = 0;
  }
}
