package org.clientrecovery.text;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known of a comment beside its words: who reads it, when and where it is written.
 *
 * <p>Immutable; starts from {@link #publicReply} and is narrowed by the {@code with…} methods. No
 * value is null.
 */
public final class CommentContext {
  private final Audience audience;
  private final Position position;
  private final Stage stage;
  private final Locale language;
  private final Instant written;
  private final ZoneId zone;

  private CommentContext(
      Audience audience,
      Position position,
      Stage stage,
      Locale language,
      Instant written,
      ZoneId zone) {
    this.audience = Objects.requireNonNull(audience, "audience");
    this.position = Objects.requireNonNull(position, "position");
    this.stage = stage;
    this.language = language;
    this.written = Objects.requireNonNull(written, "written");
    this.zone = Objects.requireNonNull(zone, "zone");
  }

  /**
   * A public reply of unknown position, stage and language, written at that moment in that zone.
   */
  public static CommentContext publicReply(Instant written, ZoneId zone) {
    return new CommentContext(Audience.PUBLIC, Position.UNKNOWN, null, null, written, zone);
  }

  public CommentContext withAudience(Audience value) {
    return new CommentContext(value, position, stage, language, written, zone);
  }

  public CommentContext withPosition(Position value) {
    return new CommentContext(audience, value, stage, language, written, zone);
  }

  public CommentContext withStage(Stage value) {
    return new CommentContext(audience, position, value, language, written, zone);
  }

  public CommentContext withLanguage(Locale value) {
    return new CommentContext(audience, position, stage, value, written, zone);
  }

  public Audience audience() {
    return audience;
  }

  public Position position() {
    return position;
  }

  /** The stage of the recovery that the comment belongs to; empty outside a recovery. */
  public Optional<Stage> stage() {
    return Optional.ofNullable(stage);
  }

  /** The language if the host knows it; empty where the text has to tell. */
  public Optional<Locale> language() {
    return Optional.ofNullable(language);
  }

  /** The moment of writing, from which "tomorrow" counts. */
  public Instant written() {
    return written;
  }

  /** The zone that times in the text are meant in, where the text names none. */
  public ZoneId zone() {
    return zone;
  }
}
