package com.atlassian.jira.util;

public class JiraDurationUtils {
  public static final java.lang.String FORMAT_PRETTY = null;
  public static final java.lang.String FORMAT_HOURS = null;
  public static final java.lang.String FORMAT_DAYS = null;
  protected final com.atlassian.jira.util.DurationFormatterProvider durationFormatterProvider =
      null;

  public JiraDurationUtils(
      com.atlassian.jira.bc.issue.worklog.TimeTrackingConfiguration p0,
      com.atlassian.jira.util.DurationFormatterProvider p1,
      com.atlassian.event.api.EventPublisher p2) {
    throw new UnsupportedOperationException("signature only: new JiraDurationUtils");
  }

  public java.lang.String getI18nKey() {
    throw new UnsupportedOperationException("signature only: JiraDurationUtils.getI18nKey");
  }

  public java.lang.String getFormattedDuration(java.lang.Long p0) {
    throw new UnsupportedOperationException(
        "signature only: JiraDurationUtils.getFormattedDuration");
  }

  public java.lang.String getFormattedDuration(java.lang.Long p0, java.util.Locale p1) {
    throw new UnsupportedOperationException(
        "signature only: JiraDurationUtils.getFormattedDuration");
  }

  public java.lang.String getShortFormattedDuration(java.lang.Long p0) {
    throw new UnsupportedOperationException(
        "signature only: JiraDurationUtils.getShortFormattedDuration");
  }

  public java.lang.String getShortFormattedDuration(java.lang.Long p0, java.util.Locale p1) {
    throw new UnsupportedOperationException(
        "signature only: JiraDurationUtils.getShortFormattedDuration");
  }

  public java.lang.Long parseDuration(java.lang.String p0, java.util.Locale p1)
      throws com.atlassian.core.util.InvalidDurationException {
    throw new UnsupportedOperationException("signature only: JiraDurationUtils.parseDuration");
  }

  public static class DaysDurationFormatter
      implements com.atlassian.jira.util.JiraDurationUtils.DurationFormatter {
    public static final java.lang.String KEY_FORMAT_DAYS = null;

    public DaysDurationFormatter(java.math.BigDecimal p0, com.atlassian.jira.util.I18nHelper p1) {
      throw new UnsupportedOperationException(
          "signature only: new JiraDurationUtils.DaysDurationFormatter");
    }

    public java.lang.String getI18nKey() {
      throw new UnsupportedOperationException(
          "signature only: JiraDurationUtils.DaysDurationFormatter.getI18nKey");
    }

    public java.lang.String format(java.lang.Long p0) {
      throw new UnsupportedOperationException(
          "signature only: JiraDurationUtils.DaysDurationFormatter.format");
    }

    public java.lang.String format(java.lang.Long p0, java.util.Locale p1) {
      throw new UnsupportedOperationException(
          "signature only: JiraDurationUtils.DaysDurationFormatter.format");
    }

    public java.lang.String shortFormat(java.lang.Long p0) {
      throw new UnsupportedOperationException(
          "signature only: JiraDurationUtils.DaysDurationFormatter.shortFormat");
    }

    public java.lang.String shortFormat(java.lang.Long p0, java.util.Locale p1) {
      throw new UnsupportedOperationException(
          "signature only: JiraDurationUtils.DaysDurationFormatter.shortFormat");
    }

    public java.math.BigDecimal getHoursPerDay() {
      throw new UnsupportedOperationException(
          "signature only: JiraDurationUtils.DaysDurationFormatter.getHoursPerDay");
    }
  }

  public interface DurationFormatter {
    java.lang.String getI18nKey();

    java.lang.String format(java.lang.Long p0);

    java.lang.String format(java.lang.Long p0, java.util.Locale p1);

    java.lang.String shortFormat(java.lang.Long p0);

    java.lang.String shortFormat(java.lang.Long p0, java.util.Locale p1);
  }

  public static class HoursDurationFormatter
      implements com.atlassian.jira.util.JiraDurationUtils.DurationFormatter {
    public static final java.lang.String KEY_FORMAT_HOURS = null;

    public HoursDurationFormatter(com.atlassian.jira.util.I18nHelper p0) {
      throw new UnsupportedOperationException(
          "signature only: new JiraDurationUtils.HoursDurationFormatter");
    }

    public java.lang.String getI18nKey() {
      throw new UnsupportedOperationException(
          "signature only: JiraDurationUtils.HoursDurationFormatter.getI18nKey");
    }

    public java.lang.String format(java.lang.Long p0) {
      throw new UnsupportedOperationException(
          "signature only: JiraDurationUtils.HoursDurationFormatter.format");
    }

    public java.lang.String format(java.lang.Long p0, java.util.Locale p1) {
      throw new UnsupportedOperationException(
          "signature only: JiraDurationUtils.HoursDurationFormatter.format");
    }

    public java.lang.String shortFormat(java.lang.Long p0) {
      throw new UnsupportedOperationException(
          "signature only: JiraDurationUtils.HoursDurationFormatter.shortFormat");
    }

    public java.lang.String shortFormat(java.lang.Long p0, java.util.Locale p1) {
      throw new UnsupportedOperationException(
          "signature only: JiraDurationUtils.HoursDurationFormatter.shortFormat");
    }
  }

  public static class PrettyDurationFormatter
      implements com.atlassian.jira.util.JiraDurationUtils.DurationFormatter {
    public static final java.lang.String KEY_FORMAT_PRETTY = null;

    public PrettyDurationFormatter(int p0, int p1, com.atlassian.jira.util.I18nHelper p2) {
      throw new UnsupportedOperationException(
          "signature only: new JiraDurationUtils.PrettyDurationFormatter");
    }

    public PrettyDurationFormatter(
        java.math.BigDecimal p0, java.math.BigDecimal p1, com.atlassian.jira.util.I18nHelper p2) {
      throw new UnsupportedOperationException(
          "signature only: new JiraDurationUtils.PrettyDurationFormatter");
    }

    public java.lang.String getI18nKey() {
      throw new UnsupportedOperationException(
          "signature only: JiraDurationUtils.PrettyDurationFormatter.getI18nKey");
    }

    public java.lang.String format(java.lang.Long p0) {
      throw new UnsupportedOperationException(
          "signature only: JiraDurationUtils.PrettyDurationFormatter.format");
    }

    public java.lang.String format(java.lang.Long p0, java.util.Locale p1) {
      throw new UnsupportedOperationException(
          "signature only: JiraDurationUtils.PrettyDurationFormatter.format");
    }

    public java.lang.String shortFormat(java.lang.Long p0) {
      throw new UnsupportedOperationException(
          "signature only: JiraDurationUtils.PrettyDurationFormatter.shortFormat");
    }

    public java.lang.String shortFormat(java.lang.Long p0, java.util.Locale p1) {
      throw new UnsupportedOperationException(
          "signature only: JiraDurationUtils.PrettyDurationFormatter.shortFormat");
    }

    public java.math.BigDecimal getHoursPerDay() {
      throw new UnsupportedOperationException(
          "signature only: JiraDurationUtils.PrettyDurationFormatter.getHoursPerDay");
    }

    public java.math.BigDecimal getDaysPerWeek() {
      throw new UnsupportedOperationException(
          "signature only: JiraDurationUtils.PrettyDurationFormatter.getDaysPerWeek");
    }
  }
}
