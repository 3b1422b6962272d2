package org.clientrecovery.minijira.jira;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import java.util.Locale;
import java.util.function.Supplier;
import org.clientrecovery.minijira.tracker.StoredUser;

/** Whoever makes the request that this thread serves: {@code JiraAuthenticationContext}. */
final class SignedInUser {
  private final Views views;
  private final Supplier<I18nHelper.BeanFactory> texts;
  private final ThreadLocal<ApplicationUser> current = new ThreadLocal<>();

  SignedInUser(Views views, Supplier<I18nHelper.BeanFactory> texts) {
    this.views = views;
    this.texts = texts;
  }

  public ApplicationUser getLoggedInUser() {
    return current.get();
  }

  public boolean isLoggedInUser() {
    return current.get() != null;
  }

  public void setLoggedInUser(ApplicationUser user) {
    current.set(user);
  }

  public void clearLoggedInUser() {
    current.remove();
  }

  public Locale getLocale() {
    return stored() == null ? Locale.UK : stored().language();
  }

  public I18nHelper getI18nHelper() {
    return texts.get().getInstance(getLocale());
  }

  private StoredUser stored() {
    return views.tracker().users().byKey(Views.key(current.get())).orElse(null);
  }
}
