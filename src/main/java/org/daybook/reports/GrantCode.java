package org.daybook.reports;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The codes of grants in exports, the same in every language: a grant is given by its number at this site, never by its name.
public final class GrantCode {
    /// People by the grant that reached them.
    public static final String TABLE = "grant";
    /// People since the start of each grant.
    public static final String REACH = "grant-reach";
    /// The category of people reached by several grants in the period.
    static final String SEVERAL = "several";
    /// The category of people reached by no grant.
    static final String NONE = "none";
    /// The maximum number of grants that run at the same time.
    static final int MOST = 6;

    private static final String PREFIX = "grant-";

    private GrantCode() {}

    /// Returns the code of a grant's number.
    ///
    /// @param number 1 to 6
    static String of(int number) {
        return PREFIX + number;
    }

    /// Returns the number in a code; empty if it is not the code of a grant.
    static Optional<Integer> number(String code) {
        return IntStream.rangeClosed(1, MOST).boxed().filter(number -> of(number).equals(code)).findFirst();
    }

    /// Returns the codes of all grants.
    static List<String> all() {
        return IntStream.rangeClosed(1, MOST).mapToObj(GrantCode::of).toList();
    }

    /// Checks whether a line with this table and category can be in an export.
    static boolean isInTheCatalogue(String table, String category) {
        return table.equals(REACH) && all().contains(category);
    }
}
