package org.daybook.disclosure;

import java.util.List;

/// One number of a joint report: the sum of numbers that sites published.
///
/// @param shares what each site that gave one has in it
record JointRow(List<Share> shares) {
    /// What one site has in a joint number.
    ///
    /// @param number what it printed
    /// @param slack  how far the truth may be from that; 0 where it is exact
    /// @param floor  the least that is ever printed so
    /// @param counts whose sum the number is of
    /// @param least  the least that the site's own report says of that sum
    /// @param most   the most
    record Share(int number, int slack, int floor, List<String> counts, int least, int most) {}

    JointRow {
        shares = List.copyOf(shares);
    }

    /// What the joint number says: it lies no further from the truth than its parts together, and is of as many groups.
    List<AttackerView.Relation> relations() {
        var terms = shares.stream().flatMap(share -> share.counts().stream())
                .map(count -> new AttackerView.Term(1, count)).toList();
        return List.of(new AttackerView.Relation(terms, AttackerView.Sign.AT_LEAST, least()),
                new AttackerView.Relation(terms, AttackerView.Sign.AT_MOST, most()));
    }

    /// Whether the sites' own reports say all of that already.
    boolean follows() {
        return shares.stream().mapToInt(Share::least).sum() >= least()
                && shares.stream().mapToInt(Share::most).sum() <= most();
    }

    private int least() {
        int number = shares.stream().mapToInt(share -> share.number() - share.slack()).sum();
        return Math.max(number, shares.stream().mapToInt(Share::floor).sum());
    }

    private int most() {
        return shares.stream().mapToInt(share -> share.number() + share.slack()).sum();
    }
}
