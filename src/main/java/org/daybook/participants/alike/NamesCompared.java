package org.daybook.participants.alike;

import java.util.ArrayList;
import java.util.List;

/// Two names compared word by word.
///
/// @param score from 0 to 1; 1 sounds the same
/// @param words the number of words found on both sides
/// @param sign  what the worker reads about it
record NamesCompared(double score, int words, Sign sign) {
    private static final double ANOTHER_LANGUAGE = 0.91;
    private static final double SHORT_FORM = 0.92;
    private static final double INITIAL = 0.95;
    private static final double WORD_LEFT_OUT = 0.03;
    private static final String LATIN = "Latn";

    /// The comparison of two words.
    private record Pair(double score, Sign sign) {}

    static NamesCompared of(NameKey one, NameKey other) {
        var fewer = one.words().size() <= other.words().size() ? one : other;
        var more = fewer == one ? other : one;
        var apart = wordByWord(fewer, more);
        if (one.words().size() != other.words().size()) {
            var together = compare(one, one.joined(), other, other.joined());
            if (together.score() > apart.score()) {
                return new NamesCompared(together.score(), 1, together.sign());
            }
        }
        return apart;
    }

    /// Compares each word of the shorter name with the best word of the longer one that is still free, in any order.
    private static NamesCompared wordByWord(NameKey fewer, NameKey more) {
        var free = new ArrayList<>(more.words());
        double sum = 0;
        var worst = new Pair(1, Sign.SAME_NAME);
        for (var word : fewer.words()) {
            var best = new Pair(-1, Sign.SOUNDS_ALIKE);
            var taken = free.getFirst();
            for (var candidate : free) {
                var pair = compare(fewer, word, more, candidate);
                if (pair.score() > best.score()) {
                    best = pair;
                    taken = candidate;
                }
            }
            free.remove(taken);
            sum += best.score();
            worst = best.score() <= worst.score() ? best : worst;
        }
        int words = fewer.words().size();
        double left = WORD_LEFT_OUT * Math.min(2, more.words().size() - words);
        return new NamesCompared((sum / words + worst.score()) / 2 - left, words, worst.sign());
    }

    private static Pair compare(NameKey one, NameKey.Word word, NameKey other, NameKey.Word candidate) {
        var best = new Pair(0, Sign.SOUNDS_ALIKE);
        for (var reading : word.readings()) {
            for (var otherReading : candidate.readings()) {
                double score = similarity(one.word(reading), other.word(otherReading));
                if (score > best.score()) {
                    best = new Pair(score, heard(one, other, score, reading, otherReading));
                }
            }
        }
        return kin(word.readings(), candidate.readings(), written(one, word, other, candidate, best));
    }

    /// Compares how two scripts write one name, if that is more alike than it sounds.
    private static Pair written(NameKey one, NameKey.Word word, NameKey other, NameKey.Word candidate, Pair heard) {
        boolean latin = one.script().equals(LATIN);
        return SpellingModel.between(one.script(), other.script())
                .map(model -> latin
                        ? model.similarity(word.written(), candidate.written(), heard.score())
                        : model.similarity(candidate.written(), word.written(), heard.score()))
                .filter(score -> score > heard.score()).map(score -> new Pair(score, Sign.OTHER_SCRIPT)).orElse(heard);
    }

    private static double similarity(Distance.Word one, Distance.Word other) {
        int shorter = Math.min(one.sounds().length(), other.sounds().length());
        boolean initial = shorter == 1 && one.sounds().length() != other.sounds().length();
        return initial && one.sounds().charAt(0) == other.sounds().charAt(0)
                ? INITIAL
                : Distance.similarity(one, other);
    }

    private static Pair kin(List<String> word, List<String> candidate, Pair heard) {
        return switch (ShortForms.of(word, candidate)) {
            case NONE -> heard;
            case ANOTHER_LANGUAGE ->
                heard.score() >= ANOTHER_LANGUAGE ? heard : new Pair(ANOTHER_LANGUAGE, Sign.OTHER_LANGUAGE_OF_NAME);
            case SHORT_FORM -> heard.score() >= SHORT_FORM ? heard : new Pair(SHORT_FORM, Sign.SHORT_FORM);
        };
    }

    private static Sign heard(NameKey one, NameKey other, double score, String reading, String otherReading) {
        if (!one.script().equals(other.script())) {
            return Sign.OTHER_SCRIPT;
        }
        if (score == 1) {
            return Sign.SAME_NAME;
        }
        return oneLetter(reading, otherReading) ? Sign.ONE_LETTER : Sign.SOUNDS_ALIKE;
    }

    private static boolean oneLetter(String one, String other) {
        int start = 0;
        while (start < Math.min(one.length(), other.length()) && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < Math.min(one.length(), other.length()) - start
                && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        return Math.max(one.length(), other.length()) - start - end == 1;
    }
}
