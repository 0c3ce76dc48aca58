package org.daybook.app;

import com.ibm.icu.util.TimeZone;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.base.Problem;
import org.daybook.staff.NewMember;
import org.daybook.staff.Preset;
import org.daybook.staff.Site;

/// What is typed to create a store. The passphrase itself stays in the widgets and in the secret made of them; here
/// stands only what must be checked of it.
///
/// @param siteCode         agreed with partners
/// @param country          ISO 3166-1 alpha-2
/// @param signInWord       the first member's word
/// @param initials         her initials
/// @param passphraseLength in characters
/// @param repetition       whether the second passphrase is the same
public record CreateForm(String siteCode, Optional<String> country, String signInWord, String initials,
        int passphraseLength, Repetition repetition) {
    /// Shortest passphrase: four ordinary words, or twelve characters.
    public static final int SHORTEST = 12;

    /// What typing the passphrase a second time showed.
    public enum Repetition {
        SAME,
        DIFFERENT
    }

    /// What should be looked at again; empty when all is well.
    public List<Problem> problems() {
        var found = new ArrayList<Problem>();
        found.addAll(site().problems());
        found.addAll(member().problems());
        if (passphraseLength < SHORTEST) {
            found.add(new Problem("passphrase", "app.create.passphrase.short"));
        } else if (repetition == Repetition.DIFFERENT) {
            found.add(new Problem("again", "app.create.again.different"));
        }
        return found;
    }

    /// The form without its passphrase, as the lobby takes it.
    public FirstDay store() {
        return new FirstDay(member(), site());
    }

    private NewMember member() {
        return new NewMember(signInWord.strip(), initials.strip(), Preset.COORDINATOR.roles());
    }

    private Site site() {
        return new Site(siteCode.strip(), country.orElse(""),
                country.map(CreateForm::zone).orElse(ZoneId.systemDefault()));
    }

    /// The zone of a country that has only one; else the zone of this computer.
    private static ZoneId zone(String country) {
        var zones = TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL_LOCATION, country, null);
        return zones.size() == 1 ? ZoneId.of(zones.iterator().next()) : ZoneId.systemDefault();
    }
}
