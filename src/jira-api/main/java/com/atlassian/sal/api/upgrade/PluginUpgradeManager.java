package com.atlassian.sal.api.upgrade;

import com.atlassian.sal.api.message.Message;
import java.util.List;

public interface PluginUpgradeManager {
  List<Message> upgrade();
}
