package org.clientrecovery.commitment;

import java.time.LocalDate;

/** A found date with its reading, so that an hour can be taken to the day it belongs to. */
record DateInText(FoundDate found, Reading reading, DueResolver resolver) {

  /** The same hour on that day. */
  Due on(LocalDate day) {
    return resolver.hourOn(day, reading);
  }

  /** Whether it names an hour. */
  boolean hasClock() {
    return reading.hasClock();
  }

  /** Whether it counts from the moment of writing: "within a day". */
  boolean isAmount() {
    return reading.offset != null;
  }
}
