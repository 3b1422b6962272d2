package org.clientrecovery.minijira.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.clientrecovery.minijira.module.WebAction;
import org.clientrecovery.minijira.standin.Standin;
import org.junit.Test;
import webwork.action.ActionSupport;

public class ActionGuardTest {
  private final ActionGuard jira10 = guard(false);
  private final ActionGuard jira11 = guard(true);

  @SupportedMethods(RequestMethod.GET)
  public static class Rules extends ActionSupport {
    @Override
    protected String doExecute() {
      return SUCCESS;
    }

    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    public String doSave() {
      return SUCCESS;
    }
  }

  public static class Plain extends ActionSupport {}

  /** Behaviour of the permissions: the user named admin administers. */
  static final class Permissions {
    boolean hasPermission(GlobalPermissionKey permission, ApplicationUser user) {
      return user.getName().equals("admin");
    }
  }

  private static ActionGuard guard(boolean postOnly) {
    return new ActionGuard(Standin.of(GlobalPermissionManager.class, new Permissions()), postOnly);
  }

  private static void assertRefused(int status, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            RefusedException.class, refusal -> assertThat(refusal.status()).isEqualTo(status));
  }

  @Test
  public void shouldTakeTheMethodsOfTheClass() {
    jira11.checkMethod(Rules.class, "", new FakeRequest("GET").exchange());
    jira11.checkMethod(Rules.class, "", new FakeRequest("HEAD").exchange());
  }

  @Test
  public void shouldRefuseOtherMethodsWith405AndSayWhichAreAllowed() {
    FakeRequest post = new FakeRequest("POST");

    assertRefused(405, () -> jira10.checkMethod(Rules.class, "", post.exchange()));
    assertThat(post.answer().headers).containsEntry("Allow", "GET");
  }

  @Test
  public void shouldLetAMethodSayOtherwiseThanItsClass() {
    assertRefused(
        405, () -> jira10.checkMethod(Rules.class, "save", new FakeRequest("GET").exchange()));
  }

  @Test
  public void shouldTakePostAloneOnJira11WhereNothingIsSaid() {
    jira10.checkMethod(Plain.class, "", new FakeRequest("GET").exchange());
    jira11.checkMethod(Plain.class, "", new FakeRequest("POST").exchange());
    assertRefused(
        405, () -> jira11.checkMethod(Plain.class, "", new FakeRequest("GET").exchange()));
  }

  @Test
  public void shouldNotRunACommandThatIsNotThere() {
    assertRefused(
        404, () -> jira10.checkMethod(Rules.class, "drop", new FakeRequest("GET").exchange()));
  }

  @Test
  public void shouldTakeAChangeWithTheTokenOfTheVisitor() {
    jira10.checkMethod(
        Rules.class,
        "save",
        new FakeRequest("POST")
            .cookie("atlassian.xsrf.token", "t")
            .with("atl_token", "t")
            .exchange());
  }

  @Test
  public void shouldRefuseAChangeWithoutTokenOrWithAnother() {
    FakeRequest without = new FakeRequest("POST").cookie("atlassian.xsrf.token", "t");
    FakeRequest other =
        new FakeRequest("POST").cookie("atlassian.xsrf.token", "t").with("atl_token", "u");
    FakeRequest forged = new FakeRequest("POST").with("atl_token", "t");

    assertRefused(403, () -> jira10.checkMethod(Rules.class, "save", without.exchange()));
    assertRefused(403, () -> jira10.checkMethod(Rules.class, "save", other.exchange()));
    assertRefused(403, () -> jira10.checkMethod(Rules.class, "save", forged.exchange()));
  }

  @Test
  public void shouldTakeAChangeOfAScriptThatSaysNoCheck() {
    jira10.checkMethod(
        Rules.class,
        "save",
        new FakeRequest("POST").header("X-Atlassian-Token", "no-check").exchange());
  }

  private static WebAction action(String... roles) {
    return new WebAction("x.Rules", "Rules", "", List.of(roles), Map.of());
  }

  @Test
  public void shouldAskForTheRolesOfTheDescriptor() {
    jira10.checkRoles(action(), new FakeRequest("GET").exchange());
    jira10.checkRoles(action("use"), new FakeRequest("GET").by("ann").exchange());
    jira10.checkRoles(action("admin"), new FakeRequest("GET").by("admin").exchange());
    assertRefused(401, () -> jira10.checkRoles(action("use"), new FakeRequest("GET").exchange()));
    assertRefused(
        403, () -> jira10.checkRoles(action("admin"), new FakeRequest("GET").by("ann").exchange()));
  }
}
