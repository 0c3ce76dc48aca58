package org.daybook.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.base.Problem;

/// What is known of a company.
///
/// @param name        what it is called
/// @param sector      what it does; never empty without a problem
/// @param size        how many work there, if known
/// @param town        where it is, if known
/// @param person      who speaks for it, if known
/// @param reach       how that person is reached, if known
/// @param agreementOn the day on which an agreement was signed, if one was
public record CompanyDetails(String name, Optional<Sector> sector, Optional<CompanySize> size, Optional<String> town,
        Optional<String> person, Optional<String> reach, Optional<LocalDate> agreementOn) {
    /// The longest text of a field.
    public static final int LONGEST = 80;

    /// A company of which nothing else is known.
    public static CompanyDetails named(String name, Sector sector) {
        return new CompanyDetails(name, Optional.of(sector), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty());
    }

    /// In a town.
    public CompanyDetails in(String place) {
        return new CompanyDetails(name, sector, size, Optional.of(place), person, reach, agreementOn);
    }

    /// With somebody who speaks for it.
    ///
    /// @param how phone or email
    public CompanyDetails speaking(String who, String how) {
        return new CompanyDetails(name, sector, size, town, Optional.of(who), Optional.of(how), agreementOn);
    }

    /// With an agreement, signed on a day.
    public CompanyDetails agreedOn(LocalDate day) {
        return new CompanyDetails(name, sector, size, town, person, reach, Optional.of(day));
    }

    /// Whether it goes by this name, however that is written.
    boolean isNamed(String other) {
        return CompanyName.of(name).equals(CompanyName.of(other));
    }

    /// What should be looked at again. The number of a card stands nowhere: nothing here is about a woman.
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
