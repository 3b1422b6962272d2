package org.clientrecovery.bench.dates;

import com.joestelmach.natty.DateGroup;
import com.joestelmach.natty.Parser;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;

final class NattyReader implements DateReader {
  private final Parser parser = new Parser(TimeZone.getTimeZone("UTC"));

  @Override
  public String name() {
    return "natty 0.13";
  }

  @Override
  public String first(String text, LocalDateTime written) {
    List<DateGroup> groups = parser.parse(text, Date.from(written.toInstant(ZoneOffset.UTC)));
    for (DateGroup group : groups) {
      if (!group.getDates().isEmpty()) {
        return LocalTimes.print(group.getDates().get(0), !group.isTimeInferred());
      }
    }
    return null;
  }
}
