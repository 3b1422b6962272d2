package org.clientrecovery.jira.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** Work on many comments that goes on in the background, on one node at a time. */
@Preload
@Table("RULE_RUN")
@Indexes({
  @Index(
      name = "over",
      methodNames = {"getStateId", "getHeardAt"})
})
public interface RuleRunRow extends Entity {
  /** See {@link RunKind}. */
  String getKindId();

  void setKindId(String value);

  /** See {@link RunState}. */
  @Indexed
  String getStateId();

  void setStateId(String value);

  /** The project, or {@link SettingsStore#SITE}. */
  @Indexed
  long getScopeId();

  void setScopeId(long value);

  /** The row of the draft that is tried; 0 where comments are judged by what is published. */
  @Indexed
  int getBookRow();

  void setBookRow(int value);

  /** How often the draft had been saved when it was tried. */
  int getBookEdits();

  void setBookEdits(int value);

  /** The draft as it was then, see {@link RuleBookJson}; null where there is none. */
  @StringLength(StringLength.UNLIMITED)
  String getBookContent();

  void setBookContent(String value);

  /** Numbers of the chosen projects, with commas. */
  @StringLength(StringLength.UNLIMITED)
  String getChosenProjects();

  void setChosenProjects(String value);

  /** How many comments of each chosen project. */
  int getMostEach();

  void setMostEach(int value);

  /** Comments per second, 0 for as many as can be. */
  int getPerSecond();

  void setPerSecond(int value);

  String getAuthorKey();

  void setAuthorKey(String value);

  long getAskedAt();

  void setAskedAt(long value);

  /** When it ended, or when it was last heard of. */
  long getHeardAt();

  void setHeardAt(long value);

  /** Who works on it; another number each time that somebody takes it. */
  String getHolderId();

  void setHolderId(String value);

  /** Until when nobody else takes it. */
  long getHeldUntil();

  void setHeldUntil(long value);

  /** How often in a row it failed. */
  int getFailures();

  void setFailures(int value);

  /** The recovery, or the place of the project in the choice, that comes next. */
  long getPlaceOuter();

  void setPlaceOuter(long value);

  /** The comment that was looked at last. */
  long getPlaceComment();

  void setPlaceComment(long value);

  int getTotalCount();

  void setTotalCount(int value);

  int getSeenCount();

  void setSeenCount(int value);

  int getChangedCount();

  void setChangedCount(int value);

  int getSkippedCount();

  void setSkippedCount(int value);

  /** What the comparison was made against; another one makes it start anew. */
  String getBasisText();

  void setBasisText(String value);

  /** JSON of what was found so far. */
  @StringLength(StringLength.UNLIMITED)
  String getFindings();

  void setFindings(String value);
}
