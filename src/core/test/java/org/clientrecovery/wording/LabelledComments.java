package org.clientrecovery.wording;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Whole comments with what was labelled of them, from the training files. */
final class LabelledComments {
  private LabelledComments() {}

  /**
   * A comment.
   *
   * @param file its author's file
   * @param isPublic whether the client reads it
   * @param fixFirst whether it was labelled as a fix without a word on the harm
   */
  record Comment(String file, String id, String text, boolean isPublic, boolean fixFirst) {}

  static List<Comment> read(Path file) throws IOException {
    List<Comment> comments = new ArrayList<>();
    Load json = new Load(LoadSettings.builder().build());
    for (String line : Files.readAllLines(file)) {
      Map<?, ?> fields = (Map<?, ?>) json.loadFromString(line);
      comments.add(
          new Comment(
              file.getFileName().toString(),
              (String) fields.get("id"),
              (String) fields.get("text"),
              !"internal".equals(fields.get("visibility")),
              Boolean.TRUE.equals(fields.get("fix_first"))));
    }
    return comments;
  }
}
