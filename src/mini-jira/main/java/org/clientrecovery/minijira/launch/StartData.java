package org.clientrecovery.minijira.launch;

import java.nio.file.Path;
import org.clientrecovery.minijira.importing.ImportSummary;
import org.clientrecovery.minijira.importing.Importer;
import org.clientrecovery.minijira.sample.SampleDesk;
import org.clientrecovery.minijira.tracker.Tracker;

/** What a mini-jira begins with: an import, else what is in its database, else the sample desk. */
record StartData(TryOptions options) {
  private static final int PROGRESS_STEP = 500;

  void fill(Tracker tracker) {
    if (options.importFrom().isPresent()) {
      importFrom(options.importFrom().get(), tracker);
    } else if (SecondNode.name() == null) {
      SampleDesk.fill(tracker);
    }
  }

  private static void importFrom(Path source, Tracker tracker) {
    System.out.println("Importing " + source + " …");
    ImportSummary summary = Importer.run(source, tracker, StartData::progress);
    summary.lines().forEach(System.out::println);
  }

  private static void progress(int issues) {
    if (issues > 0 && issues % PROGRESS_STEP == 0) {
      System.out.println("  " + issues + " issues");
    }
  }
}
