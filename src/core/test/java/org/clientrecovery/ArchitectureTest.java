package org.clientrecovery;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.Configuration.consideringOnlyDependenciesInAnyPackage;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.adhereToPlantUmlDiagram;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchUnitRunner;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Paths;
import org.junit.runner.RunWith;

/** Holds core against the drawing in docs/architecture.puml and against what it must not know. */
@RunWith(ArchUnitRunner.class)
@AnalyzeClasses(packages = "org.clientrecovery", importOptions = DoNotIncludeTests.class)
public class ArchitectureTest {

  @ArchTest
  public static final ArchRule arrowsAreThoseOfTheDrawing =
      classes()
          .should(
              adhereToPlantUmlDiagram(
                  Paths.get("../../docs/architecture.puml"),
                  consideringOnlyDependenciesInAnyPackage("org.clientrecovery..")));

  @ArchTest
  public static final ArchRule coreKnowsNoHostWebDatabaseOrContainer =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "com.atlassian..",
              "com.opensymphony..",
              "webwork..",
              "net.java.ao..",
              "java.sql..",
              "javax..",
              "jakarta..",
              "org.springframework..",
              "org.osgi..");

  @ArchTest
  public static final ArchRule timeComesFromAnInjectedClock =
      noClasses()
          .should()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(java.time.Instant.class, "now")
          .orShould()
          .callMethod(java.time.LocalDate.class, "now")
          .orShould()
          .callMethod(java.time.LocalDateTime.class, "now")
          .orShould()
          .callMethod(java.time.ZonedDateTime.class, "now")
          .orShould()
          .callMethod(java.time.OffsetDateTime.class, "now")
          .orShould()
          .callMethod(java.time.ZoneId.class, "systemDefault")
          .orShould()
          .callConstructor(java.util.Date.class);
}
