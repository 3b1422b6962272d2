package org.clientrecovery.wording;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.function.Supplier;

/**
 * One file of a rule pack. Equal to another of the same path that holds the same. Immutable.
 *
 * <p>A file of the release is read from its jar whenever its text is asked for, so that the trained
 * tables, megabytes of text that nobody looks at once they are read, take no memory.
 */
public final class RuleSource {
  private final String path;

  /** Null where it is read whenever it is asked for. */
  private final String text;

  private final Supplier<byte[]> content;

  /** Null until the file is read or the digest is asked; the same in every thread. */
  private volatile byte[] digest;

  /**
   * A file that keeps its text.
   *
   * @param path from the rules folder, with "/" between its parts
   * @param text what the file holds
   */
  public RuleSource(String path, String text) {
    this.path = path;
    this.text = text;
    content = () -> text.getBytes(StandardCharsets.UTF_8);
  }

  /** A file whose content, UTF-8 and always the same, is read again and again. */
  RuleSource(String path, Supplier<byte[]> content) {
    this.path = path;
    text = null;
    this.content = content;
  }

  /** From the rules folder, with "/" between its parts. */
  public String path() {
    return path;
  }

  /** What the file holds. */
  public String text() {
    return text == null ? new String(content(), StandardCharsets.UTF_8) : text;
  }

  private byte[] content() {
    byte[] read = content.get();
    if (digest == null) {
      MessageDigest sha = sha256();
      sha.update((path + '\0').getBytes(StandardCharsets.UTF_8));
      sha.update(read);
      sha.update((byte) 0);
      digest = sha.digest();
    }
    return read;
  }

  /** What digests of rules are made by. */
  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException never) {
      throw new IllegalStateException("every Java has SHA-256", never);
    }
  }

  /** SHA-256 of path and content; nobody may change it. */
  byte[] digest() {
    if (digest == null) {
      content();
    }
    return digest;
  }

  /** The pack: the first part of the path. */
  String pack() {
    return path.substring(0, Math.max(0, path.indexOf('/')));
  }

  /** The last part of the path without its ending. */
  String name() {
    String file = path.substring(path.lastIndexOf('/') + 1);
    int dot = file.lastIndexOf('.');
    return dot < 0 ? file : file.substring(0, dot);
  }

  /** What the rule of this file is called in all packs: {@code defensive-en/told-too-late}. */
  public String key() {
    return pack() + "/" + name();
  }

  /** The folder inside the pack, or "" where the file lies directly in it. */
  String folder() {
    int first = path.indexOf('/');
    int last = path.lastIndexOf('/');
    return last > first ? path.substring(first + 1, last) : "";
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof RuleSource that && path.equals(that.path) && holdsTheSameAs(that);
  }

  private boolean holdsTheSameAs(RuleSource other) {
    return text != null && other.text != null
        ? text.equals(other.text)
        : Arrays.equals(digest(), other.digest());
  }

  @Override
  public int hashCode() {
    return path.hashCode();
  }

  @Override
  public String toString() {
    return path;
  }
}
