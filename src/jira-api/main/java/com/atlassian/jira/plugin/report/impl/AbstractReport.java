package com.atlassian.jira.plugin.report.impl;

import com.atlassian.jira.plugin.report.Report;
import com.atlassian.jira.plugin.report.ReportModuleDescriptor;
import com.atlassian.jira.web.action.ProjectActionSupport;
import java.util.Map;

public abstract class AbstractReport implements Report {
  protected ReportModuleDescriptor descriptor;

  public AbstractReport() {
    throw new UnsupportedOperationException("signature only: new AbstractReport");
  }

  public void init(ReportModuleDescriptor p0) {
    throw new UnsupportedOperationException("signature only: AbstractReport.init");
  }

  public void validate(ProjectActionSupport p0, Map p1) {
    throw new UnsupportedOperationException("signature only: AbstractReport.validate");
  }

  public boolean isExcelViewSupported() {
    throw new UnsupportedOperationException("signature only: AbstractReport.isExcelViewSupported");
  }

  public String generateReportExcel(ProjectActionSupport p0, Map p1) throws Exception {
    throw new UnsupportedOperationException("signature only: AbstractReport.generateReportExcel");
  }

  public boolean showReport() {
    throw new UnsupportedOperationException("signature only: AbstractReport.showReport");
  }

  protected ReportModuleDescriptor getDescriptor() {
    throw new UnsupportedOperationException("signature only: AbstractReport.getDescriptor");
  }

  public static class MutableLong extends Number {
    public MutableLong(long p0) {
      throw new UnsupportedOperationException("signature only: new AbstractReport.MutableLong");
    }

    public long incrementAndGet() {
      throw new UnsupportedOperationException(
          "signature only: AbstractReport.MutableLong.incrementAndGet");
    }

    public long getAndIncrement() {
      throw new UnsupportedOperationException(
          "signature only: AbstractReport.MutableLong.getAndIncrement");
    }

    public long add(long p0) {
      throw new UnsupportedOperationException("signature only: AbstractReport.MutableLong.add");
    }

    public void setValue(long p0) {
      throw new UnsupportedOperationException(
          "signature only: AbstractReport.MutableLong.setValue");
    }

    public int intValue() {
      throw new UnsupportedOperationException(
          "signature only: AbstractReport.MutableLong.intValue");
    }

    public long longValue() {
      throw new UnsupportedOperationException(
          "signature only: AbstractReport.MutableLong.longValue");
    }

    public float floatValue() {
      throw new UnsupportedOperationException(
          "signature only: AbstractReport.MutableLong.floatValue");
    }

    public double doubleValue() {
      throw new UnsupportedOperationException(
          "signature only: AbstractReport.MutableLong.doubleValue");
    }

    public boolean equals(Object p0) {
      throw new UnsupportedOperationException("signature only: AbstractReport.MutableLong.equals");
    }

    public int hashCode() {
      throw new UnsupportedOperationException(
          "signature only: AbstractReport.MutableLong.hashCode");
    }

    public String toString() {
      throw new UnsupportedOperationException(
          "signature only: AbstractReport.MutableLong.toString");
    }
  }
}
