package org.clientrecovery.recovery;

/** A value that a setting can't take, for the reader to mend. */
public final class SettingRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Setting setting;
  private final String part;

  SettingRefused(Setting setting, String part, Throwable cause) {
    super("the setting %s can't be: %s".formatted(setting.id(), part), cause);
    this.setting = setting;
    this.part = part;
  }

  public Setting setting() {
    return setting;
  }

  /** The words that could not be read. */
  public String part() {
    return part;
  }
}
