package org.clientrecovery.minijira.pages;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.clientrecovery.minijira.tracker.StoredUser;
import org.clientrecovery.minijira.web.Exchange;
import org.clientrecovery.minijira.web.Page;
import org.clientrecovery.minijira.web.RefusedException;

/** {@code /secure/ViewProfile.jspa}: who somebody is; on one's own page also the way out. */
final class ProfilePage implements Page {
  private final PageServices services;

  ProfilePage(PageServices services) {
    this.services = services;
  }

  @Override
  public void serve(Exchange exchange) throws IOException {
    String own = exchange.requireUser().getKey();
    StoredUser person = person(exchange, own);
    boolean isOwn = person.userKey().equals(own);
    boolean seesEmail = isOwn || services.tracker().permissions().isLicensed(own);
    Model model =
        new Model()
            .with("name", person.name())
            .with("displayName", person.displayName())
            .with("email", seesEmail ? person.email() : null)
            .with("zone", person.timeZone())
            .with(
                "language", person.language().getDisplayName(services.visitor(exchange).language()))
            .with(
                "groups",
                isOwn ? services.tracker().groups().of(own).stream().sorted().toList() : null)
            .with("own", isOwn)
            .with(
                "links",
                services
                    .fragments()
                    .links("system.user.profile.links/operations", services.fragments().context()));
    services.frame().render(exchange, person.displayName(), "pages/profile.vm", model, Map.of());
  }

  private StoredUser person(Exchange exchange, String own) {
    String name = exchange.parameter("name");
    Optional<StoredUser> found =
        name == null
            ? services.tracker().users().byKey(own)
            : services.tracker().users().byName(name);
    return found.orElseThrow(() -> RefusedException.notFound("user " + name));
  }
}
