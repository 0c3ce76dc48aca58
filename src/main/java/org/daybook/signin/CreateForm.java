package org.daybook.signin;

import org.daybook.site.NewSiteForm;
import com.ibm.icu.util.TimeZone;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.base.Problem;
import org.daybook.staff.NewMember;
import org.daybook.staff.Site;

/// What is typed to create a store, except the passphrase: that stays in its controls and in the secret made of it.
///
/// @param siteCode agreed with partners
/// @param country  ISO 3166-1 alpha-2
/// @param member   the first staff member
public record CreateForm(String siteCode, Optional<String> country, NewMember member) {
    /// Returns the problems; empty if there are none.
    public List<Problem> problems() {
        return Stream.concat(site().problems().stream(), member.problems().stream()).toList();
    }

    /// Converts the form for the creation of the store.
    public NewSiteForm store() {
        return new NewSiteForm(member, site());
    }

    private Site site() {
        return new Site(siteCode.strip(), country.orElse(""),
                country.map(CreateForm::zone).orElse(ZoneId.systemDefault()));
    }

    /// Returns the zone of a country that has only one; otherwise the zone of this computer.
    private static ZoneId zone(String country) {
        var zones = TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL_LOCATION, country, null);
        return zones.size() == 1 ? ZoneId.of(zones.iterator().next()) : ZoneId.systemDefault();
    }
}
