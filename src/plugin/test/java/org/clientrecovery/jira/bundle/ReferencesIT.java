package org.clientrecovery.jira.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clientrecovery.jira.bundle.HostApi.Row;
import org.clientrecovery.jira.bundle.References.Member;
import org.junit.BeforeClass;
import org.junit.Test;

/**
 * Holds every reference from the plugin's classes to the host against the list of what the host is
 * known to have. That is what would link on a genuine Jira, as far as anybody can know without one.
 */
public class ReferencesIT {
  private static final Path UNPROVEN = Path.of("..", "jira-api", "unproven.md");

  private static HostApi api;
  private static References references;
  private static Set<String> named;

  @BeforeClass
  public static void readJars() {
    api = HostApi.read();
    references = new References();
    named = new TreeSet<>();
    for (String flavour : List.of("jira9", "jira10", "jira11")) {
      PluginJar jar = PluginJar.of(flavour);
      jar.classes("org/clientrecovery/").values().forEach(references::readFrom);
      named.addAll(new Descriptor(jar).named());
    }
  }

  @Test
  public void shouldReferToTypesOfTheListAlone() {
    assertThat(hostTypes()).isNotEmpty();
    assertThat(hostTypes().filter(type -> !isKnown(type))).isEmpty();
  }

  @Test
  public void shouldReferToMembersOfTheListAlone() {
    assertThat(hostMembers()).isNotEmpty();
    assertThat(
            hostMembers()
                .filter(
                    member ->
                        find(member).isEmpty()
                            && !JavaMembers.has(above(member.type()), member.name())))
        .isEmpty();
  }

  @Test
  public void shouldReferToNothingDeprecatedOrAboutToMove() {
    assertThat(rows().filter(row -> row.deprecated() || !row.risk().isEmpty()).map(Row::name))
        .isEmpty();
  }

  @Test
  public void shouldFindNoSuchMember() {
    Member wrong = new Member("com.atlassian.jira.issue.Issue", "getKey()Ljava/lang/Object;");

    assertThat(find(wrong)).isEmpty();
    assertThat(JavaMembers.has(above(wrong.type()), wrong.name())).isFalse();
    assertThat(find(new Member("com.atlassian.jira.issue.Issue", "getKey()Ljava/lang/String;")))
        .isPresent();
  }

  /** On failure the expected file lies in target, to be looked at and copied. */
  @Test
  public void shouldNameEachMemberThatNobodySawOnNine() throws IOException {
    String expected =
        Stream.concat(
                Stream.of(
                    Files.readString(Path.of("build", "unproven-heading.md")).stripTrailing(), ""),
                unproven())
            .collect(Collectors.joining("\n", "", "\n"));
    Files.writeString(Path.of("target", "unproven.md"), expected);

    assertThat(Files.readString(UNPROVEN)).isEqualTo(expected);
  }

  private static Stream<String> unproven() {
    Stream<String> rows =
        rows().filter(row -> !row.proven()).map(row -> "- `" + row.name() + "`: " + row.evidence());
    Stream<String> builtIn =
        named.stream().filter(api::isBuiltIn).map(name -> "- `" + name + "`: Jira 7.13.2, by name");
    return Stream.concat(rows, builtIn).distinct().sorted();
  }

  /** Of classes that only XML names, such as built-in conditions, nothing but the name is known. */
  private static boolean isKnown(String type) {
    return api.type(type).isPresent() || named.contains(type) && api.isBuiltIn(type);
  }

  private static Stream<Row> rows() {
    return Stream.concat(
            hostTypes().map(api::type).flatMap(Optional::stream),
            hostMembers().map(ReferencesIT::find).flatMap(Optional::stream))
        .distinct();
  }

  private static Stream<String> hostTypes() {
    return Stream.concat(references.types().stream(), named.stream())
        .filter(HostApi::isOfHost)
        .distinct();
  }

  /** Members of host types, and inherited ones called on a type of ours. */
  private static Stream<Member> hostMembers() {
    return references.members().stream()
        .filter(member -> HostApi.isOfHost(member.type()) || find(member).isPresent());
  }

  /** The type and all that the list knows above it. */
  private static Stream<String> above(String type) {
    return Stream.concat(
        Stream.of(type),
        api.type(type).stream().flatMap(row -> row.others().stream()).flatMap(ReferencesIT::above));
  }

  private static Optional<Row> find(Member member) {
    return api.member(member.type(), member.name(), references::above);
  }
}
