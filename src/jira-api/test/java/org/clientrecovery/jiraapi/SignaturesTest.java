package org.clientrecovery.jiraapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.clientrecovery.jiraapi.Signatures.Row;
import org.junit.Test;

/** Holds the module against the list of what the genuine API is known to have. */
public class SignaturesTest {
  private static final Path CLASSES = Path.of("target", "classes");

  @Test
  public void shouldHaveEachTypeAndMemberAsListed() throws IOException {
    SignatureCheck check = new SignatureCheck(Signatures.of(Path.of("signatures.tsv")));

    assertThat(classFiles()).hasSizeGreaterThan(500);
    assertThat(classFiles().stream().flatMap(file -> complaints(check, file))).isEmpty();
  }

  @Test
  public void shouldListNothingThatTheModuleLacks() throws IOException {
    Signatures signatures = Signatures.of(Path.of("signatures.tsv"));
    SignatureCheck check = new SignatureCheck(signatures);
    classFiles().forEach(file -> complaints(check, file));

    assertThat(signatures.all().stream().filter(row -> !ofTheLibrary(row)).map(Row::key))
        .allMatch(check.met()::contains);
  }

  @Test
  public void shouldHoldNothingButSignatures() throws IOException {
    assertThat(classFiles().stream().map(file -> CLASSES.relativize(file).toString()))
        .allMatch(name -> name.matches("(com/(atlassian|opensymphony)|webwork|org/ofbiz)/.*"));
  }

  /** ActiveObjects is compiled against its own library, see the README. */
  private static boolean ofTheLibrary(Row row) {
    return row.type().startsWith("net.java.ao.");
  }

  private static List<Path> classFiles() throws IOException {
    try (Stream<Path> files = Files.walk(CLASSES)) {
      return files.filter(file -> file.toString().endsWith(".class")).toList();
    }
  }

  private static Stream<String> complaints(SignatureCheck check, Path file) {
    try {
      return check.complaintsAbout(Files.readAllBytes(file)).stream();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }
}
