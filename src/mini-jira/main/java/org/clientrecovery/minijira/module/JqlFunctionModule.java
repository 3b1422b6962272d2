package org.clientrecovery.minijira.module;

/**
 * A function of the query language.
 *
 * @param list whether it gives several values
 */
public record JqlFunctionModule(String key, String className, String functionName, boolean list) {
  static JqlFunctionModule of(Xml function) {
    return new JqlFunctionModule(
        function.attribute("key"),
        function.attribute("class"),
        function.child("fname").map(Xml::text).orElse(function.attribute("key")),
        function.child("list").map(Xml::text).orElse("false").equals("true"));
  }
}
