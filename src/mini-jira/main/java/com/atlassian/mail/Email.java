package com.atlassian.mail;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/** A mail. */
public class Email implements Serializable {
  private static final long serialVersionUID = 1;

  private final Map<String, String> headers = new HashMap<>();
  private String from;
  private String fromName;
  private String to;
  private String subject;
  private String cc;
  private String bcc;
  private String replyTo;
  private String inReplyTo;
  private String body;
  private String mimeType = "text/plain";
  private String encoding = "UTF-8";
  private String messageId;
  private boolean excludeSubjectPrefix;

  public Email(String to) {
    this(to, null, null);
  }

  public Email(String to, String cc, String bcc) {
    if (to == null && cc == null && bcc == null) {
      throw new IllegalArgumentException("a mail has a recipient");
    }
    this.to = to;
    this.cc = cc;
    this.bcc = bcc;
    loadDefaultHeaders();
  }

  protected void loadDefaultHeaders() {
    headers.put("Precedence", "bulk");
    headers.put("Auto-Submitted", "auto-generated");
  }

  public Email setFrom(String value) {
    from = value;
    return this;
  }

  public String getFrom() {
    return from;
  }

  public Email setFromName(String value) {
    fromName = value;
    return this;
  }

  public String getFromName() {
    return fromName;
  }

  public Email setTo(String value) {
    to = value;
    return this;
  }

  public String getTo() {
    return to;
  }

  public Email setSubject(String value) {
    subject = value;
    return this;
  }

  public String getSubject() {
    return subject;
  }

  public Email setCc(String value) {
    cc = value;
    return this;
  }

  public String getCc() {
    return cc;
  }

  public Email setBcc(String value) {
    bcc = value;
    return this;
  }

  public String getBcc() {
    return bcc;
  }

  public Email setReplyTo(String value) {
    replyTo = value;
    return this;
  }

  public String getReplyTo() {
    return replyTo;
  }

  public Email setInReplyTo(String value) {
    inReplyTo = value;
    return this;
  }

  public String getInReplyTo() {
    return inReplyTo;
  }

  public Email setBody(String value) {
    body = value;
    return this;
  }

  public String getBody() {
    return body;
  }

  public Email setMimeType(String value) {
    mimeType = value;
    return this;
  }

  public String getMimeType() {
    return mimeType;
  }

  public Email setEncoding(String value) {
    encoding = value;
    return this;
  }

  public String getEncoding() {
    return encoding;
  }

  public String getMessageId() {
    return messageId;
  }

  public void setMessageId(String id) {
    messageId = id;
  }

  public boolean isExcludeSubjectPrefix() {
    return excludeSubjectPrefix;
  }

  public Email setExcludeSubjectPrefix(boolean exclude) {
    excludeSubjectPrefix = exclude;
    return this;
  }

  public void addHeader(String name, String value) {
    headers.put(name, value);
  }

  public String removeHeader(String name) {
    return headers.remove(name);
  }

  public Map getHeaders() {
    return headers;
  }

  @Override
  public String toString() {
    return "mail to " + to + ": " + subject;
  }
}
