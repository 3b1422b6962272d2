package org.clientrecovery.jira.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Opens each of the three jars and holds it against what a host needs to load it. */
@RunWith(Parameterized.class)
public class BundleIT {
  private static final String KEY = "org.clientrecovery.jira";
  private static final long LARGEST = 5_000_000;

  /** What hosts have: of these no class may be in the jar. */
  private static final String HOST =
      "(com/atlassian|com/opensymphony|webwork|net/java/ao|org/ofbiz|org/springframework"
          + "|org/eclipse/gemini|org/slf4j|javax|jakarta)/.*";

  private final String flavour;
  private final PluginJar jar;
  private final Descriptor descriptor;

  public BundleIT(String flavour) {
    this.flavour = flavour;
    jar = PluginJar.of(flavour);
    descriptor = new Descriptor(jar);
  }

  @Parameters(name = "{0}")
  public static Object[] flavours() {
    return new Object[] {"jira9", "jira10", "jira11"};
  }

  @Test
  public void shouldHaveOneKeyAndVersionInDescriptorAndManifest() {
    assertThat(descriptor.key()).isEqualTo(KEY);
    assertThat(jar.header("Atlassian-Plugin-Key")).isEqualTo(KEY);
    assertThat(jar.header("Bundle-SymbolicName")).isEqualTo(KEY);
    assertThat(jar.header("Bundle-Version"))
        .isEqualTo(descriptor.version())
        .matches("\\d+\\.\\d+.*");
    assertThat(jar.header("Bundle-Name")).isEqualTo("Client Recovery for Jira");
    assertThat(jar.header("Spring-Context")).startsWith("*");
  }

  @Test
  public void shouldHaveEachClassThatDescriptorAndWiringName() {
    assertThat(named().filter(name -> name.startsWith("org.clientrecovery."))).isNotEmpty();
    assertThat(named().filter(name -> name.startsWith("org.clientrecovery.")))
        .allMatch(jar::hasClass);
  }

  @Test
  public void shouldImportEachPackageOfHostThatDescriptorAndWiringName() {
    Set<String> loadedByBundle = new TreeSet<>(descriptor.classes());
    loadedByBundle.addAll(descriptor.wired());

    assertThat(loadedByBundle.stream().filter(BundleIT::isOfHost)).isNotEmpty();
    assertThat(loadedByBundle.stream().filter(BundleIT::isOfHost).map(BundleIT::packageOf))
        .allMatch(jar.imports()::containsKey);
  }

  @Test
  public void shouldHaveEachFileThatDescriptorNames() {
    assertThat(descriptor.files()).isNotEmpty().allMatch(this::hasFileOrFolder);
  }

  @Test
  public void shouldHaveEachTextThatDescriptorNamesInEnglishAndGerman() {
    assertThat(descriptor.texts()).isNotEmpty();
    assertThat(descriptor.textKeys()).isNotEmpty();
    assertThat(missingTexts(".properties")).isEmpty();
    assertThat(missingTexts("_de.properties")).isEmpty();
  }

  @Test
  public void shouldHoldNoClassOfTheHost() {
    assertThat(jar.names()).noneMatch(name -> name.matches(HOST));
  }

  @Test
  public void shouldSpeakTheNamespaceOfItsHostAlone() {
    Pattern foreign =
        flavour.equals("jira11")
            ? Pattern.compile("javax[./](servlet|ws|inject)[./]")
            : Pattern.compile("jakarta[./]");
    assertThat(jar.names().stream().filter(BundleIT::isLoaded))
        .noneMatch(name -> foreign.matcher(text(name)).find());
  }

  @Test
  public void shouldKeepEmbeddedLibrariesToItself() {
    assertThat(jar.packages())
        .contains("com.google.gson", "com.google.re2j", "org.clientrecovery.wording")
        .anyMatch(name -> name.startsWith("org.snakeyaml.engine"));
    assertThat(jar.header("Export-Package")).isNull();
    assertThat(jar.header("DynamicImport-Package")).isNull();
    assertThat(jar.imports()).doesNotContainKeys(jar.packages().toArray(String[]::new));
    assertThat(jar.names()).contains("META-INF/LICENSE", "META-INF/NOTICE");
  }

