package org.clientrecovery.wording;

/**
 * The fields that every kind of rule has.
 *
 * @param usualWeight the weight in the rule's own file, whatever a project makes of it
 */
record RuleHeader(
    Category category,
    Component component,
    String message,
    String suggestion,
    double weight,
    double usualWeight,
    String because,
    String rewrite,
    boolean ignoresNegation) {

  RuleHeader weighted(double points) {
    return new RuleHeader(
        category,
        component,
        message,
        suggestion,
        points,
        usualWeight,
        because,
        rewrite,
        ignoresNegation);
  }
}
