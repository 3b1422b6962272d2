package org.clientrecovery.jira.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.clientrecovery.jira.bundle.References.Member;
import org.junit.BeforeClass;
import org.junit.Test;

/**
 * Links one of the jars against the jars of a host, as the JVM would. By default these are the
 * signatures that the plugin was compiled against; with {@code -Dhost.jars=FOLDER} and {@code
 * -Dflavour=jira11} those of a genuine Jira, which is the proof that docs/genuine-jira.md asks for.
 */
public class LinkageIT {
  private static HostJars host;
  private static HostApi api;
  private static PluginJar jar;
  private static References references;

  @BeforeClass
  public static void readJars() {
    host = HostJars.under(Path.of(System.getProperty("host.jars")));
    api = HostApi.read();
    jar = PluginJar.of(System.getProperty("flavour"));
    references = new References();
    jar.classes("org/clientrecovery/").values().forEach(references::readFrom);
  }

  @Test
  public void shouldFindEachTypeInHost() {
    assertThat(host.size()).isGreaterThan(100);
    assertThat(types()).isNotEmpty().allMatch(host::has);
  }

  @Test
  public void shouldFindEachMemberInHostWithTheSameErasure() {
    assertThat(members()).isNotEmpty();
    assertThat(members().filter(member -> !found(member))).isEmpty();
  }

  @Test
  public void shouldFindInterfacesWhereInterfacesWereCompiledAgainst() {
    assertThat(types().filter(host::has))
        .allMatch(type -> host.isInterface(type) == api.isInterface(type));
  }

  @Test
  public void shouldMissWhatHostDoesNotHave() {
    assertThat(host.has("com.atlassian.jira.issue.Issue", "getKey()Ljava/lang/String;")).isTrue();
    assertThat(host.has("com.atlassian.jira.issue.Issue", "getKey()Ljava/lang/Object;")).isFalse();
    assertThat(host.has("com.atlassian.jira.issue.Ticket")).isFalse();
  }

  private static Stream<String> types() {
    return references.types().stream().filter(HostApi::isOfHost).filter(LinkageIT::isNeeded);
  }

  private static Stream<Member> members() {
    return references.members().stream()
        .filter(member -> HostApi.isOfHost(member.type()))
        .filter(member -> isNeeded(member.type()));
  }

  /** An annotation that only another line of Jira has is imported optionally and may be missing. */
  private static boolean isNeeded(String type) {
    String name = type.substring(0, type.lastIndexOf('.'));
    return !jar.imports().getOrDefault(name, "").contains("optional");
  }

  private static boolean found(Member member) {
    return host.has(member.type(), member.name())
        || JavaMembers.has(host.above(member.type()), member.name());
  }
}
