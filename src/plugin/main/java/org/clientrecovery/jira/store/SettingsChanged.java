package org.clientrecovery.jira.store;

import java.util.Optional;
import org.clientrecovery.recovery.Setting;

/** Somebody else set a value since it was read; nothing is overwritten. */
public final class SettingsChanged extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Setting setting;
  private final String present;

  SettingsChanged(Setting setting, Optional<String> present) {
    super("the setting %s was changed by somebody else".formatted(setting.id()));
    this.setting = setting;
    this.present = present.orElse(null);
  }

  public Setting setting() {
    return setting;
  }

  /** What stands there now; empty where the site's value holds. */
  public Optional<String> present() {
    return Optional.ofNullable(present);
  }
}
