package com.atlassian.jira.util;

import com.atlassian.core.util.InvalidDurationException;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.bc.issue.worklog.TimeTrackingConfiguration;
import java.math.BigDecimal;
import java.util.Locale;

public class JiraDurationUtils {
  public static final String FORMAT_PRETTY = null;
  public static final String FORMAT_HOURS = null;
  public static final String FORMAT_DAYS = null;
  protected final DurationFormatterProvider durationFormatterProvider = null;

  public JiraDurationUtils(
      TimeTrackingConfiguration p0, DurationFormatterProvider p1, EventPublisher p2) {
    throw new UnsupportedOperationException("signature only: new JiraDurationUtils");
  }

  public String getI18nKey() {
    throw new UnsupportedOperationException("signature only: JiraDurationUtils.getI18nKey");
  }

  public String getFormattedDuration(Long p0) {
    throw new UnsupportedOperationException(
        "signature only: JiraDurationUtils.getFormattedDuration");
  }

  public String getFormattedDuration(Long p0, Locale p1) {
    throw new UnsupportedOperationException(
        "signature only: JiraDurationUtils.getFormattedDuration");
  }

  public String getShortFormattedDuration(Long p0) {
    throw new UnsupportedOperationException(
        "signature only: JiraDurationUtils.getShortFormattedDuration");
  }

  public String getShortFormattedDuration(Long p0, Locale p1) {
    throw new UnsupportedOperationException(
        "signature only: JiraDurationUtils.getShortFormattedDuration");
  }

  public Long parseDuration(String p0, Locale p1) throws InvalidDurationException {
    throw new UnsupportedOperationException("signature only: JiraDurationUtils.parseDuration");
  }

  public static class DaysDurationFormatter implements JiraDurationUtils.DurationFormatter {
    public static final String KEY_FORMAT_DAYS = null;

    public DaysDurationFormatter(BigDecimal p0, I18nHelper p1) {
      throw new UnsupportedOperationException(
          "signature only: new JiraDurationUtils.DaysDurationFormatter");
    }

    public String getI18nKey() {
      throw new UnsupportedOperationException(
          "signature only: JiraDurationUtils.DaysDurationFormatter.getI18nKey");
    }

    public String format(Long p0) {
      throw new UnsupportedOperationException(
          "signature only: JiraDurationUtils.DaysDurationFormatter.format");
    }

    public String format(Long p0, Locale p1) {
      throw new UnsupportedOperationException(
          "signature only: JiraDurationUtils.DaysDurationFormatter.format");
    }

    public String shortFormat(Long p0) {
      throw new UnsupportedOperationException(
          "signature only: JiraDurationUtils.DaysDurationFormatter.shortFormat");
    }

    public String shortFormat(Long p0, Locale p1) {
      throw new UnsupportedOperationException(
          "signature only: JiraDurationUtils.DaysDurationFormatter.shortFormat");
    }

    public BigDecimal getHoursPerDay() {
      throw new UnsupportedOperationException(
          "signature only: JiraDurationUtils.DaysDurationFormatter.getHoursPerDay");
    }
  }

  public interface DurationFormatter {
    String getI18nKey();

    String format(Long p0);

    String format(Long p0, Locale p1);

    String shortFormat(Long p0);

    String shortFormat(Long p0, Locale p1);
  }

  public static class HoursDurationFormatter implements JiraDurationUtils.DurationFormatter {
    public static final String KEY_FORMAT_HOURS = null;

    public HoursDurationFormatter(I18nHelper p0) {
      throw new UnsupportedOperationException(
          "signature only: new JiraDurationUtils.HoursDurationFormatter");
    }

    public String getI18nKey() {
      throw new UnsupportedOperationException(
          "signature only: JiraDurationUtils.HoursDurationFormatter.getI18nKey");
    }

    public String format(Long p0) {
      throw new UnsupportedOperationException(
          "signature only: JiraDurationUtils.HoursDurationFormatter.format");
    }

    public String format(Long p0, Locale p1) {
      throw new UnsupportedOperationException(
          "signature only: JiraDurationUtils.HoursDurationFormatter.format");
    }

    public String shortFormat(Long p0) {
      throw new UnsupportedOperationException(
          "signature only: JiraDurationUtils.HoursDurationFormatter.shortFormat");
    }

    public String shortFormat(Long p0, Locale p1) {
      throw new UnsupportedOperationException(
          "signature only: JiraDurationUtils.HoursDurationFormatter.shortFormat");
    }
  }

  public static class PrettyDurationFormatter implements JiraDurationUtils.DurationFormatter {
    public static final String KEY_FORMAT_PRETTY = null;

    public PrettyDurationFormatter(int p0, int p1, I18nHelper p2) {
      throw new UnsupportedOperationException(
          "signature only: new JiraDurationUtils.PrettyDurationFormatter");
    }

    public PrettyDurationFormatter(BigDecimal p0, BigDecimal p1, I18nHelper p2) {
      throw new UnsupportedOperationException(
          "signature only: new JiraDurationUtils.PrettyDurationFormatter");
    }

    public String getI18nKey() {
      throw new UnsupportedOperationException(
          "signature only: JiraDurationUtils.PrettyDurationFormatter.getI18nKey");
    }

    public String format(Long p0) {
      throw new UnsupportedOperationException(
          "signature only: JiraDurationUtils.PrettyDurationFormatter.format");
    }

    public String format(Long p0, Locale p1) {
      throw new UnsupportedOperationException(
          "signature only: JiraDurationUtils.PrettyDurationFormatter.format");
    }

    public String shortFormat(Long p0) {
      throw new UnsupportedOperationException(
          "signature only: JiraDurationUtils.PrettyDurationFormatter.shortFormat");
    }

    public String shortFormat(Long p0, Locale p1) {
      throw new UnsupportedOperationException(
          "signature only: JiraDurationUtils.PrettyDurationFormatter.shortFormat");
    }

    public BigDecimal getHoursPerDay() {
      throw new UnsupportedOperationException(
          "signature only: JiraDurationUtils.PrettyDurationFormatter.getHoursPerDay");
    }

    public BigDecimal getDaysPerWeek() {
      throw new UnsupportedOperationException(
          "signature only: JiraDurationUtils.PrettyDurationFormatter.getDaysPerWeek");
    }
  }
}
