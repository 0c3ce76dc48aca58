package org.daybook.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// One of all the random draws that a key could give a table. Tests go through every one of them rather than some keys.
///
/// @param total the draw of the total
/// @param table which of the draws that fit the total
/// @param order which of all orders of the groups
/// @param equal which of equal categories comes first
record EveryDraw(int total, int table, int order, int equal) implements Draws {
    /// Returns every draw for a table of a number of units in at most a number of groups, with a number of possible equals:
    /// with remainder r, `5 - r` draws lead to the lower multiple and r to the upper one.
    static List<EveryDraw> of(int units, int groups, int equals) {
        return IntStream.range(0, equals).boxed().flatMap(equal -> with(units, groups, equal).stream()).toList();
    }

    private static List<EveryDraw> with(int units, int groups, int equal) {
        int upper = units % Rounding.BASE;
        int orders = IntStream.rangeClosed(1, groups).reduce(1, (product, factor) -> product * factor);
        var all = new ArrayList<EveryDraw>();
        for (int order = 0; order < orders; order++) {
            for (int low = 0; low < Rounding.BASE - upper; low++) {
                all.add(new EveryDraw(0, low, order, equal));
            }
            for (int high = 0; high < upper; high++) {
                all.add(new EveryDraw(Rounding.BASE - 1, high, order, equal));
            }
        }
        return all;
    }

    @Override
    public int table(int possible) {
        if (table >= possible) {
            throw new AssertionError("a chance that no key gives");
        }
        return table;
    }

    @Override
    public List<Group> order(List<Group> groups) {
        var left = new ArrayList<>(groups);
        var ordered = new ArrayList<Group>();
        int code = order;
        while (!left.isEmpty()) {
            int size = left.size();
            ordered.add(left.remove(code % size));
            code /= size;
        }
        return ordered;
    }

    @Override
    public String oneOf(List<String> equal) {
        return equal.get(this.equal % equal.size());
    }
}