  @Test
  public void shouldHaveModulesOfNewerHostsOnlyThere() {
    long expected = flavour.equals("jira9") ? 0 : 1;
    assertThat(descriptor.count("rest-migration")).isEqualTo(expected);
    assertThat(descriptor.count("velocity-allowlist")).isLessThanOrEqualTo(expected);
  }

  @Test
  public void shouldAllowTemplatesOnlyMethodsThatExist() {
    assertThat(descriptor.allowedMethods()).allMatch(this::hasMethod);
  }

  @Test
  public void shouldAskHostForNoJavaOrEngineVersion() {
    assertThat(jar.imports().keySet()).noneMatch(name -> name.startsWith("java."));
    assertThat(jar.header("Require-Capability")).isNull();
    assertThat(jar.header("Bundle-RequiredExecutionEnvironment")).isNull();
  }

  @Test
  public void shouldAskForTheJaxRsOfItsHostAndForNoVersionOfAnythingElse() {
    Map<String, String> ranges =
        Map.of("jira9", "\"[1.1,2)\"", "jira10", "\"[2.0.0,3.0.0)\"", "jira11", "\"[3,5)\"");
    jar.imports()
        .forEach(
            (name, rest) ->
                assertThat(rest)
                    .as(name)
                    .contains("version=" + (name.contains(".ws.rs") ? ranges.get(flavour) : "0")));
    assertThat(jar.imports().keySet()).anyMatch(name -> name.endsWith(".ws.rs"));
  }

  @Test
  public void shouldStaySmall() {
    System.out.printf("%s: %,d bytes, %d files%n", flavour, jar.size(), jar.names().size());
    assertThat(jar.size()).isBetween(100_000L, LARGEST);
  }

  private boolean hasFileOrFolder(String location) {
    return location.endsWith("/")
        ? jar.names().stream().anyMatch(name -> name.startsWith(location))
        : jar.has(location);
  }

  private Stream<String> named() {
    return descriptor.named().stream();
  }

  private static boolean isOfHost(String type) {
    return !type.startsWith("org.clientrecovery.") && !type.startsWith("java.");
  }

  private static String packageOf(String type) {
    return type.substring(0, type.lastIndexOf('.')).replaceFirst("\\.[A-Z].*", "");
  }

  /** All but the project file that Maven leaves in a jar. */
  private static boolean isLoaded(String name) {
    return !name.startsWith("META-INF/maven/");
  }

  private String text(String name) {
    return new String(jar.content(name), StandardCharsets.ISO_8859_1);
  }

  private Set<String> missingTexts(String ending) {
    Set<String> known =
        descriptor.texts().stream()
            .flatMap(base -> jar.properties(base + ending).stringPropertyNames().stream())
            .collect(Collectors.toSet());
    Set<String> missing = new TreeSet<>(descriptor.textKeys());
    missing.removeAll(known);
    return missing;
  }

  /** Such as {@code org.clientrecovery.jira.report.Row#getName(java.lang.String int)}. */
  private boolean hasMethod(String line) {
    Matcher parts = Pattern.compile("([\\w.$]+)#(\\w+)\\(([^)]*)\\)").matcher(line);
    return parts.matches()
        && jar.hasClass(parts.group(1))
        && methods(parts.group(1)).contains(parts.group(2) + "(" + parts.group(3) + ")");
  }

  private Set<String> methods(String type) {
    Set<String> found = new TreeSet<>();
    new ClassReader(jar.content(type.replace('.', '/') + ".class"))
        .accept(
            new ClassVisitor(Opcodes.ASM9) {
              @Override
              public MethodVisitor visitMethod(
                  int access, String name, String descriptor, String generics, String[] thrown) {
                found.add(
                    Stream.of(Type.getArgumentTypes(descriptor))
                        .map(Type::getClassName)
                        .collect(Collectors.joining(" ", name + "(", ")")));
                return null;
              }
            },
            ClassReader.SKIP_CODE);
    return found;
  }
}
