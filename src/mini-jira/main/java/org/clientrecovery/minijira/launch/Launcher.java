package org.clientrecovery.minijira.launch;

import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The main class of {@code mini-jira.jar}. It has no library on its class path: it picks those of
 * the wanted flavour and runs the command with them.
 */
public final class Launcher {
  private static final String TRY = "org.clientrecovery.minijira.launch.TryCommand";
  private static final String FILES = "org.clientrecovery.minijira.commands.FileCommands";
  private static final Set<String> FILE_COMMANDS = Set.of("score", "evaluate", "dates");

  private static final String USAGE =
      """
      Usage:
        %s
        recovery score FILE.jsonl      scores the comments of a file, one per line
        recovery evaluate FILE.jsonl   compares the engine with labelled comments
        recovery dates FILE.jsonl      resolves the dates of a file, one per line
      """
          .formatted(TryOptions.USAGE);

  private Launcher() {}

  /** Runs the command of the first argument; exits with 0, 1 (failed) or 2 (wrong arguments). */
  public static void main(String[] arguments) throws Throwable {
    String command = arguments.length == 0 ? "" : arguments[0];
    try {
      if (command.equals("try")) {
        List<String> options = Arrays.asList(arguments).subList(1, arguments.length);
        run(TryOptions.parse(options).flavour(), TRY, options.toArray(String[]::new));
      } else if (FILE_COMMANDS.contains(command)) {
        run(Flavour.JIRA10, FILES, arguments);
      } else {
        throw new UsageException(
            (command.isEmpty() ? "Give a command." : "There is no command " + command + ".")
                + "\n"
                + USAGE.strip());
      }
    } catch (UsageException e) {
      System.err.println(e.getMessage());
      System.exit(2);
    }
  }

  private static void run(Flavour flavour, String command, String[] arguments) throws Throwable {
    ClassLoader loader = Distribution.current().loader(flavour);
    Thread.currentThread().setContextClassLoader(loader);
    try {
      loader.loadClass(command).getMethod("main", String[].class).invoke(null, (Object) arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
