package org.clientrecovery.jira.rest;

import com.google.gson.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.clientrecovery.jira.issue.ReaderTexts;
import org.clientrecovery.wording.RuleBook;
import org.clientrecovery.wording.RuleException;
import org.clientrecovery.wording.RuleSet;
import org.clientrecovery.wording.RuleSource;

/**
 * Rule packs as a ZIP, in the layout of docs/rule-packs.md; tweaks lie in {@code changes.yaml}.
 * What comes in is measured as it is unpacked, so that a small ZIP that grows is refused.
 */
final class RulePackZip {
  /** Characters of a request that brings a ZIP in Base64. */
  static final int LONGEST = 6_000_000;

  private static final int MOST_FILES = 5_000;
  private static final int MOST_BYTES = 4_000_000;

  private final ReaderTexts texts;
  private final Map<String, String> files = new TreeMap<>();
  private final List<Refusal.Fault> faults = new ArrayList<>();

  private RulePackZip(ReaderTexts texts) {
    this.texts = texts;
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
   * @param base64 the ZIP; what is none, holds too many files or grows too large is refused
   */
  static RulePackZip read(String base64, ReaderTexts texts) {
    try (ZipInputStream zip =
        new ZipInputStream(
            new ByteArrayInputStream(Base64.getDecoder().decode(base64 == null ? "" : base64)))) {
      RulePackZip packs = new RulePackZip(texts);
      packs.read(zip);
      return packs;
    } catch (IOException | IllegalArgumentException bad) {
      throw Refusal.of(400, "zip", texts.text("client-recovery.rules.bad-zip"));
    }
  }

  private void read(ZipInputStream zip) throws IOException {
    int left = MOST_BYTES;
    int entries = 0;
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      byte[] bytes = zip.readNBytes(left + 1);
      left -= bytes.length;
      if (left < 0 || ++entries > MOST_FILES) {
        throw Refusal.of(413, "zip", texts.text("client-recovery.rules.large-zip"));
      }
      if (!entry.isDirectory()) {
        add(entry.getName(), new String(bytes, StandardCharsets.UTF_8));
      }
    }
    if (entries == 0) {
      throw Refusal.of(400, "zip", texts.text("client-recovery.rules.bad-zip"));
    }
  }

  private void add(String path, String text) {
    if (!path.equals(RuleBook.CHANGES) && !RuleChangesJson.isPath(path)) {
      faults.add(fault(path, texts.text("client-recovery.rules.bad-path", path)));
    } else if (text.length() > RuleChangesJson.LONGEST_FILE) {
      faults.add(
          fault(path, texts.text("client-recovery.rest.too-long", RuleChangesJson.LONGEST_FILE)));
    } else if (files.put(path, text) != null) {
      faults.add(fault(path, texts.text("client-recovery.rules.twice", path)));
    }
  }

  private static Refusal.Fault fault(String path, String message) {
    JsonObject more = new JsonObject();
    more.addProperty("kind", "problem");
    more.addProperty("path", path);
    return new Refusal.Fault(path, message, more);
  }

  /** What is wrong with the ZIP itself: odd paths, files that are too long or there twice. */
  List<Refusal.Fault> faults() {
    return List.copyOf(faults);
  }

  /** That book with these files and tweaks over its own. */
  RuleBook into(RuleBook book, RuleSet below) {
    RuleChangesJson reader = new RuleChangesJson(below, texts);
    RuleBook changed = book;
    for (Map.Entry<String, String> file : files.entrySet()) {
      changed =
          file.getKey().equals(RuleBook.CHANGES)
              ? withChanges(changed, file.getValue(), below)
              : reader.withFile(changed, file.getKey(), file.getValue());
    }
    return changed;
  }

  private RuleBook withChanges(RuleBook book, String text, RuleSet below) {
    try {
      return book.withChanges(new RuleSource(RuleBook.CHANGES, text), below);
    } catch (RuleException unreadable) {
      faults.add(new RuleFaults(texts, book).fault(unreadable.problem()));
      return book;
    }
  }
}
