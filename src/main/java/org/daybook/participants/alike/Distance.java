package org.daybook.participants.alike;

/// How far two words sound apart: the cheapest way to change one into the other. What ears, scripts and offices confuse costs
/// little; another consonant costs a whole letter.
final class Distance {
    private static final String VOWELS = "aeiouyw";
    private static final double WHOLE = 1;
    private static final double FIRST = 1.4;
    private static final double EXCHANGED = 0.35;
    private static final double UNWRITTEN = 0.07;
    private static final double INITIAL_J = 0.15;
    private static final double WEAK_H = 0.35;
    /// Words this far apart after some sounds do not come closer: most pairs end here.
    static final double HOPELESS = 2.5;
    /// Each sound is a character below this one.
    static final int SOUNDS = 128;
    /// Pairs that are confused, with their cost; in either order.
    private static final String[] CLOSE = {"ij 0", "iy 0", "jy 0", "ey 15", "wv 10", "wu 0", "wo 5", "uv 35", "ei 45",
            "ou 35", "ae 50", "ao 50", "aj 60", "ej 40", "bv 30", "fv 35", "fp 50", "ft 70", "gh 25", "hk 30", "gk 45",
            "dt 45", "sz 35", "sS 35", "sc 25", "zc 30", "zZ 35", "SC 20", "SZ 35", "cC 25", "kC 40", "kc 40",
            "hC 35", "JZ 10", "JC 35", "Jj 20", "JS 50", "Jg 35", "Jz 40", "hJ 60", "pb 50", "mn 70", "dz 45",
            "st 80", "lr 80"};
    private static final double[][] COST = costs();

    private Distance() {}

    /// A word as it sounds.
    ///
    /// @param sounds in the letters of [Sounds]
    /// @param bare   whether its script omits the short vowels
    record Word(String sounds, boolean bare) {}

    /// Returns the similarity, from 0 to 1; 1 is the same sound.
    static double similarity(Word one, Word other) {
        int longest = Math.max(one.sounds().length(), other.sounds().length());
        // A long name may contain no more differences than one of seven sounds.
        return Math.max(0, 1 - between(one, other) / Math.clamp(longest, 3, 7));
    }

    private static double between(Word one, Word other) {
        var skips = skips(one, other);
        var otherSkips = skips(other, one);
        var above = new double[otherSkips.length + 1];
        for (int j = 1; j < above.length; j++) {
            above[j] = above[j - 1] + otherSkips[j - 1];
        }
        var twoAbove = above;
        for (int i = 1; i <= skips.length; i++) {
            var row = new double[above.length];
            row[0] = above[0] + skips[i - 1];
            double nearest = row[0];
            for (int j = 1; j < row.length; j++) {
                double changed = above[j - 1] + changed(one.sounds(), i - 1, other.sounds(), j - 1);
                row[j] = Math.min(changed, Math.min(above[j] + skips[i - 1], row[j - 1] + otherSkips[j - 1]));
                if (exchanged(one.sounds(), i - 1, other.sounds(), j - 1)) {
                    row[j] = Math.min(row[j], twoAbove[j - 2] + EXCHANGED);
                }
                nearest = Math.min(nearest, row[j]);
            }
            if (nearest > HOPELESS) {
                return row.length + skips.length;
            }
            twoAbove = above;
            above = row;
        }
        return above[above.length - 1];
    }

    /// Checks whether the last two sounds up to here were swapped; the first sound hardly ever is.
    private static boolean exchanged(String one, int i, String other, int j) {
        return i > 1 && j > 1 && one.charAt(i) == other.charAt(j - 1) && one.charAt(i - 1) == other.charAt(j)
                && one.charAt(i) != one.charAt(i - 1);
    }

    private static double changed(String one, int i, String other, int j) {
        double cost = COST[one.charAt(i)][other.charAt(j)];
        return i == 0 && j == 0 ? cost * FIRST : cost;
    }

    /// Returns the cost for each sound of a word of being missing on the other side.
    private static double[] skips(Word word, Word other) {
        var sounds = word.sounds();
        boolean unwritten = other.bare() && !word.bare();
        var costs = new double[sounds.length()];
        for (int at = 0; at < costs.length; at++) {
            costs[at] = skip(sounds, at, unwritten);
        }
        return costs;
    }

    /// Returns the cost for one sound of a word of being missing on the other side.
    ///
    /// @param unwritten whether only the other side omits short vowels
    static double skip(String sounds, int at, boolean unwritten) {
        boolean vowel = VOWELS.indexOf(sounds.charAt(at)) >= 0;
        return vowel && unwritten ? unwritten(sounds, at) : vowel ? vowel(sounds, at) : consonant(sounds, at);
    }

    /// Returns the lowest cost that a sound may have of being missing, wherever it stands.
    static double leastSkip(char sound) {
        return VOWELS.indexOf(sound) >= 0 ? UNWRITTEN : switch (sound) {
            case 'j' -> INITIAL_J;
            case 'h' -> WEAK_H;
            default -> WHOLE;
        };
    }

    /// Arabic omits short vowels, but hardly ever the last one.
    private static double unwritten(String sounds, int at) {
        boolean last = at == sounds.length() - 1;
        return !last ? UNWRITTEN : sounds.charAt(at) == 'e' ? 0.2 : 0.9;
    }

    private static double vowel(String sounds, int at) {
        return at == sounds.length() - 1 ? 0.45 : 0.55;
    }

    private static double consonant(String sounds, int at) {
        return switch (sounds.charAt(at)) {
            // Yelena is Elena, but Yana is not Anna.
            case 'j' -> at > 0 ? 0.2 : sounds.startsWith("je") ? INITIAL_J : 0.7;
            case 'h' -> at > 0 ? WEAK_H : 0.45;
            default -> WHOLE;
        };
    }

    /// Returns the cost of changing one sound into another, except for the first.
    static double cost(char one, char other) {
        return COST[one][other];
    }

    private static double[][] costs() {
        var costs = new double[SOUNDS][SOUNDS];
        for (int a = 0; a < SOUNDS; a++) {
            for (int b = 0; b < SOUNDS; b++) {
                boolean vowels = VOWELS.indexOf(a) >= 0 && VOWELS.indexOf(b) >= 0;
                costs[a][b] = a == b ? 0 : vowels ? 0.65 : WHOLE;
            }
        }
        for (var close : CLOSE) {
            double cost = Integer.parseInt(close.substring(3)) / 100.0;
            costs[close.charAt(0)][close.charAt(1)] = cost;
            costs[close.charAt(1)][close.charAt(0)] = cost;
        }
        return costs;
    }
}
