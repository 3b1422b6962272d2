package org.clientrecovery.jiraapi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.clientrecovery.jiraapi.Signatures.Row;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Holds one class file against the list and says each difference in a line. Only what others can
 * see is looked at: public and protected members, nothing that the compiler made up.
 */
final class SignatureCheck extends ClassVisitor {
  private final Signatures signatures;
  private final List<String> complaints = new ArrayList<>();
  private final Set<String> met = new TreeSet<>();
  private String type;
  private int access;
  private String superName;
  private String[] interfaces;
  private String retention = "";

  SignatureCheck(Signatures signatures) {
    super(Opcodes.ASM9);
    this.signatures = signatures;
  }

  List<String> complaintsAbout(byte[] classFile) {
    complaints.clear();
    retention = "";
    new ClassReader(classFile)
        .accept(this, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    return List.copyOf(complaints);
  }

  /** Keys of the rows that the class files read so far have asked for. */
  Set<String> met() {
    return met;
  }

  @Override
  public void visit(
      int version, int access, String name, String generics, String superName, String[] others) {
    type = name.replace('/', '.');
    this.access = access;
    this.superName = superName;
    interfaces = others;
  }

  @Override
  public void visitInnerClass(String name, String outerName, String innerName, int access) {
    if (name.replace('/', '.').equals(type)) {
      this.access = access;
    }
  }

  @Override
  public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
    if (!descriptor.equals("Ljava/lang/annotation/Retention;")) {
      return null;
    }
    return new AnnotationVisitor(Opcodes.ASM9) {
      @Override
      public void visitEnum(String name, String descriptor, String value) {
        retention = value;
      }
    };
  }

  @Override
  public FieldVisitor visitField(
      int access, String name, String descriptor, String generics, Object value) {
    member(access, name, descriptor, new String[0]);
    return null;
  }

  @Override
  public MethodVisitor visitMethod(
      int access, String name, String descriptor, String generics, String[] exceptions) {
    member(access, name, descriptor, exceptions == null ? new String[0] : exceptions);
    return null;
  }

  @Override
  public void visitEnd() {
    Row row = signatures.find(type);
    if (row == null) {
      complaints.add(type + ": not in the list");
      return;
    }
    met.add(row.key());
    same("kind", type, row.name(), kind());
    same("modifiers", type, row.modifiers(), modifiers(access & ~keywordsOfKind()));
    same("supertypes", type, row.others(), supertypes());
    if (kind().equals("annotation")) {
      same("retention", type, "RUNTIME", row.retention());
      same("retention", type, row.retention(), retention);
    }
  }

  private void member(int access, String name, String descriptor, String[] exceptions) {
    boolean seenByOthers = (access & (Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED)) != 0;
    if (!seenByOthers || (access & Opcodes.ACC_SYNTHETIC) != 0) {
      return;
    }
    String key = Signatures.memberKey(type, name, descriptor);
    Row row = signatures.find(key);
    if (row == null) {
      complaints.add(key + ": not in the list");
      return;
    }
    met.add(key);
    same("modifiers", key, row.modifiers(), modifiers(access));
    same("thrown types", key, row.others(), names(exceptions));
  }

  private void same(String what, String where, Object listed, Object compiled) {
    if (!listed.equals(compiled)) {
      complaints.add(where + ": " + what + " " + compiled + ", in the list " + listed);
    }
  }

  private String kind() {
    if ((access & Opcodes.ACC_ANNOTATION) != 0) {
      return "annotation";
    }
    if ((access & Opcodes.ACC_INTERFACE) != 0) {
      return "interface";
    }
    return (access & Opcodes.ACC_ENUM) != 0 ? "enum" : "class";
  }

  /** The compiler decides whether an enum is final or abstract, by the bodies of its constants. */
  private int keywordsOfKind() {
    return kind().equals("enum") ? Opcodes.ACC_FINAL | Opcodes.ACC_ABSTRACT : 0;
  }

  private List<String> supertypes() {
    List<String> all = new ArrayList<>();
    if ((access & Opcodes.ACC_INTERFACE) == 0) {
      all.add(superName.replace('/', '.'));
    }
    all.addAll(names(interfaces));
    return all;
  }

  private static List<String> names(String[] internalNames) {
    return Arrays.stream(internalNames).map(n -> Type.getObjectType(n).getClassName()).toList();
  }

  private static Set<String> modifiers(int access) {
    Set<String> words = new TreeSet<>();
    add(words, access, Opcodes.ACC_PUBLIC, "public");
    add(words, access, Opcodes.ACC_PROTECTED, "protected");
    add(words, access, Opcodes.ACC_STATIC, "static");
    add(words, access, Opcodes.ACC_FINAL, "final");
    add(words, access, Opcodes.ACC_ABSTRACT, "abstract");
    return words;
  }

  private static void add(Set<String> words, int access, int flag, String word) {
    if ((access & flag) != 0) {
      words.add(word);
    }
  }
}
