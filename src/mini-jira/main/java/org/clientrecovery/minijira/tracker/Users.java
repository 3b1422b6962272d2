package org.clientrecovery.minijira.tracker;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.jdbi.v3.core.Jdbi;

/** The people of the tracker. */
public final class Users {
  private static final int ROUNDS = 5_000;
  private static final int DIGEST_BITS = 256;
  private static final int SALT_BYTES = 16;

  private final Jdbi jdbi;

  Users(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /**
   * Adds a user, whose {@code password} member is ignored.
   *
   * @param password what the user will type; null for somebody who can't log in
   * @throws org.jdbi.v3.core.JdbiException if the key or the name is taken
   */
  public void add(StoredUser user, String password) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    "insert into jira_user (user_key, name, lower_name, display_name, email, active,"
                        + " password, time_zone, locale) values (:userKey, :name, :lowerName,"
                        + " :displayName, :email, :active, :digest, :timeZone, :locale)")
                .bindMethods(user)
                .bind("lowerName", lower(user.name()))
                .bind("digest", password == null ? null : digest(password, salt()))
                .execute());
  }

  /** The user with this key, which may be null. */
  public Optional<StoredUser> byKey(String userKey) {
    return one("user_key", userKey);
  }

  /** The user with this login name in any case, which may be null. */
  public Optional<StoredUser> byName(String name) {
    return one("lower_name", name == null ? null : lower(name));
  }

  /** The user who logs in so, if the password is right and the user is active. */
  public Optional<StoredUser> authenticate(String name, String password) {
    return byName(name)
        .filter(StoredUser::active)
        .filter(user -> user.password() != null && matches(password, user.password()));
  }

  /** Everybody, by display name. */
  public List<StoredUser> all() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select * from jira_user order by display_name, user_key")
                .mapTo(StoredUser.class)
                .list());
  }

  private Optional<StoredUser> one(String column, String value) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select * from jira_user where " + column + " = :value")
                .bind("value", value)
                .mapTo(StoredUser.class)
                .findOne());
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private static byte[] salt() {
    byte[] salt = new byte[SALT_BYTES];
    new SecureRandom().nextBytes(salt);
    return salt;
  }

  private static boolean matches(String password, String digest) {
    byte[] salt = HexFormat.of().parseHex(digest.substring(0, 2 * SALT_BYTES));
    return MessageDigest.isEqual(
        digest.getBytes(US_ASCII), digest(password, salt).getBytes(US_ASCII));
  }

  private static String digest(String password, byte[] salt) {
    try {
      PBEKeySpec key = new PBEKeySpec(password.toCharArray(), salt, ROUNDS, DIGEST_BITS);
      byte[] digest =
          SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(key).getEncoded();
      return HexFormat.of().formatHex(salt) + HexFormat.of().formatHex(digest);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java has no PBKDF2", e);
    }
  }
}
