package org.clientrecovery.minijira.launch;

import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The main class of {@code mini-jira.jar}. It has no library on its class path: it picks those of
 * the wanted flavour and runs the command with them.
 */
public final class Launcher {
  private static final Map<String, String> COMMANDS =
      Map.of(
          "try", "org.clientrecovery.minijira.launch.TryCommand",
          "score", "org.clientrecovery.minijira.commands.ScoreCommand",
          "evaluate", "org.clientrecovery.minijira.commands.EvaluateCommand",
          "dates", "org.clientrecovery.minijira.commands.DatesCommand");

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
    if (arguments.length == 0 || !COMMANDS.containsKey(arguments[0])) {
      System.err.println(
          arguments.length == 0 ? "Give a command." : "There is no command " + arguments[0] + ".");
      System.err.print(USAGE);
      System.exit(2);
    }
    try {
      List<String> rest = Arrays.asList(arguments).subList(1, arguments.length);
      Flavour flavour =
          arguments[0].equals("try") ? TryOptions.parse(rest).flavour() : Flavour.JIRA10;
      run(flavour, COMMANDS.get(arguments[0]), rest.toArray(String[]::new));
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
