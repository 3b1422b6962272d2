package org.clientrecovery.jira.bundle;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.util.stream.Stream;
import org.objectweb.asm.Type;

/** Methods that host types inherit from the JDK, such as getMessage of an exception. */
final class JavaMembers {
  private JavaMembers() {}

  /** Whether Object or one of the types that belong to the JDK has the member. */
  static boolean has(Stream<String> types, String member) {
    return Stream.concat(Stream.of("java.lang.Object"), types)
        .filter(name -> name.startsWith("java."))
        .anyMatch(name -> declares(name, member));
  }

  private static boolean declares(String javaType, String member) {
    try {
      Class<?> type = Class.forName(javaType);
      Stream<Executable> methods =
          Stream.concat(Stream.of(type.getMethods()), Stream.of(type.getDeclaredMethods()));
      return methods.map(JavaMembers::key).anyMatch(member::equals);
    } catch (ClassNotFoundException e) {
      throw new AssertionError("no such type in this JDK: " + javaType, e);
    }
  }

  private static String key(Executable method) {
    return method instanceof Constructor
        ? "<init>" + Type.getConstructorDescriptor((Constructor<?>) method)
        : method.getName() + Type.getMethodDescriptor((Method) method);
  }
}
