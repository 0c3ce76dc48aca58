package org.daybook.reports;

import org.daybook.participants.Citizenship;

/// Citizenship groups required by AMIF and ESF+, relative to the site's country.
enum CitizenshipGroup implements Category {
    NATIONAL("national"),
    OTHER_EU("other-eu"),
    THIRD_COUNTRY("third-country"),
    STATELESS("stateless"),
    NOT_KNOWN(
            "not-known");

    private final String code;

    CitizenshipGroup(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /// Returns the group of a citizenship.
    ///
    /// @param country the site's country, ISO 3166-1 alpha-2
    static CitizenshipGroup of(Citizenship citizenship, String country) {
        if (citizenship.code().equals(Citizenship.STATELESS)) {
            return STATELESS;
        }
        if (citizenship.code().equals(country)) {
            return NATIONAL;
        }
        return citizenship.ofTheUnion() ? OTHER_EU : THIRD_COUNTRY;
    }
}
