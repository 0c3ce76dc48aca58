package org.daybook.disclosure;

import java.nio.ByteBuffer;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/// Derives all randomness from the disclosure key: the same people with the same answers give the same numbers in every export,
/// every quarter and every table of their population, whatever its name, so repeated queries reveal nothing.
final class KeyedDraws implements Draws {
    private final DisclosureKey key;
    private final String site;
    private final String population;
    private final String answers;
    private final int total;

    private KeyedDraws(DisclosureKey key, String site, Population population, String answers, int total) {
        this.key = key;
        this.site = site;
        this.population = population.name();
        this.answers = answers;
        this.total = total;
    }

    /// Returns the draws for one table of a population. The draw for the total is the same for all its tables.
    ///
    /// @param total that draw
    static KeyedDraws of(DisclosureKey key, String site, Population population, Breakdown table, int total) {
        return new KeyedDraws(key, site, population, Fingerprint.of(table.pairs()), total);
    }

    /// Returns the draw for a population's total, or for a total without tables.
    static int ofTotal(DisclosureKey key, String site, String units) {
        return below(Rounding.BASE, key.mac("total", site, units));
    }

    @Override
    public int total() {
        return total;
    }

    @Override
    public int table(int possible) {
        return below(possible, key.mac("table", site, population, answers));
    }

    @Override
    public List<Group> order(List<Group> groups) {
        return groups.stream().sorted(Comparator.comparing(this::place).thenComparing(Group::name)).toList();
    }

    @Override
    public String oneOf(List<String> equal) {
        return equal.stream().min(Comparator.comparing(category -> HexFormat.of()
                .formatHex(key.mac("equal", site, population, answers, category)))).orElseThrow();
    }

    private String place(Group group) {
        return HexFormat.of().formatHex(key.mac("order", site, population, answers, group.name()));
    }

    /// Returns a number from zero, below the limit. Of 2^64 values at most four are too many for a uniform draw, a negligible
    /// bias.
    private static int below(int limit, byte[] mac) {
        return (int) Long.remainderUnsigned(ByteBuffer.wrap(mac).getLong(), limit);
    }
}
