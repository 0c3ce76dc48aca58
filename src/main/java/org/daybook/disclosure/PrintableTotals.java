package org.daybook.disclosure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/// The multiples of five that may be printed for one total, decided from published information only (*simulatable*: Kenthapadi,
/// Mishra and Nissim, 2005). Anyone who knows the method can do the same and so learns nothing from the decision.
///
/// A multiple is printable if the numbers within four of it disclose no more than promised. In the longest row of adjacent
/// printable multiples, each stands for all numbers within four of it, as if nothing had been decided: if only one of the two
/// multiples next to a number is printable, that one is printed. A number within reach of none is withheld, and so is one of
/// too few people. What *not given* then discloses must keep the promise too, or the row is made shorter.
///
/// @param least the lowest printable multiple
/// @param most  the highest
/// @param low   what *not given* can mean below them
/// @param high  what it can mean above them
record PrintableTotals(int least, int most, Optional<Strip> low, Optional<Strip> high) {
    /// A range of numbers.
    record Strip(double least, double most) {}

    /// Adjacent multiples, excluding the last one.
    private record Row(int from, int until) {
        int length() {
            return until - from;
        }

        int last() {
            return until - Rounding.BASE;
        }
    }

    /// The number of multiples examined from the least possible total upwards, and from the greatest downwards. Those far from
    /// both are not constrained and are printable.
    private static final int LOOKED_AT = 30;
    private static final int WITHOUT_END = Integer.MAX_VALUE - Rounding.BASE;

    /// @param judge determines what would be found out
    /// @param few   the maximum total if there are too few people
    /// @return empty if no row of multiples keeps the promise: then the total is withheld, whatever it is
    static Optional<PrintableTotals> of(TotalJudge judge, double few) {
        int first = multipleBelow(Math.max(Contributions.FEWEST_PEOPLE, judge.least()));
        int reach = LOOKED_AT * Rounding.BASE;
        double most = Double.isInfinite(judge.most()) ? first + reach : judge.most() + Promise.WIDTH;
        var multiples = new ArrayList<Integer>();
        for (int multiple = first; multiple <= most; multiple += Rounding.BASE) {
            multiples.add(multiple);
        }
        var looked = multiples.stream()
                .filter(multiple -> multiple <= first + reach || multiple >= judge.most() - reach).toList();
        var unprintable = new HashSet<Integer>();
        for (int place : fromTheEnds(looked.size())) {
            if (!isPrintable(judge, looked.get(place))) {
                unprintable.add(looked.get(place));
            }
        }
        var longest = new Row(first, first);
        var row = longest;
        for (int multiple : multiples) {
            int next = multiple + Rounding.BASE;
            row = unprintable.contains(multiple) ? new Row(next, next) : new Row(row.from(), next);
            longest = row.length() > longest.length() ? row : longest;
        }
        boolean isOpen = Double.isInfinite(judge.most()) && row.equals(longest);
        return longest.length() == 0 ? Optional.empty() : kept(judge, few, longest, isOpen);
    }

    /// Returns the indexes in the order in which the judge examines them: the ends, and then always the middle between two that
    /// were examined. What both ends show holds between them, so few queries need a linear programme.
    private static List<Integer> fromTheEnds(int size) {
        var order = new LinkedHashSet<Integer>();
        for (int step = Integer.highestOneBit(Math.max(1, size)) * 2; step > 0; step /= 2) {
            for (int place = 0; place < size; place += step) {
                order.add(place);
            }
            order.addAll(size > 0 ? List.of(size - 1) : List.of());
        }
        return List.copyOf(order);
    }

    /// Returns what is printed: the drawn multiple, its neighbour if that one is not printable, or none.
    ///
    /// @param number  the exact total
    /// @param isOfTen whether there are enough people
    /// @param draw    0 to 4
    PublishedTotal said(int number, boolean isOfTen, int draw) {
        if (isOfTen && reaches(number)) {
            return new PublishedTotal.Rounded(Math.min(most, Math.max(least, Rounding.up(number, draw))));
        }
        return hidesFewerThanTen() ? new PublishedTotal.FewerThanTen() : new PublishedTotal.Withheld();
    }

    /// Returns the greatest possible value of a withheld total.
    double mostNotGiven() {
        return high.or(() -> low).map(Strip::most).orElse(Double.POSITIVE_INFINITY);
    }

    private boolean reaches(int number) {
        return number >= least - Promise.WIDTH && number - Promise.WIDTH <= most;
    }

    /// Checks whether *not given* means "fewer than ten" and nothing else.
    private boolean hidesFewerThanTen() {
        return high.isEmpty() && low.filter(strip -> strip.most() == Contributions.FEWEST_PEOPLE - 1).isPresent();
    }

    private static Optional<PrintableTotals> kept(TotalJudge judge, double few, Row row, boolean isOpen) {
        int first = row.from();
        int last = isOpen ? WITHOUT_END : row.last();
        while (first <= Math.min(last, row.last())) {
            var low = low(judge, first, few);
            var high = high(judge, last);
            if (!isKept(judge, high)) {
                last -= Rounding.BASE;
            } else if (!isKept(judge, low)) {
                first += Rounding.BASE;
            } else {
                return Optional.of(new PrintableTotals(first, last, low, high));
            }
        }
        return Optional.empty();
    }

    /// Too few people, or fewer than the lowest multiple covers.
    private static Optional<Strip> low(TotalJudge judge, int first, double few) {
        double most = Math.min(judge.most(), Math.max(few, first - Rounding.BASE));
        return judge.least() > most ? Optional.empty() : Optional.of(new Strip(judge.least(), most));
    }

    private static Optional<Strip> high(TotalJudge judge, int last) {
        int least = last == WITHOUT_END ? last : last + Rounding.BASE;
        return judge.most() < least || Double.isInfinite(judge.most()) && last == WITHOUT_END
                ? Optional.empty()
                : Optional.of(new Strip(Math.max(least, judge.least()), judge.most()));
    }

    private static boolean isKept(TotalJudge judge, Optional<Strip> strip) {
        return strip.map(one -> judge.keeps(one.least(), one.most())).orElse(true);
    }

    private static boolean isPrintable(TotalJudge judge, int multiple) {
        double low = Math.max(Math.max(Contributions.FEWEST_PEOPLE, judge.least()), multiple - Promise.WIDTH);
        double high = Math.min(judge.most(), multiple + Promise.WIDTH);
        return low <= high && judge.keeps(low, high);
    }

    private static int multipleBelow(int number) {
        return number / Rounding.BASE * Rounding.BASE;
    }
}
