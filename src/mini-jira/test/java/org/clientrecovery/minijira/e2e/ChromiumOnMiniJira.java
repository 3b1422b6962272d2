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

  /** Starts it with the plugin for that Jira (9, 10 or 11); false if it ran already. */
  boolean start(int wanted) throws IOException {
    Chromium.assumeInstalled();
    if (jira == wanted) {
      return false;
    }
    after();
    running = RunningMiniJira.on(wanted);
    browser = Chromium.on(running);
    jira = wanted;
    return true;
  }

  RunningMiniJira running() {
    return running;
  }

  Chromium browser() {
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
