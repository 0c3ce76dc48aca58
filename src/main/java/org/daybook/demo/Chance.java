package org.daybook.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;

/// Seeded randomness, with the few operations that an invented site needs.
final class Chance {
    private final Random random;

    Chance(SplittableRandom seeded) {
        random = Random.from(seeded);
    }

    /// Returns whether something happens, given its probability from 0 to 1.
    boolean happens(double share) {
        return random.nextDouble() < share;
    }

    /// Returns an integer; both ends are possible.
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /// Returns a number from `least` up to, but not including, `most`.
    double between(double least, double most) {
        return least + random.nextDouble() * (most - least);
    }

    /// Returns an exponentially distributed waiting time with this mean, as in a memoryless queue.
    double waiting(double mean) {
        return -mean * Math.log(1 - random.nextDouble());
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    <T> List<T> shuffled(List<T> all) {
        var mixed = new ArrayList<>(all);
        Collections.shuffle(mixed, random);
        return mixed;
    }

    /// Returns as many indexes as requested, in random order; the frequency of each matches its share to within one. If forty
    /// women were drawn one by one, some day there would be no Ukrainian, and a site's report would look wrong.
    List<Integer> spread(List<Integer> shares, int many) {
        double sum = shares.stream().mapToInt(Integer::intValue).sum();
        var drawn = new ArrayList<Integer>();
        double start = random.nextDouble();
        double reached = 0;
        for (int index = 0; index < shares.size(); index++) {
            reached += shares.get(index) / sum * many;
            while (drawn.size() + start < reached && drawn.size() < many) {
                drawn.add(index);
            }
        }
        while (drawn.size() < many) {
            drawn.add(shares.size() - 1);
        }
        Collections.shuffle(drawn, random);
        return drawn;
    }
}
