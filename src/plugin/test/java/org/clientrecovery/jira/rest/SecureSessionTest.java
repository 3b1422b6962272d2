package org.clientrecovery.jira.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.web.action.JiraWebActionSupport;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.Test;

/** Administrators are asked for their password once more before all that is for them alone. */
public class SecureSessionTest {
  /** {@code <action name="org…RecoveryData" alias="RecoveryData" roles-required="admin">} */
  private static final Pattern ADMIN_ACTION =
      Pattern.compile("<action name=\"([\\w.]+)\"[^>]*roles-required=\"admin\"");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.clientrecovery.jira");

  @Test
  public void shouldStandBeforeEachPageOfTheAdministration() throws Exception {
    List<String> actions =
        ADMIN_ACTION
            .matcher(Files.readString(Path.of("../../atlassian-plugin.xml")))
            .results()
            .map(found -> found.group(1))
            .toList();

    assertThat(actions).hasSizeGreaterThan(5);
    assertThat(actions)
        .allSatisfy(
            name -> {
              JavaClass action = CLASSES.get(name);
              assertThat(action.isAssignableTo(JiraWebActionSupport.class)).isTrue();
              assertThat(action.isAnnotatedWith(WebSudoRequired.class)).as(name).isTrue();
            });
  }

  @Test
  public void shouldStandBeforeEachResourceThatLetsAdminsInAlone() {
    List<JavaClass> resources = resources().filter(SecureSessionTest::asksForAdmins).toList();

    assertThat(resources).hasSizeGreaterThan(10);
    assertThat(resources)
        .filteredOn(resource -> !resource.isAnnotatedWith(WebSudoRequired.class))
        .as("feedback is given by agents, and read by admins")
        .extracting(JavaClass::getSimpleName)
        .containsExactly("FeedbackResource");
    assertThat(
            CLASSES
                .get(FeedbackResource.class)
                .getMethod("list")
                .isAnnotatedWith(WebSudoRequired.class))
        .isTrue();
  }

  @Test
  public void shouldNotStandBeforeWhatAgentsAskFor() {
    assertThat(resources().filter(resource -> !asksForAdmins(resource)))
        .hasSizeGreaterThan(8)
        .noneMatch(resource -> resource.isAnnotatedWith(WebSudoRequired.class));
  }

  private static Stream<JavaClass> resources() {
    return CLASSES.stream().filter(each -> each.isAnnotatedWith(javax.ws.rs.Path.class));
  }

  private static boolean asksForAdmins(JavaClass resource) {
    return resource.getFields().stream()
        .anyMatch(field -> field.getRawType().isEquivalentTo(Admins.class));
  }
}
