package org.clientrecovery.minijira.e2e;

import java.io.IOException;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;

/** Tests in Chromium on a recovery of mini-jira, once for each of the three jars. */
@RunWith(Parameterized.class)
public abstract class OnEachJira {
  @ClassRule public static final ChromiumOnMiniJira desk = new ChromiumOnMiniJira();

  static Chromium browser;
  static CommentBox box;

  /** Key of the recovery of the sample's first ticket. */
  static String recovery;

  @Parameter public int jira;

  @Parameters(name = "Jira {0}")
  public static Object[] jiras() {
    return new Object[] {9, 10, 11};
  }

  @Before
  public void startJira() throws IOException {
    if (desk.start(jira)) {
      browser = desk.browser();
      box = new CommentBox(browser);
      recovery = new SampleRecovery(desk.running()).escalated(reason());
      browser.logIn("agent");
    }
  }

  /** Why the ticket was escalated; it shows on the pages. */
  String reason() {
    return "Web shop down";
  }

  /** Opens the recovery's page and waits until all of its panel is there. */
  static void openRecovery() {
    browser.resize(1280);
    browser.open("/browse/" + recovery);
    browser.one(".cr-panel .cr-gate li");
  }
}
