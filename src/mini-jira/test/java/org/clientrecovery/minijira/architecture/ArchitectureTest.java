package org.clientrecovery.minijira.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchUnitRunner;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.runner.RunWith;

/** Mini-jira meets the plugin as a jar, and its parts meet each other in one direction. */
@RunWith(ArchUnitRunner.class)
@AnalyzeClasses(packages = "org.clientrecovery.minijira", importOptions = DoNotIncludeTests.class)
public class ArchitectureTest {
  @ArchTest
  public static final ArchRule host_does_not_know_the_plugin =
      noClasses()
          .that()
          .resideOutsideOfPackage("..minijira.commands..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.clientrecovery.jira..",
              "org.clientrecovery.text..",
              "org.clientrecovery.wording..",
              "org.clientrecovery.commitment..",
              "org.clientrecovery.recovery..");

  @ArchTest
  public static final ArchRule osgi_and_modules_know_nothing_of_the_web =
      noClasses()
          .that()
          .resideInAnyPackage(
              "..minijira.osgi..",
              "..minijira.module..",
              "..minijira.standin..",
              "..minijira.platform..",
              "..minijira.ao..",
              "..minijira.tracker..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "..minijira.web..", "..minijira.pages..", "..minijira.rest..", "javax.servlet..");

  @ArchTest
  public static final ArchRule only_the_launcher_puts_all_together =
      noClasses()
          .that()
          .resideOutsideOfPackage("..minijira.launch..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("..minijira.launch..");
}
