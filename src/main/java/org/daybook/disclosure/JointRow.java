package org.daybook.disclosure;

import java.util.List;

/// One number of a joint report: the sum of numbers that sites published.
///
/// @param shares the contribution of each site that has one
record JointRow(List<Share> shares) {
    /// A site's contribution to a joint number.
    ///
    /// @param number the number it printed
    /// @param slack  the maximum distance of the exact value from that; 0 if it is exact
    /// @param floor  the least that is ever printed in this way
    /// @param counts the counts whose sum the number gives
    /// @param least  the lower bound of that sum from the site's own report
    /// @param most   the upper bound
    record Share(int number, int slack, int floor, List<String> counts, int least, int most) {}

    JointRow {
        shares = List.copyOf(shares);
    }

    /// Returns what the joint number states: it is no further from the exact value than its parts together, and covers as many
    /// groups.
    List<AttackerView.Relation> relations() {
        var terms = shares.stream().flatMap(share -> share.counts().stream())
                .map(count -> new AttackerView.Term(1, count)).toList();
        return List.of(new AttackerView.Relation(terms, AttackerView.Sign.AT_LEAST, least()),
                new AttackerView.Relation(terms, AttackerView.Sign.AT_MOST, most()));
    }

    /// Checks whether the sites' own reports already imply all of that.
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
