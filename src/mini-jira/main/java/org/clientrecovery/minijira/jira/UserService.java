package org.clientrecovery.minijira.jira;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.bc.JiraServiceContext;
import com.atlassian.jira.bc.user.search.UserSearchParams;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Supplier;
import org.clientrecovery.minijira.tracker.StoredUser;
import org.clientrecovery.minijira.tracker.Users;

/**
 * {@code UserManager}, {@code UserKeyService}, {@code UserSearchService}, {@code TimeZoneManager},
 * {@code LocaleManager}.
 */
final class UserService {
  private final Views views;
  private final Supplier<ApplicationUser> signedIn;

  UserService(Views views, Supplier<ApplicationUser> signedIn) {
    this.views = views;
    this.signedIn = signedIn;
  }

  private Users users() {
    return views.tracker().users();
  }

  public ApplicationUser getUserByKey(String key) {
    return views.user(key);
  }

  public ApplicationUser getUserByName(String name) {
    return views.user(users().byName(name).orElse(null));
  }

  /** Jira gives a placeholder for somebody unknown. */
  public ApplicationUser getUserByKeyEvenWhenUnknown(String key) {
    return key == null ? null : users().byKey(key).map(views::user).orElseGet(() -> unknown(key));
  }

  public ApplicationUser getUserByNameEvenWhenUnknown(String name) {
    return name == null
        ? null
        : users().byName(name).map(views::user).orElseGet(() -> unknown(name));
  }

  private ApplicationUser unknown(String key) {
    return views.user(new StoredUser(key, key, key, "", false, null, "UTC", "en-GB"));
  }

  public boolean isUserExisting(ApplicationUser user) {
    return users().byKey(Views.key(user)).isPresent();
  }

  public int getTotalUserCount() {
    return users().all().size();
  }

  public Group getGroup(String name) {
    return views.tracker().groups().exists(name) ? views.group(name) : null;
  }

  public String getUsernameForKey(String key) {
    return users().byKey(key).map(StoredUser::name).orElse(null);
  }

  public String getKeyForUsername(String name) {
    return users().byName(name).map(StoredUser::userKey).orElse(null);
  }

  public String getKeyForUser(ApplicationUser user) {
    return Views.key(user);
  }

  public List<ApplicationUser> findUsers(String query, UserSearchParams params) {
    return matching(query);
  }

  public List<ApplicationUser> findUsers(JiraServiceContext context, String query) {
    return query == null || query.isBlank() ? List.of() : matching(query);
  }

  public List<ApplicationUser> findUsersAllowEmptyQuery(JiraServiceContext context, String query) {
    return matching(query);
  }

  private List<ApplicationUser> matching(String query) {
    String start = query == null ? "" : query.strip().toLowerCase(Locale.ROOT);
    return users().all().stream()
        .filter(StoredUser::active)
        .filter(user -> matches(user, start))
        .map(views::user)
        .toList();
  }

  private static boolean matches(StoredUser user, String start) {
    String display = user.displayName().toLowerCase(Locale.ROOT);
    return user.name().toLowerCase(Locale.ROOT).startsWith(start)
        || display.startsWith(start)
        || display.contains(" " + start)
        || user.email().toLowerCase(Locale.ROOT).startsWith(start);
  }

  public TimeZone getTimeZoneforUser(ApplicationUser user) {
    return users()
        .byKey(Views.key(user))
        .map(stored -> TimeZone.getTimeZone(stored.zone()))
        .orElseGet(this::getDefaultTimezone);
  }

  public TimeZone getLoggedInUserTimeZone() {
    return getTimeZoneforUser(signedIn.get());
  }

  /** The language that the user chose; that of the site for nobody. */
  public Locale getLocaleFor(ApplicationUser user) {
    return users().byKey(Views.key(user)).map(StoredUser::language).orElse(Locale.UK);
  }

  public TimeZone getDefaultTimezone() {
    return TimeZone.getTimeZone(views.tracker().clock().getZone());
  }
}
