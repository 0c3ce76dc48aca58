package org.daybook.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;

/// Chance from a seed, with the few questions an invented site asks of it.
final class Chance {
    private final Random random;

    Chance(SplittableRandom seeded) {
        random = Random.from(seeded);
    }

    /// Whether something happens that happens so often, from 0 to 1.
    boolean happens(double share) {
        return random.nextDouble() < share;
    }

    /// A whole number, both ends possible.
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /// A number from `least` up to, not including, `most`.
    double between(double least, double most) {
        return least + random.nextDouble() * (most - least);
    }

    /// A waiting time with this mean, as in a memoryless queue.
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

    /// As many indexes as asked for, each index as often as its share says to within one, in mixed order. Forty women
    /// drawn one by one would some day hold no Ukrainian; a site's report would then look wrong.
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
