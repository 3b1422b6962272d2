package org.clientrecovery.wording;

/** The fields that every kind of rule has. */
record RuleHeader(
    Category category,
    Component component,
    String message,
    String suggestion,
    double weight,
    String because,
    String rewrite,
    boolean ignoresNegation) {

  RuleHeader weighted(double points) {
    return new RuleHeader(
        category, component, message, suggestion, points, because, rewrite, ignoresNegation);
  }
}
