package org.clientrecovery.wording;

/** Where a condition looks, as seen from a match. */
enum Place {
  SAME_SENTENCE("same_sentence"),
  BEFORE("before"),
  AFTER("after"),
  IN_MATCH("in_match"),
  SENTENCE_BEFORE("sentence_before"),
  SENTENCE_AFTER("sentence_after"),
  EARLIER("earlier"),
  LATER("later"),
  ANYWHERE("anywhere"),
  IN_QUOTE("in_quote");

  private final String id;

  Place(String id) {
    this.id = id;
  }

  String id() {
    return id;
  }

  /** Whether all matches of a sentence see the same there. */
  boolean isOfSentence() {
    return switch (this) {
      case SAME_SENTENCE, SENTENCE_BEFORE, SENTENCE_AFTER, ANYWHERE, IN_QUOTE -> true;
      default -> false;
    };
  }

  /** The place of that name, or null. */
  static Place of(String id) {
    for (Place place : values()) {
      if (place.id.equals(id)) {
        return place;
      }
    }
    return null;
  }
}
