package org.clientrecovery.minijira.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.sal.api.websudo.WebSudoNotRequired;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import org.clientrecovery.minijira.standin.Standin;
import org.clientrecovery.minijira.web.FakeRequest;
import org.clientrecovery.minijira.web.SecureSession;
import org.junit.Test;

public class RestGuardTest {
  private final RestGuard jira9 = guard(RestGuard.Access.LOGGED_IN);
  private final RestGuard jira10 = guard(RestGuard.Access.LICENSED);

  @Path("/rules")
  @AdminOnly
  public static final class Rules {
    @GET
    public String all() {
      return "";
    }

    @GET
    @Path("{id}/name")
    @UnrestrictedAccess
    public String name() {
      return "";
    }
  }

  @Path("/check")
  public static final class Check {
    @POST
    public String check() {
      return "";
    }
  }

  @Path("/settings")
  @WebSudoRequired
  public static final class Settings {
    @GET
    public String all() {
      return "";
    }

    @GET
    @Path("names")
    @WebSudoNotRequired
    public String names() {
      return "";
    }
  }

  /** Behaviour of the permissions: the user named admin administers. */
  static final class Permissions {
    boolean hasPermission(GlobalPermissionKey permission, ApplicationUser user) {
      return user.getName().equals("admin");
    }
  }

  private static RestGuard guard(RestGuard.Access otherwise) {
    return new RestGuard(
        Standin.of(GlobalPermissionManager.class, new Permissions()),
        user -> !user.getName().equals("customer"),
        RestServices.rules(Set.of(Rules.class, Check.class)),
        otherwise,
        RestServices.secure(Set.of(Rules.class, Check.class, Settings.class)),
        new SecureSession(null, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)));
  }

  private static FakeRequest get(String path) {
    return new FakeRequest("GET").at(path);
  }

  private static FakeRequest check() {
    return new FakeRequest("POST").at("/check").header("Content-Type", "application/json");
  }

  private static int status(RestGuard guard, FakeRequest request) throws Exception {
    return request.through(guard).status;
  }

  @Test
  public void shouldLetWhoIsLoggedInCallWhatSaysNothingOnJira9() throws Exception {
    assertThat(status(jira9, check())).isEqualTo(401);
    assertThat(status(jira9, check().by("customer"))).isEqualTo(200);
  }

  @Test
  public void shouldLetWhoIsLicensedCallWhatSaysNothingFromJira10On() throws Exception {
    assertThat(status(jira10, check())).isEqualTo(401);
    assertThat(status(jira10, check().by("customer"))).isEqualTo(403);
    assertThat(status(jira10, check().by("agent"))).isEqualTo(200);
  }

  @Test
  public void shouldAskForTheAnnotationOfTheClass() throws Exception {
    assertThat(status(jira10, get("/rules").by("agent"))).isEqualTo(403);
    assertThat(status(jira10, get("/rules").by("admin"))).isEqualTo(200);
  }

  @Test
  public void shouldPreferTheAnnotationOfTheMethod() throws Exception {
    assertThat(status(jira10, get("/rules/7/name"))).isEqualTo(200);
  }

  @Test
  public void shouldAskForThePasswordWhereAResourceSaysSo() throws Exception {
    FakeRequest settings = get("/settings").by("admin");

    assertThat(status(jira9, settings)).isEqualTo(401);
    assertThat(settings.answer().text()).contains("WebSudo");
    assertThat(status(jira9, get("/settings/names").by("admin"))).isEqualTo(200);
    assertThat(status(jira9, get("/rules").by("admin"))).isEqualTo(200);
  }

  @Test
  public void shouldNotAskScriptsThatSendThePasswordForIt() throws Exception {
    FakeRequest script = get("/settings").by("admin").header("Authorization", "Basic YTpi");

    assertThat(status(jira9, script)).isEqualTo(200);
  }

  @Test
  public void shouldAskWhoIsNotLoggedInToLogInFirst() throws Exception {
    FakeRequest anonymous = get("/settings");

    assertThat(status(jira9, anonymous)).isEqualTo(401);
    assertThat(anonymous.answer().text()).doesNotContain("WebSudo");
  }

  @Test
  public void shouldBlockFormsThatAnotherSiteCouldSend() throws Exception {
    FakeRequest form = check().by("agent").header("Content-Type", "text/plain; charset=UTF-8");

    assertThat(status(jira10, form)).isEqualTo(403);
    assertThat(status(jira10, form.header("X-Atlassian-Token", "no-check"))).isEqualTo(200);
  }
}
