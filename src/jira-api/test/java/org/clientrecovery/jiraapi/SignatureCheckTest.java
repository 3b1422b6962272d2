package org.clientrecovery.jiraapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.Test;

/** Shows that the check sees each kind of difference, on types that have them. */
public class SignatureCheckTest {
  private static final String DRIFTED = Drifted.class.getName();
  private static final String CONSTRUCTOR =
      String.join("\t", "M", DRIFTED, "<init>", "()V", "public", "", "", "", "", "test");

  @Test
  public void shouldAcceptWhatIsListedAndIgnoreWhatIsHidden() throws IOException {
    assertThat(
            complaints(
                row(
                    "TYPE",
                    "class",
                    "",
                    "public abstract",
                    "java.lang.Object java.io.Serializable"),
                CONSTRUCTOR,
                row("M", "count", "()J", "public", "java.io.IOException"),
                row("M", "close", "()V", "public final", "java.io.IOException"),
                row("M", "unlisted", "()V", "public", "")))
        .isEmpty();
  }

  @Test
  public void shouldNameTypeThatIsNotListed() throws IOException {
    assertThat(complaints()).contains(DRIFTED + ": not in the list");
  }

  @Test
  public void shouldSeeOtherErasureModifiersSupertypesAndThrownTypes() throws IOException {
    assertThat(
            complaints(
                row("TYPE", "interface", "", "public", "java.lang.Object"),
                CONSTRUCTOR,
                row("M", "count", "()I", "public", "java.io.IOException"),
                row("M", "close", "()V", "public", "")))
        .containsExactlyInAnyOrder(
            DRIFTED + "#count()J: not in the list",
            DRIFTED + "#close()V: modifiers [final, public], in the list [public]",
            DRIFTED + "#close()V: thrown types [java.io.IOException], in the list []",
            DRIFTED + "#unlisted()V: not in the list",
            DRIFTED + ": kind class, in the list interface",
            DRIFTED + ": modifiers [abstract, public], in the list [public]",
            DRIFTED
                + ": supertypes [java.lang.Object, java.io.Serializable], in the list"
                + " [java.lang.Object]");
  }

  @Test
  public void shouldRefuseAnnotationThatHostCannotSee() throws IOException {
    String name = Drifted.Forgotten.class.getName();
    String row =
        String.join(
            "\t",
            "TYPE",
            name,
            "annotation",
            "",
            "public static abstract",
            "java.lang.annotation.Annotation",
            "",
            "RUNTIME",
            "",
            "test");

    assertThat(check(Drifted.Forgotten.class, row))
        .containsExactly(name + ": retention CLASS, in the list RUNTIME");
  }

  private static String row(
      String kind, String name, String descriptor, String modifiers, String others) {
    return String.join(
        "\t", kind, DRIFTED, name, descriptor, modifiers, others, "", "", "", "test");
  }

  private static List<String> complaints(String... rows) throws IOException {
    return check(Drifted.class, rows);
  }

  private static List<String> check(Class<?> type, String... rows) throws IOException {
    String file = "/" + type.getName().replace('.', '/') + ".class";
    try (InputStream in = type.getResourceAsStream(file)) {
      return new SignatureCheck(Signatures.ofLines(rows)).complaintsAbout(in.readAllBytes());
    }
  }
}
