package org.clientrecovery.text;

/** Whose words a sentence holds. Wording is judged, and promises are taken, from {@link #OWN}. */
public enum Layer {
  /** The writer's own words. */
  OWN,
  /** Cited: {@code {quote}}, {@code bq.}, lines after ">", {@code <blockquote>}. */
  QUOTE,
  /** {@code {code}}, {@code {noformat}}, {@code <pre>}, log lines, stack traces. */
  CODE,
  /** A mail that was forwarded or answered below the writer's own words. */
  FORWARD,
  /** Closing formula, name, job title, address. */
  SIGNATURE
}
