package org.daybook.participants.alike;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A reading of a word, prepared to show quickly that another one is too far from it: a lower bound of their [Distance].
/// Immutable; safe for use by any thread.
final class Outline {
    private static final int LETTERS = 26;
    private static final int BITS = Long.SIZE;
    /// Words that are longer may not be farther from each other.
    static final int LONGEST_COUNTED = 7;
    private static final double ROUNDED = 1e-9;
    /// The sounds that change into each sound, in groups of one cost, the cheapest first.
    private static final double[][] COSTS = new double[Distance.SOUNDS][];
    private static final long[][] SOUNDS = new long[Distance.SOUNDS][];

    static {
        for (int sound = 0; sound < Distance.SOUNDS; sound++) {
            var costs = new ArrayList<Double>();
            for (int other = 0; other < Distance.SOUNDS; other++) {
                costs.add(Distance.cost((char) sound, (char) other));
            }
            var sorted = costs.stream().distinct().sorted(Comparator.naturalOrder()).toList();
            COSTS[sound] = sorted.stream().mapToDouble(Double::doubleValue).toArray();
            SOUNDS[sound] = sorted.stream().mapToLong(cost -> bits(costs, cost)).toArray();
        }
    }

    /// What a step of the quick bound adds for each sound that costs at least this much.
    private static final double[] STEPS = {0.25, 0.5, 1};

    private final String sounds;
    private final long letters;
    /// The sounds that cost at least each of the steps, wherever this word stands beside one that has them.
    private final long quarter;
    private final long half;
    private final long whole;
    private final boolean bare;

    Outline(Distance.Word word) {
        sounds = word.sounds();
        bare = word.bare();
        long found = 0;
        for (int at = 0; at < sounds.length(); at++) {
            found |= bit(sounds.charAt(at));
        }
        letters = found;
        quarter = dear(found, STEPS[0]);
        half = dear(found, STEPS[1]);
        whole = dear(found, STEPS[2]);
    }

    /// Returns the sounds of other words that cost at least so much next to these, whether they change or are left out.
    private static long dear(long letters, double cost) {
        long dear = 0;
        for (char sound = 'A'; sound <= 'z'; sound++) {
            boolean letter = sound <= 'Z' || sound >= 'a';
            // A vowel may be left out for next to nothing.
            if (letter && change(sound, letters, Distance.leastSkip(sound)) >= cost) {
                dear |= bit(sound);
            }
        }
        return dear;
    }

    private static long bits(List<Double> costs, double cost) {
        long found = 0;
        for (int other = 0; other < Distance.SOUNDS; other++) {
            found |= costs.get(other) == cost ? bit((char) other) : 0;
        }
        return found;
    }

    /// Sounds that are no letters may share a bit: the bound is only lower then.
    private static long bit(char sound) {
        int at = sound >= 'a' && sound <= 'z'
                ? sound - 'a'
                : sound >= 'A' && sound <= 'Z'
                        ? LETTERS + sound - 'A'
                        : 2 * LETTERS + sound % (BITS - 2 * LETTERS);
        return 1L << at;
    }

    int length() {
        return sounds.length();
    }

    long letters() {
        return letters;
    }

    long quarter() {
        return quarter;
    }

    long half() {
        return half;
    }

    long whole() {
        return whole;
    }

    /// Returns how far two words may be from each other that have at least this similarity.
    static double farthest(double similarity, int longest) {
        return (1 - similarity) * Math.clamp(longest, 3, LONGEST_COUNTED) + ROUNDED;
    }

    /// A lower bound of [#least] that takes next to no time.
    ///
    /// @param letters of one word; the others are of the other one
    static double quick(long letters, long quarter, long half, long whole) {
        return STEPS[0] * Long.bitCount(letters & quarter) + (STEPS[1] - STEPS[0]) * Long.bitCount(letters & half)
                + (STEPS[2] - STEPS[1]) * Long.bitCount(letters & whole);
    }

    /// Checks whether two readings may have at least this similarity. Never says no if [Distance#similarity] says yes, in
    /// either order.
    boolean mayReach(double similarity, Outline other) {
        int longest = Math.max(sounds.length(), other.sounds.length());
        int shortest = Math.min(sounds.length(), other.sounds.length());
        if (shortest == 1 && longest > 1 && sounds.charAt(0) == other.sounds.charAt(0)) {
            // An initial.
            return true;
        }
        double farthest = farthest(similarity, longest);
        double there = least(other, farthest);
        double back = there > farthest ? there : other.least(this, farthest);
        return back <= farthest && Math.min(there, back) <= Distance.HOPELESS;
    }

    /// Each sound must be left out or become one of the other word's sounds. Stops beyond the farthest.
    private double least(Outline other, double farthest) {
        boolean unwritten = other.bare && !bare;
        double sum = 0;
        for (int at = 0; at < sounds.length() && sum <= farthest; at++) {
            sum += change(sounds.charAt(at), other.letters, Distance.skip(sounds, at, unwritten));
        }
        return sum;
    }

    /// Returns the lowest cost of a sound, no more than that of leaving it out.
    private static double change(char sound, long letters, double left) {
        var costs = COSTS[sound];
        var groups = SOUNDS[sound];
        for (int at = 0; at < costs.length && costs[at] < left; at++) {
            if ((groups[at] & letters) != 0) {
                return costs[at];
            }
        }
        return left;
    }
}
