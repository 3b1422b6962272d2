package org.clientrecovery.minijira.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.AfterClass;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.BeforeParam;
import org.junit.runners.Parameterized.Parameters;

/** The unmodified plugin jar of each Jira version in mini-jira. */
@RunWith(Parameterized.class)
public class MiniJiraIT {
  private static final String CHECK = "/rest/client-recovery/1.0/wording/check";
  private static final String TEXT = "{\"text\":\"You should have read the manual.\"}";

  private static MiniJiraProcess jira;

  private final int major;

  public MiniJiraIT(int major) {
    this.major = major;
  }

  @Parameters(name = "Jira {0}")
  public static List<Integer> majors() {
    return List.of(9, 10, 11);
  }

  @BeforeParam
  public static void start(int major) throws Exception {
    stop();
    jira = MiniJiraProcess.serving("try", "--port", "0", "--jira", String.valueOf(major));
  }

  @AfterClass
  public static void stop() throws Exception {
    if (jira != null) {
      jira.close();
    }
  }

  @Test
  public void shouldPrintTheAddressLast() {
    assertThat(jira.output()).last().asString().matches("http://localhost:\\d+/jira");
  }

  @Test
  public void shouldKnowAllModulesOfThePlugin() {
    assertThat(jira.output()).noneMatch(line -> line.contains("no type for"));
  }

  @Test
  public void shouldAnswerRest() throws Exception {
    assertThat(jira.post(CHECK, "admin", "application/json", TEXT))
        .satisfies(
            answer -> {
              assertThat(answer.statusCode()).isEqualTo(200);
              assertThat(answer.body()).contains("\"defensive\":true");
            });
  }

  @Test
  public void shouldAnswerRestAtTheLatestVersion() throws Exception {
    String latest = CHECK.replace("1.0", "latest");

    assertThat(jira.post(latest, "admin", "application/json", TEXT).statusCode()).isEqualTo(200);
  }

  @Test
  public void shouldKeepAnonymousCallersFromRest() throws Exception {
    assertThat(jira.post(CHECK, null, "application/json", TEXT).statusCode()).isEqualTo(401);
  }

  @Test
  public void shouldBlockFormsOfOtherSites() throws Exception {
    assertThat(
            jira.post(CHECK, "admin", "application/x-www-form-urlencoded", "text=a").statusCode())
        .isEqualTo(403);
  }

  @Test
  public void shouldShowAdminPagesInTheFrameWithTheMenu() throws Exception {
    var page = jira.get("/secure/admin/RecoveryProjects!default.jspa", "admin");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("id=\"adminmenu\"", "client-recovery-rules", "mini-jira " + major)
        .doesNotContain("$action", "$i18n");
  }

  @Test
  public void shouldSendWhoIsNotLoggedInToTheLogin() throws Exception {
    var page = jira.get("/secure/admin/RecoveryProjects!default.jspa", null);

    assertThat(page.statusCode()).isEqualTo(302);
    assertThat(page.headers().firstValue("Location"))
        .hasValueSatisfying(
            target -> assertThat(target).contains("/login.jsp?os_destination=%2Fsecure%2Fadmin"));
  }

  @Test
  public void shouldServeTheFilesOfThePlugin() throws Exception {
    var icon =
        jira.get("/download/resources/org.clientrecovery.jira/images/client-recovery-16.png", null);

    assertThat(icon.statusCode()).isEqualTo(200);
    assertThat(icon.headers().firstValue("Content-Type")).hasValue("image/png");
  }

  @Test
  public void shouldShowAnErrorPageWhereThereIsNone() throws Exception {
    var page = jira.get("/no/such/page", "admin");

    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.body()).contains("There is no page /no/such/page");
  }
}
