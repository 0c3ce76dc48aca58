package org.daybook.reports;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// How grants are written in exports, in every language: each has a number at this site, and never its name.
public final class GrantCode {
    /// People by the grant that reached them.
    public static final String TABLE = "grant";
    /// People since the start of each grant.
    public static final String REACH = "grant-reach";
    /// The category of those whom several grants reached in the period.
    static final String SEVERAL = "several";
    /// The category of those whom no grant reached.
    static final String NONE = "none";
    /// So many grants run at the same time.
    static final int MOST = 6;

    private static final String PREFIX = "grant-";

    private GrantCode() {}

    /// The code of a grant's number.
    ///
    /// @param number 1 to 6
    static String of(int number) {
        return PREFIX + number;
    }

    /// The number of a code; nothing where it is not one of a grant.
    static Optional<Integer> number(String code) {
        return IntStream.rangeClosed(1, MOST).boxed().filter(number -> of(number).equals(code)).findFirst();
    }

    /// Every code of a grant.
    static List<String> all() {
        return IntStream.rangeClosed(1, MOST).mapToObj(GrantCode::of).toList();
    }

    /// Whether an export has such a line.
    static boolean isInTheCatalogue(String table, String category) {
        return table.equals(REACH) && all().contains(category);
    }
}
