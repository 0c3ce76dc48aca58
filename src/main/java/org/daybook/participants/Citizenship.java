package org.daybook.participants;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Citizenship as she states it: a country or stateless.
///
/// @param code ISO 3166-1 alpha-2, or [#STATELESS]
public record Citizenship(String code) {
    /// The code of someone whom no state considers its national.
    public static final String STATELESS = "stateless";

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    /// The member states of the European Union in 2026 (Treaty on European Union, after the withdrawal of 2020).
    private static final Set<String> EUROPEAN_UNION = Set.of("AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI",
            "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK");

    /// @throws IllegalArgumentException when the code is neither a country nor stateless
    public Citizenship {
        if (!code.equals(STATELESS) && !COUNTRIES.contains(code)) {
            throw new IllegalArgumentException("no such citizenship");
        }
    }

    /// Whether it is a member state of the European Union.
    public boolean ofTheUnion() {
        return EUROPEAN_UNION.contains(code);
    }

    /// The member states' codes, in alphabetical order.
    public static List<String> union() {
        return EUROPEAN_UNION.stream().sorted().toList();
    }

    /// Every country code, in no particular order of language.
    public static List<String> countries() {
        return COUNTRIES.stream().sorted().toList();
    }
}
