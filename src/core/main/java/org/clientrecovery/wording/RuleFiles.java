package org.clientrecovery.wording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.clientrecovery.text.FileInJar;

/** Where rule files come from: this release, or a folder. */
public final class RuleFiles {
  private static final String ROOT = "/rules/";

  private RuleFiles() {}

  /** The files of this release, in the order of their paths; each is read when it is asked. */
  public static List<RuleSource> shipped() {
    List<RuleSource> files = new ArrayList<>();
    String index = FileInJar.text(ROOT + "index.txt");
    for (String path : index.split("[\r\n]+")) {
      if (!path.isBlank()) {
        files.add(new RuleSource(path, () -> FileInJar.bytes(ROOT + path)));
      }
    }
    files.sort(java.util.Comparator.comparing(RuleSource::path));
    return files;
  }

  /**
   * The files below a folder that holds packs, in the order of their paths.
   *
   * @throws UncheckedIOException where one can't be read
   */
  public static List<RuleSource> in(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().map(file -> source(folder, file)).toList();
    } catch (IOException broken) {
      throw new UncheckedIOException("reading rules from " + folder, broken);
    }
  }

  private static RuleSource source(Path folder, Path file) {
    try {
      String path = folder.relativize(file).toString().replace('\\', '/');
      return new RuleSource(path, Files.readString(file));
    } catch (IOException broken) {
      throw new UncheckedIOException("reading rule file " + file, broken);
    }
  }
}
