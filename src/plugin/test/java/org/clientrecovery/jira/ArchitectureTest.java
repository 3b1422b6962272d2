package org.clientrecovery.jira;

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

/**
 * Holds the plugin against the drawing in docs/architecture.puml and against what it must not know.
 */
@RunWith(ArchUnitRunner.class)
@AnalyzeClasses(packages = "org.clientrecovery.jira", importOptions = DoNotIncludeTests.class)
public class ArchitectureTest {

  @ArchTest
  public static final ArchRule arrowsAreThoseOfTheDrawing =
      classes()
          .should(
              adhereToPlantUmlDiagram(
                  Paths.get("../../docs/architecture.puml"),
                  consideringOnlyDependenciesInAnyPackage("org.clientrecovery..")));

  @ArchTest
  public static final ArchRule onlyRestKnowsJaxRs =
      noClasses()
          .that()
          .resideOutsideOfPackage("..jira.rest..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("javax.ws.rs..", "javax.servlet..", "jakarta..");

  @ArchTest
  public static final ArchRule containerTypesStayOutside =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.springframework..", "org.osgi..", "javax.servlet..");
}
