package com.atlassian.mail;

public class Email implements java.io.Serializable {
  public Email(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: new Email");
  }

  public Email(java.lang.String p0, java.lang.String p1, java.lang.String p2) {
    throw new UnsupportedOperationException("signature only: new Email");
  }

  protected void loadDefaultHeaders() {
    throw new UnsupportedOperationException("signature only: Email.loadDefaultHeaders");
  }

  public com.atlassian.mail.Email setFrom(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: Email.setFrom");
  }

  public com.atlassian.mail.Email setFromName(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: Email.setFromName");
  }

  public com.atlassian.mail.Email setTo(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: Email.setTo");
  }

  public com.atlassian.mail.Email setSubject(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: Email.setSubject");
  }

  public com.atlassian.mail.Email setCc(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: Email.setCc");
  }

  public com.atlassian.mail.Email setBcc(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: Email.setBcc");
  }

  public com.atlassian.mail.Email setReplyTo(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: Email.setReplyTo");
  }

  public com.atlassian.mail.Email setInReplyTo(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: Email.setInReplyTo");
  }

  public com.atlassian.mail.Email setBody(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: Email.setBody");
  }

  public com.atlassian.mail.Email setMimeType(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: Email.setMimeType");
  }

  public com.atlassian.mail.Email setEncoding(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: Email.setEncoding");
  }

  public com.atlassian.mail.Email setExcludeSubjectPrefix(boolean p0) {
    throw new UnsupportedOperationException("signature only: Email.setExcludeSubjectPrefix");
  }

  public java.lang.String getFrom() {
    throw new UnsupportedOperationException("signature only: Email.getFrom");
  }

  public java.lang.String getFromName() {
    throw new UnsupportedOperationException("signature only: Email.getFromName");
  }

  public java.lang.String getTo() {
    throw new UnsupportedOperationException("signature only: Email.getTo");
  }

  public java.lang.String getSubject() {
    throw new UnsupportedOperationException("signature only: Email.getSubject");
  }

  public java.lang.String getCc() {
    throw new UnsupportedOperationException("signature only: Email.getCc");
  }

  public java.lang.String getBcc() {
    throw new UnsupportedOperationException("signature only: Email.getBcc");
  }

  public java.lang.String getReplyTo() {
    throw new UnsupportedOperationException("signature only: Email.getReplyTo");
  }

  public java.lang.String getInReplyTo() {
    throw new UnsupportedOperationException("signature only: Email.getInReplyTo");
  }

  public java.lang.String getBody() {
    throw new UnsupportedOperationException("signature only: Email.getBody");
  }

  public java.lang.String getMimeType() {
    throw new UnsupportedOperationException("signature only: Email.getMimeType");
  }

  public java.lang.String getEncoding() {
    throw new UnsupportedOperationException("signature only: Email.getEncoding");
  }

  public java.lang.String getMessageId() {
    throw new UnsupportedOperationException("signature only: Email.getMessageId");
  }

  public void setMessageId(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: Email.setMessageId");
  }

  public boolean isExcludeSubjectPrefix() {
    throw new UnsupportedOperationException("signature only: Email.isExcludeSubjectPrefix");
  }

  public boolean equals(java.lang.Object p0) {
    throw new UnsupportedOperationException("signature only: Email.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: Email.hashCode");
  }

  public java.lang.String toString() {
    throw new UnsupportedOperationException("signature only: Email.toString");
  }

  public void addHeader(java.lang.String p0, java.lang.String p1) {
    throw new UnsupportedOperationException("signature only: Email.addHeader");
  }

  public java.lang.String removeHeader(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: Email.removeHeader");
  }

  public java.util.Map getHeaders() {
    throw new UnsupportedOperationException("signature only: Email.getHeaders");
  }
}
