package org.clientrecovery.jira.bundle;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Types and members of the jars that a host is made of, jars within jars included. Nothing is
 * loaded, so any version can be read with any JDK that the class-file reader knows.
 */
final class HostJars {
  private final Map<String, HostType> types = new HashMap<>();

  /** A type of the host: what is above it, and name with descriptor of each member. */
  record HostType(boolean isInterface, List<String> above, Set<String> members) {}

  static HostJars under(Path folder) {
    HostJars jars = new HostJars();
    try (Stream<Path> files = Files.walk(folder)) {
      files.filter(file -> file.toString().endsWith(".jar")).forEach(jars::readFile);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + folder, e);
    }
    return jars;
  }

  private void readFile(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private void read(InputStream in) throws IOException {
    JarInputStream jar = new JarInputStream(in);
    for (JarEntry entry = jar.getNextJarEntry(); entry != null; entry = jar.getNextJarEntry()) {
      if (entry.getName().endsWith(".jar")) {
        read(new ByteArrayInputStream(jar.readAllBytes()));
      } else if (entry
          .getName()
          .matches("(com/(atlassian|opensymphony)|net/java/ao|webwork|org/ofbiz)/.*\\.class")) {
        add(new ClassReader(jar.readAllBytes()));
      }
    }
  }

  private void add(ClassReader reader) {
    Set<String> members = new HashSet<>();
    reader.accept(
        new ClassVisitor(Opcodes.ASM9) {
          @Override
          public FieldVisitor visitField(
              int access, String name, String descriptor, String generics, Object value) {
            members.add(name + descriptor);
            return null;
          }

          @Override
          public MethodVisitor visitMethod(
              int access, String name, String descriptor, String generics, String[] thrown) {
            members.add(name + descriptor);
            return null;
          }
        },
        ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    List<String> above =
        Stream.concat(Stream.of(reader.getSuperName()), Stream.of(reader.getInterfaces()))
            .map(name -> name.replace('/', '.'))
            .toList();
    boolean isInterface = (reader.getAccess() & Opcodes.ACC_INTERFACE) != 0;
    types.putIfAbsent(
        reader.getClassName().replace('/', '.'), new HostType(isInterface, above, members));
  }

  boolean has(String type) {
    return types.containsKey(type);
  }

  boolean isInterface(String type) {
    return types.get(type).isInterface();
  }

  /** Whether the JVM would find the member in the type or above it. */
  boolean has(String type, String member) {
    HostType found = types.get(type);
    return found != null
        && (found.members().contains(member)
            || found.above().stream().anyMatch(next -> has(next, member)));
  }

  /** The type and all that is above it, up to and including types of the JDK. */
  Stream<String> above(String type) {
    return types.containsKey(type)
        ? Stream.concat(Stream.of(type), types.get(type).above().stream().flatMap(this::above))
        : Stream.of(type);
  }

  int size() {
    return types.size();
  }
}
