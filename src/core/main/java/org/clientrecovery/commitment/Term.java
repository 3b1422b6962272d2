package org.clientrecovery.commitment;

/** What a word can be in an expression of time. The words of each language stand in resources. */
enum Term {
  MONTH,
  WEEKDAY,
  /** A day counted from the day of writing: today, tomorrow. */
  RELATIVE,
  TONIGHT,
  NOW,
  UNIT,
  /** Working days as one word. */
  WORKDAY,
  /** The adjective before days and hours: business, working. */
  BUSINESS,
  NUMBER,
  ORDINAL,
  ARTICLE,
  HALF,
  COUPLE,
  FEW,
  NEXT,
  COMING,
  THIS,
  LAST,
  END,
  START,
  MID,
  /** "EOD": the day that stands beside it, or today. */
  END_OF_DAY,
  /** A period's end as one word, by unit: "EOW". */
  END_OF,
  /** A week some weeks ahead as one expression: "the week after next". */
  WEEK_SHIFT,
  WEEKEND,
  /** Before the number of a week of the year: "calendar week 43", "CW 43". */
  CALENDAR_WEEK,
  QUARTER_NAME,
  ON,
  AT,
  BY,
  ABOUT,
  FROM,
  TO,
  BETWEEN,
  AND,
  OR,
  OF,
  IN,
  WITHIN,
  FOR,
  THE,
  AFTER,
  BEFORE,
  AGO,
  /** Stands before the amount of time that has passed: German "vor". */
  AGO_PREFIX,
  LATER,
  TIME,
  AT_LEAST,
  DAYPART,
  NOON,
  MIDNIGHT,
  AM,
  PM,
  OCLOCK,
  PAST,
  QUARTER,
  /** Half an hour before the hour that follows: German "halb drei". */
  HALF_TO,
  ZONE,
  HOLIDAY,
  EVERY,
  /** "full", "calendar" before a unit. */
  FULL,
  /**
   * Around a month that an account is for, by value: 1 the account, 2 whose it is, 3 what leads to
   * it. "On your October statement."
   */
  ACCOUNT,
  /** A word that goes on with the sentence and is never counted by a number before it. */
  FUNCTION,
  /** A word after which numbers are no dates: version, page, ticket. */
  LABEL;

  long bit() {
    return 1L << ordinal();
  }
}
