package org.daybook.work;

/// The sector of a company: the sections of NACE Rev. 2 (Regulation (EC) No 1893/2006), A to U in this order.
public enum Sector {
    AGRICULTURE,
    MINING,
    MANUFACTURING,
    ENERGY,
    WATER_AND_WASTE,
    CONSTRUCTION,
    TRADE,
    TRANSPORT,
    HOTELS_AND_FOOD,
    INFORMATION,
    FINANCE,
    REAL_ESTATE,
    PROFESSIONAL,
    ADMINISTRATIVE,
    PUBLIC_ADMINISTRATION,
    EDUCATION,
    HEALTH_AND_CARE,
    ARTS,
    OTHER_SERVICES,
    HOUSEHOLDS,
    INTERNATIONAL;

    /// Returns its letter as stored.
    String letter() {
        return String.valueOf((char) ('A' + ordinal()));
    }

    static Sector ofLetter(String letter) {
        return values()[letter.charAt(0) - 'A'];
    }
}
