package com.atlassian.mail;

import java.io.Serializable;
import java.util.Map;

public class Email implements Serializable {
  public Email(String p0) {
    throw new UnsupportedOperationException("signature only: new Email");
  }

  public Email(String p0, String p1, String p2) {
    throw new UnsupportedOperationException("signature only: new Email");
  }

  protected void loadDefaultHeaders() {
    throw new UnsupportedOperationException("signature only: Email.loadDefaultHeaders");
  }

  public Email setFrom(String p0) {
    throw new UnsupportedOperationException("signature only: Email.setFrom");
  }

  public Email setFromName(String p0) {
    throw new UnsupportedOperationException("signature only: Email.setFromName");
  }

  public Email setTo(String p0) {
    throw new UnsupportedOperationException("signature only: Email.setTo");
  }

  public Email setSubject(String p0) {
    throw new UnsupportedOperationException("signature only: Email.setSubject");
  }

  public Email setCc(String p0) {
    throw new UnsupportedOperationException("signature only: Email.setCc");
  }

  public Email setBcc(String p0) {
    throw new UnsupportedOperationException("signature only: Email.setBcc");
  }

  public Email setReplyTo(String p0) {
    throw new UnsupportedOperationException("signature only: Email.setReplyTo");
  }

  public Email setInReplyTo(String p0) {
    throw new UnsupportedOperationException("signature only: Email.setInReplyTo");
  }

  public Email setBody(String p0) {
    throw new UnsupportedOperationException("signature only: Email.setBody");
  }

  public Email setMimeType(String p0) {
    throw new UnsupportedOperationException("signature only: Email.setMimeType");
  }

  public Email setEncoding(String p0) {
    throw new UnsupportedOperationException("signature only: Email.setEncoding");
  }

  public Email setExcludeSubjectPrefix(boolean p0) {
    throw new UnsupportedOperationException("signature only: Email.setExcludeSubjectPrefix");
  }

  public String getFrom() {
    throw new UnsupportedOperationException("signature only: Email.getFrom");
  }

  public String getFromName() {
    throw new UnsupportedOperationException("signature only: Email.getFromName");
  }

  public String getTo() {
    throw new UnsupportedOperationException("signature only: Email.getTo");
  }

  public String getSubject() {
    throw new UnsupportedOperationException("signature only: Email.getSubject");
  }

  public String getCc() {
    throw new UnsupportedOperationException("signature only: Email.getCc");
  }

  public String getBcc() {
    throw new UnsupportedOperationException("signature only: Email.getBcc");
  }

  public String getReplyTo() {
    throw new UnsupportedOperationException("signature only: Email.getReplyTo");
  }

  public String getInReplyTo() {
    throw new UnsupportedOperationException("signature only: Email.getInReplyTo");
  }

  public String getBody() {
    throw new UnsupportedOperationException("signature only: Email.getBody");
  }

  public String getMimeType() {
    throw new UnsupportedOperationException("signature only: Email.getMimeType");
  }

  public String getEncoding() {
    throw new UnsupportedOperationException("signature only: Email.getEncoding");
  }

  public String getMessageId() {
    throw new UnsupportedOperationException("signature only: Email.getMessageId");
  }

  public void setMessageId(String p0) {
    throw new UnsupportedOperationException("signature only: Email.setMessageId");
  }

  public boolean isExcludeSubjectPrefix() {
    throw new UnsupportedOperationException("signature only: Email.isExcludeSubjectPrefix");
  }

  public boolean equals(Object p0) {
    throw new UnsupportedOperationException("signature only: Email.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: Email.hashCode");
  }

  public String toString() {
    throw new UnsupportedOperationException("signature only: Email.toString");
  }

  public void addHeader(String p0, String p1) {
    throw new UnsupportedOperationException("signature only: Email.addHeader");
  }

  public String removeHeader(String p0) {
    throw new UnsupportedOperationException("signature only: Email.removeHeader");
  }

  public Map getHeaders() {
    throw new UnsupportedOperationException("signature only: Email.getHeaders");
  }
}
