package org.daybook.participants.alike;

import java.util.Arrays;
import java.util.function.IntConsumer;

/// The [Outline]s of many words of one script, beside each other in memory: most words are told apart here, in a few
/// nanoseconds. Not safe for several threads.
final class Outlines {
    private static final int FIRST_SIZE = 64;

    private Outline[] all = new Outline[FIRST_SIZE];
    private int[] owners = new int[FIRST_SIZE];
    private byte[] lengths = new byte[FIRST_SIZE];
    private long[] letters = new long[FIRST_SIZE];
    private long[] quarters = new long[FIRST_SIZE];
    private long[] halves = new long[FIRST_SIZE];
    private long[] wholes = new long[FIRST_SIZE];
    private int size;

    /// Adds a reading of a word.
    ///
    /// @param owner the number of the word, not lower than of those before
    void add(Outline one, int owner) {
        if (size == all.length) {
            int more = 2 * size;
            all = Arrays.copyOf(all, more);
            owners = Arrays.copyOf(owners, more);
            lengths = Arrays.copyOf(lengths, more);
            letters = Arrays.copyOf(letters, more);
            quarters = Arrays.copyOf(quarters, more);
            halves = Arrays.copyOf(halves, more);
            wholes = Arrays.copyOf(wholes, more);
        }
        all[size] = one;
        owners[size] = owner;
        lengths[size] = (byte) Math.min(one.length(), Outline.LONGEST_COUNTED);
        letters[size] = one.letters();
        quarters[size] = one.quarter();
        halves[size] = one.half();
        wholes[size] = one.whole();
        size++;
    }

    int size() {
        return size;
    }

    /// Names the words of which a reading may have at least this similarity with another one; a word may be named twice.
    ///
    /// @param from the number of the first reading to look at
    void near(Outline one, double similarity, int from, IntConsumer owner) {
        var farthest = new double[Outline.LONGEST_COUNTED + 1];
        for (int longest = 0; longest < farthest.length; longest++) {
            farthest[longest] = Outline.farthest(similarity, longest);
        }
        int length = Math.min(one.length(), Outline.LONGEST_COUNTED);
        for (int at = from; at < size; at++) {
            double most = farthest[Math.max(length, lengths[at])];
            boolean maybe = length == 1 || lengths[at] == 1
                    || Outline.quick(one.letters(), quarters[at], halves[at], wholes[at]) <= most
                            && Outline.quick(letters[at], one.quarter(), one.half(), one.whole()) <= most;
            if (maybe && one.mayReach(similarity, all[at])) {
                owner.accept(owners[at]);
            }
        }
    }
}
