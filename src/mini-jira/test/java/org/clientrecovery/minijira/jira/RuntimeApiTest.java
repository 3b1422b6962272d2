package org.clientrecovery.minijira.jira;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.Test;

/**
 * The classes of the Jira API that mini-jira brings to life offer nothing that Jira's don't, so
 * that a plugin can't come to rely on it.
 */
public final class RuntimeApiTest {
  private static final Path SOURCES = Path.of("main/java");
  private static final Path SIGNATURES = Path.of("../jira-api/signatures.tsv");

  /**
   * What plugins never make themselves; Jira makes them of rows of its database, or of its
   * services.
   */
  private static final Set<String> MADE_BY_JIRA =
      Set.of(
          "com.atlassian.jira.bc.issue.IssueService$CreateValidationResult",
          "com.atlassian.jira.event.issue.IssueEvent",
          "com.atlassian.jira.issue.changehistory.ChangeHistory",
          "com.atlassian.jira.workflow.migration.AssignableWorkflowSchemeMigrationHelper");

  private static final String FRAGMENTS = "com.atlassian.jira.plugin.webfragment.";

  /** How mini-jira itself hands its services over at start. */
  private static final Set<String> OF_THE_HOST =
      Set.of("com.atlassian.jira.component.ComponentAccessor serve");

  @Test
  public void shouldOfferNothingThatJiraDoesNot() throws Exception {
    Set<String> known = signatures();
    List<String> invented = new ArrayList<>();
    for (Class<?> type : runtimeTypes()) {
      executables(type)
          .filter(member -> !isKnown(type, member, known))
          .forEach(member -> invented.add(describe(type, member)));
    }
    assertThat(invented).isEmpty();
    assertThat(runtimeTypes().size()).isGreaterThan(100);
  }

  private static Set<String> signatures() throws IOException {
    Set<String> known = new HashSet<>();
    try (Stream<String> rows = Files.lines(SIGNATURES)) {
      rows.map(row -> row.split("\t"))
          .filter(row -> row[0].equals("M"))
          .forEach(row -> known.add(row[1] + " " + row[2] + row[3]));
    }
    return known;
  }

  private static List<Class<?>> runtimeTypes() throws Exception {
    List<Class<?>> types = new ArrayList<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(RuntimeApiTest::isOfJira).toList()) {
        String name = SOURCES.relativize(file).toString().replace('/', '.');
        add(Class.forName(name.substring(0, name.length() - ".java".length())), types);
      }
    }
    return types;
  }

  private static boolean isOfJira(Path file) {
    String path = file.toString();
    return path.endsWith(".java")
        && (path.contains("com/atlassian") || path.contains("com/opensymphony"));
  }

  private static void add(Class<?> type, List<Class<?>> types) {
    if (Modifier.isPublic(type.getModifiers())) {
      types.add(type);
      Arrays.stream(type.getDeclaredClasses()).forEach(nested -> add(nested, types));
    }
  }

  private static Stream<Executable> executables(Class<?> type) {
    Stream<Executable> methods =
        Arrays.<Executable>stream(type.getDeclaredMethods()).filter(RuntimeApiTest::isOwn);
    return MADE_BY_JIRA.contains(type.getName()) || type.getName().startsWith(FRAGMENTS)
        ? methods
        : Stream.concat(methods, Arrays.stream(type.getDeclaredConstructors()));
  }

  private static boolean isOwn(Executable method) {
    return !method.isSynthetic() && !isOfEveryEnum((Method) method);
  }

  private static boolean isOfEveryEnum(Method method) {
    return method.getDeclaringClass().isEnum()
        && (method.getName().equals("values") || method.getName().equals("valueOf"));
  }

  private static boolean isKnown(Class<?> type, Executable member, Set<String> known) {
    int modifiers = member.getModifiers();
    boolean visible = Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    return !visible
        || isOfObject(member)
        || OF_THE_HOST.contains(type.getName() + " " + member.getName())
        || known.contains(describe(type, member))
        || isInherited(type, member, known);
  }

  /** A class may do itself what Jira's inherits. */
  private static boolean isInherited(Class<?> type, Executable member, Set<String> known) {
    if (member instanceof Constructor) {
      return false;
    }
    List<Class<?>> above = new ArrayList<>(List.of(type.getInterfaces()));
    if (type.getSuperclass() != null) {
      above.add(type.getSuperclass());
    }
    return above.stream()
        .anyMatch(
            parent ->
                known.contains(describe(parent, member)) || isInherited(parent, member, known));
  }

  private static boolean isOfObject(Executable member) {
    return switch (member.getName()) {
      case "equals", "hashCode", "toString" -> true;
      default -> false;
    };
  }

  private static String describe(Class<?> type, Executable member) {
    Class<?> result = member instanceof Method method ? method.getReturnType() : void.class;
    String name = member instanceof Method ? member.getName() : "<init>";
    return type.getName()
        + " "
        + name
        + MethodType.methodType(result, member.getParameterTypes()).toMethodDescriptorString();
  }
}
