package org.clientrecovery.jira.rest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.clientrecovery.jira.issue.ReaderTexts;
import org.clientrecovery.wording.RuleBook;

/**
 * Rule packs as a ZIP, in the layout of docs/rule-packs.md; tweaks lie in {@code changes.yaml}, for
 * readers and for the commands.
 */
final class RulePackZip {
  private static final int MOST_FILES = 5_000;
  private static final int MOST_BYTES = 4_000_000;

  private final Map<String, String> files;

  private RulePackZip(Map<String, String> files) {
    this.files = files;
  }

  /** The files and tweaks of that book. */
  static byte[] write(RuleBook book) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      Map<String, String> all = new TreeMap<>(book.files());
      all.put(RuleBook.CHANGES, book.changes());
      for (Map.Entry<String, String> file : all.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException never) {
      throw new UncheckedIOException("writing to memory", never);
    }
    return bytes.toByteArray();
  }

  /**
   * What a ZIP holds.
   *
   * @param base64 the ZIP; bad text, too many or too large files are refused
   */
  static RulePackZip read(String base64, ReaderTexts texts) {
    try (ZipInputStream zip =
        new ZipInputStream(
            new ByteArrayInputStream(Base64.getDecoder().decode(base64 == null ? "" : base64)))) {
      return new RulePackZip(files(zip, texts));
    } catch (IOException | IllegalArgumentException bad) {
      throw Refusal.of(400, "zip", texts.text("client-recovery.rules.bad-zip"));
    }
  }

  private static Map<String, String> files(ZipInputStream zip, ReaderTexts texts)
      throws IOException {
    Map<String, String> files = new TreeMap<>();
    int left = MOST_BYTES;
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      byte[] bytes = zip.readNBytes(left + 1);
      left -= bytes.length;
      if (left < 0 || files.size() >= MOST_FILES) {
        throw Refusal.of(413, "zip", texts.text("client-recovery.rules.large-zip"));
      }
      if (!entry.isDirectory() && !entry.getName().equals(RuleBook.CHANGES)) {
        files.put(entry.getName(), new String(bytes, StandardCharsets.UTF_8));
      }
    }
    if (files.isEmpty()) {
      throw Refusal.of(400, "zip", texts.text("client-recovery.rules.bad-zip"));
    }
    return files;
  }

  /** That book with these files over its own. */
  RuleBook into(RuleBook book, RuleChangesJson reader) {
    RuleBook changed = book;
    for (Map.Entry<String, String> file : files.entrySet()) {
      changed = reader.withFile(changed, file.getKey(), file.getValue());
    }
    return changed;
  }
}
