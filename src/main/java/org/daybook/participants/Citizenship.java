package org.daybook.participants;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Citizenship as she states it: a country or stateless. A code unknown to this program, from a newer version or for a newer
/// country, is kept unchanged.
///
/// @param code ISO 3166-1 alpha-2, `XK`, or [#STATELESS]
public record Citizenship(String code) {
    /// The code for a person whom no state considers its national.
    public static final String STATELESS = "stateless";

    /// Kosovo has a code that ISO 3166 leaves to its users; the platform's list of countries lacks it.
    private static final String KOSOVO = "XK";
    private static final Set<String> COUNTRIES = Stream.concat(Stream.of(KOSOVO), Stream.of(Locale.getISOCountries()))
            .collect(Collectors.toUnmodifiableSet());
    /// A country code or one of the program's own words.
    private static final Pattern CODE = Pattern.compile("[A-Z]{2}|[a-z]{2,}(-[a-z]+)*");
    /// The member states of the European Union in 2026 (Treaty on European Union, after the withdrawal of 2020).
    private static final Set<String> EUROPEAN_UNION = Set.of("AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI",
            "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK");

    /// @throws IllegalArgumentException if it is not a code at all
    public Citizenship {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("no such citizenship");
        }
    }

    /// Checks whether it is a member state of the European Union.
    public boolean ofTheUnion() {
        return EUROPEAN_UNION.contains(code);
    }

    /// Returns the codes of the member states, in alphabetical order.
    public static List<String> union() {
        return EUROPEAN_UNION.stream().sorted().toList();
    }

    /// Returns every country code, sorted by code.
    public static List<String> countries() {
        return COUNTRIES.stream().sorted().toList();
    }
}
