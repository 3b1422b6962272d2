package org.clientrecovery.minijira.commands;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The commands that read JSON Lines: {@code score}, {@code evaluate}, {@code dates}.
 *
 * <p>Exit codes: 0 all lines read, 1 wrong use or unreadable file, 2 some lines were not valid;
 * each of those is reported on standard error as <code>{"line": n, "error": "…"}</code>.
 */
public final class FileCommands {
  private static final Set<String> NAMES = Set.of("score", "evaluate", "dates");
  private static final int WRONG_USE = 1;

  private final Clock clock;
  private final InputStream in;
  private final PrintStream out;
  private final PrintStream err;

  /**
   * Commands on these streams.
   *
   * @param in what "-" reads
   */
  public FileCommands(Clock clock, InputStream in, PrintStream out, PrintStream err) {
    this.clock = clock;
    this.in = in;
    this.out = out;
    this.err = err;
  }

  public static boolean knows(String command) {
    return NAMES.contains(command);
  }

  /** Runs such as {@code evaluate FILE --json}; the exit code. */
  public int run(List<String> arguments) {
    try {
      FileOptions options = FileOptions.of(arguments);
      return new JsonLines(options.file(), in, err).forEach(command(options));
    } catch (IllegalArgumentException wrong) {
      err.println(wrong.getMessage());
      err.println(FileOptions.USAGE);
    } catch (NoSuchFileException missing) {
      err.println("there is no file " + missing.getFile());
    } catch (IOException broken) {
      err.println("can't read the file: " + broken.getMessage());
    }
    return WRONG_USE;
  }

  private LineCommand command(FileOptions options) {
    switch (options.command()) {
      case "score":
        return new ScoreCommand(options.engine(), clock, out);
      case "evaluate":
        return new EvaluateCommand(options, clock, out);
      default:
        return new DatesCommand(out);
    }
  }

  /** Runs a command on the process's own streams. */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    int code =
        new FileCommands(Clock.systemDefaultZone(), System.in, out, err)
            .run(Arrays.asList(arguments));
    out.flush();
    System.exit(code);
  }
}
