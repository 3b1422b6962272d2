package org.clientrecovery.jira.bundle;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Type;

/**
 * Types and members that class files refer to, read from their constant pools: what the JVM links.
 */
final class References {
  private static final int UTF8 = 1;
  private static final int CLASS = 7;
  private static final int FIELD = 9;
  private static final int INTERFACE_METHOD = 11;

  /** Such as {@code Lcom/atlassian/jira/issue/Issue;} in a descriptor, generics or annotation. */
  private static final Pattern TYPE_IN_TEXT = Pattern.compile("L([a-z]\\w*(?:/[\\w$]+)+)[;<]");

  private final Set<String> types = new TreeSet<>();
  private final Set<Member> members = new TreeSet<>();
  private final Map<String, List<String>> above = new TreeMap<>();

  /** A member by the type that the class file names for it, which may inherit it. */
  record Member(String type, String name) implements Comparable<Member> {
    @Override
    public int compareTo(Member other) {
      return toString().compareTo(other.toString());
    }
  }

  void readFrom(byte[] classFile) {
    ClassReader reader = new ClassReader(classFile);
    above.put(
        dotted(reader.getClassName()),
        Stream.concat(Stream.of(reader.getSuperName()), Stream.of(reader.getInterfaces()))
            .map(References::dotted)
            .toList());
    char[] buffer = new char[reader.getMaxStringLength()];
    for (int i = 1; i < reader.getItemCount(); i++) {
      if (reader.getItem(i) > 0) {
        read(reader, reader.getItem(i), buffer);
      }
    }
  }

  private void read(ClassReader reader, int offset, char[] buffer) {
    int tag = reader.readByte(offset - 1);
    if (tag == UTF8) {
      Matcher found = TYPE_IN_TEXT.matcher(utf8(reader, offset));
      while (found.find()) {
        types.add(dotted(found.group(1)));
      }
    } else if (tag == CLASS) {
      addType(reader.readUTF8(offset, buffer));
    } else if (tag >= FIELD && tag <= INTERFACE_METHOD) {
      int nameAndType = reader.getItem(reader.readUnsignedShort(offset + 2));
      String name = reader.readUTF8(nameAndType, buffer) + reader.readUTF8(nameAndType + 2, buffer);
      String owner = reader.readClass(offset, buffer);
      if (!owner.startsWith("[")) {
        members.add(new Member(dotted(owner), name));
      }
    }
  }

  private static String utf8(ClassReader reader, int offset) {
    byte[] bytes = new byte[reader.readUnsignedShort(offset)];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) reader.readByte(offset + 2 + i);
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private void addType(String internalName) {
    Type type = Type.getObjectType(internalName);
    Type element = type.getSort() == Type.ARRAY ? type.getElementType() : type;
    if (element.getSort() == Type.OBJECT) {
      types.add(element.getClassName());
    }
  }

  private static String dotted(String internalName) {
    return internalName.replace('/', '.');
  }

  Set<String> types() {
    return types;
  }

  Set<Member> members() {
    return members;
  }

  /** Supertypes of one of the types read; none for others. */
  List<String> above(String type) {
    return above.getOrDefault(type, List.of());
  }

  /** The first types outside of those read that a type extends or implements, over all steps. */
  Stream<String> outerAncestors(String type) {
    return above.containsKey(type)
        ? above.get(type).stream().flatMap(this::outerAncestors)
        : Stream.of(type);
  }
}
