package org.clientrecovery.minijira.commands;

import com.google.gson.JsonObject;

/** What is done with each line of a file. */
interface LineCommand {

  /**
   * Takes one line.
   *
   * @throws InvalidLineException where a field is missing or wrong
   */
  void take(JsonObject line);

  /** Called after the last line. */
  default void finish() {}
}
