package org.daybook.disclosure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Step 4: rounding to five so that the parts add up to the total and each is one of the two multiples of five next to the
/// exact number.
final class Rounding {
    /// The rounding base `b`.
    static final int BASE = 5;

    private Rounding() {}

    /// Returns `b * floor(n / b + u)` with `u = draw / b`. For an integer, all `u` between the same two fifths give the same
    /// result, so five draws are enough, and no fraction is ever computed.
    ///
    /// @param draw 0 to 4
    static int up(int n, int draw) {
        return BASE * ((n + draw) / BASE);
    }

    /// Returns the draw that rounds a number to an adjacent multiple of five.
    static int drawOf(int n, int multiple) {
        return multiple < n ? 0 : BASE - 1;
    }

    /// Rounds the groups of one table.
    ///
    /// @param groups the exact counts of all groups
    /// @param total  the population's rounded total, next to the sum of the counts
    /// @return the rounded value of each group, by name; they add up to the total
    static Map<String, Integer> additive(List<Draws.Group> groups, int total, Draws draws) {
        int sum = groups.stream().mapToInt(Draws.Group::count).sum();
        var fitting = IntStream.range(0, BASE).filter(draw -> up(sum, draw) == total).toArray();
        int draw = fitting[draws.table(fitting.length)];
        var rounded = new HashMap<String, Integer>();
        int before = 0;
        for (var group : draws.order(groups)) {
            int after = before + group.count();
            rounded.put(group.name(), up(after, draw) - up(before, draw));
            before = after;
        }
        return rounded;
    }
}
