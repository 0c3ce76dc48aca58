package org.daybook.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.base.CompanyName;
import org.daybook.base.Problem;

/// The details of a company.
///
/// @param name        its name
/// @param sector      its sector; never empty without a problem
/// @param size        how many work there, if known
/// @param town        where it is, if known
/// @param person      the contact person, if known
/// @param reach       how to reach that person, if known
/// @param agreementOn the day on which an agreement was signed, if any
public record CompanyDetails(String name, Optional<Sector> sector, Optional<CompanySize> size, Optional<String> town,
        Optional<String> person, Optional<String> reach, Optional<LocalDate> agreementOn) {
    /// The maximum length of a field.
    public static final int LONGEST = 80;

    /// Returns details with only a name and a sector.
    public static CompanyDetails named(String name, Sector sector) {
        return new CompanyDetails(name, Optional.of(sector), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty());
    }

    /// Returns these details with a town.
    public CompanyDetails in(String place) {
        return new CompanyDetails(name, sector, size, Optional.of(place), person, reach, agreementOn);
    }

    /// Returns these details with a contact person.
    ///
    /// @param how phone or email
    public CompanyDetails speaking(String who, String how) {
        return new CompanyDetails(name, sector, size, town, Optional.of(who), Optional.of(how), agreementOn);
    }

    /// Returns these details with the day on which an agreement was signed.
    public CompanyDetails agreedOn(LocalDate day) {
        return new CompanyDetails(name, sector, size, town, person, reach, Optional.of(day));
    }

    /// Checks whether it has this name, in any spelling.
    boolean isNamed(String other) {
        return CompanyName.of(name).equals(CompanyName.of(other));
    }

    /// Returns the problems of the details. A card number is not allowed in any field: nothing here is about a woman.
    ///
    /// @param today the site's date
    List<Problem> problems(LocalDate today) {
        var found = new ArrayList<Problem>();
        if (name.isBlank()) {
            found.add(new Problem("name", "work.company.name.problem"));
        }
        if (sector.isEmpty()) {
            found.add(new Problem("sector", "work.company.sector.problem"));
        }
        CompanyPerson.card("name", Optional.of(name)).ifPresent(found::add);
        CompanyPerson.card("town", town).ifPresent(found::add);
        CompanyPerson.card("person", person).ifPresent(found::add);
        CompanyPerson.card("reach", reach).ifPresent(found::add);
        if (agreementOn.filter(day -> day.isAfter(today)).isPresent()) {
            found.add(new Problem("agreementOn", "work.company.agreement.problem"));
        }
        if (Stream.concat(Stream.of(name), Stream.of(town, person, reach).flatMap(Optional::stream))
                .anyMatch(text -> text.length() > LONGEST)) {
            throw new IllegalArgumentException("longer than a field lets anybody type");
        }
        return found;
    }
}
