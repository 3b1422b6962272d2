package org.clientrecovery.recovery;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * One thing that an admin can set, for the whole site and over it for a project.
 *
 * <p>Values are text, as a form or a file has them; {@link Settings} reads them. Why each default
 * is what it is stands in the texts under {@code client-recovery.setting.<id>.why}.
 */
public enum Setting {
  /** Whether tickets can be escalated and replies are reviewed. */
  ENABLED("enabled", Form.YES_NO, "yes"),

  GATE_ACKNOWLEDGE("gate-acknowledge", Form.GATE_MODE, "block"),
  GATE_APOLOGIZE("gate-apologize", Form.GATE_MODE, "block"),
  GATE_PLAN("gate-plan", Form.GATE_MODE, "block"),
  GATE_ACT("gate-act", Form.GATE_MODE, "block"),
  GATE_FOLLOW_UP("gate-follow-up", Form.GATE_MODE, "block"),
  GATE_PART_WAYS("gate-part-ways", Form.GATE_MODE, "warn"),

  /** Working time from the escalation (or the new round) until the client is acknowledged. */
  TARGET_ACKNOWLEDGE("target-acknowledge", Form.WORKING_TIME, "4h"),
  TARGET_APOLOGIZE("target-apologize", Form.WORKING_TIME, "1d"),
  TARGET_PLAN("target-plan", Form.WORKING_TIME, "5d"),

  /** Days between contacts in follow-up: one after the other, the last one repeated. */
  CADENCE("cadence", Form.DAYS, "2, 2, 2, 4, 7, 14"),
  /** After how many days the promise of prevention is proposed. */
  PREVENTION_AFTER("prevention-after", Form.NUMBER, "14"),

  WORKING_DAYS("working-days", Form.WEEKDAYS, "mon, tue, wed, thu, fri"),
  WORKING_HOURS("working-hours", Form.HOURS, "09:00-17:00"),
  HOLIDAYS("holidays", Form.DATES, ""),
  /** Empty: the zone of the site. */
  ZONE("zone", Form.ZONE, ""),
  /** What languages comments are read in. */
  LANGUAGES("languages", Form.LANGUAGES, "en, de"),

  /** How many working days before a commitment falls due its owner is warned. */
  WARN_BEFORE("warn-before", Form.NUMBER, "1"),
  /** After how many working days a commitment without a date is brought up. */
  UNDATED_AFTER("undated-after", Form.NUMBER, "3"),
  NOTIFY_COMMITMENTS("notify-commitments", Form.YES_NO, "yes"),
  NOTIFY_CONTACT("notify-contact", Form.YES_NO, "yes"),
  NOTIFY_TARGETS("notify-targets", Form.YES_NO, "yes"),

  /** Groups; empty: whoever may work on the issue. */
  MAY_ESCALATE("may-escalate", Form.GROUPS, ""),
  /** Groups beside the project's lead and its admins. */
  MAY_OVERRIDE("may-override", Form.GROUPS, ""),
  /** Groups; empty: whoever may browse the project and is no customer. */
  MAY_SEE_REPORTS("may-see-reports", Form.GROUPS, ""),

  /** Some legal departments want to see words that own a failure before the client does. */
  OWNERSHIP_APPROVAL("ownership-approval", Form.YES_NO, "no"),
  /** Whether ordinary tickets say "this may need a recovery". */
  HINT_ON_TICKETS("hint-on-tickets", Form.YES_NO, "no"),
  /** Whether a public reply with heavy flags asks "send anyway?". */
  CONFIRM_HEAVY_FLAGS("confirm-heavy-flags", Form.YES_NO, "no"),

  /** How long the judgements of comments are kept, and what agents said of them. */
  KEEP_REVIEWS("keep-reviews", Form.SPAN, ""),
  /** How long what somebody said to be no promise is remembered. */
  KEEP_DISMISSED("keep-dismissed", Form.SPAN, ""),
  /** How long settled promises are kept that belong to no recovery. */
  KEEP_COMMITMENTS("keep-commitments", Form.SPAN, ""),
  /** How long papers, chronology and settled promises of a closed recovery are kept. */
  KEEP_RECOVERIES("keep-recoveries", Form.SPAN, ""),
  KEEP_AUDIT("keep-audit", Form.SPAN, ""),
  /** How long results of dry runs, and lines on comments judged anew, are kept. */
  KEEP_RUNS("keep-runs", Form.SPAN, "90d");

  /** How a value is written. */
  public enum Form {
    YES_NO,
    /** off, warn or block */
    GATE_MODE,
    /** hours or days of working time: 4h, 1d */
    WORKING_TIME,
    /** numbers of days: 2, 2, 4, 7 */
    DAYS,
    /** a whole number from 0 to 365 */
    NUMBER,
    /** mon, tue, … */
    WEEKDAYS,
    /** 09:00-17:00 */
    HOURS,
    /** days, months or years of the calendar: 90d, 18m, 7y; empty for ever */
    SPAN,
    /** ISO dates */
    DATES,
    /** the name of a time zone, or empty */
    ZONE,
    /** BCP 47 names */
    LANGUAGES,
    /** names of groups, one to a line or with commas */
    GROUPS;

    /** The name in texts and REST, such as {@code gate-mode}; never translated. */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private final String id;
  private final Form form;
  private final String standard;

  Setting(String id, Form form, String standard) {
    this.id = id;
    this.form = form;
    this.standard = standard;
  }

  /** The name in storage, texts and REST, such as {@code gate-plan}; never translated. */
  public String id() {
    return id;
  }

  public Form form() {
    return form;
  }

  /** The value where nobody set one. */
  public String standard() {
    return standard;
  }

  /** Whether it holds for the whole site, so that no project has a value of its own. */
  public boolean isOfSiteAlone() {
    return form == Form.SPAN;
  }

  /** The setting of that name; empty where there is none. */
  public static Optional<Setting> withId(String id) {
    return Arrays.stream(values()).filter(setting -> setting.id.equals(id)).findFirst();
  }
}
