package org.daybook.participants;

import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;

/// Draws new card numbers. They have two syllables while those last; after eight taken cards in a row a syllable is added, so
/// that a site never runs out.
final class CardMaker {
    private static final String CONSONANTS = "BDFGKLMNPRSTVZ";
    private static final String VOWELS = "AEIO";
    private static final int TRIES = 8;
    /// Syllable pairs that mean something rude or frightening in one of the languages around the spaces.
    private static final Set<String> NEVER = Set.of("FIGA", "KAKA", "KAGA", "TETE", "TETA", "PIPI", "POPO", "MORO",
            "MORE", "MORI", "NERO", "NERA", "NEGO", "NEGA", "DEBI", "BABA", "SEGA", "ZIDO", "ROMI", "ROMA", "SOLA",
            "SOLO", "NANA", "NANO", "MALE", "MALA", "PEDO", "LAGE", "FIKA", "FIKI", "DIKE", "RAPE", "RAPI", "KILA",
            "GARA", "LOKA", "LOKO", "MINA", "BOGO", "DEMO");

    private final Random random;
    private final String computer;

    CardMaker(Random random, String computer) {
        this.random = random;
        this.computer = computer;
    }

    /// Returns a card that is not taken.
    CardNumber next(Predicate<CardNumber> taken) {
        for (int syllables = 2; syllables <= 4; syllables++) {
            for (int tried = 0; tried < TRIES; tried++) {
                var card = draw(syllables);
                if (!taken.test(card)) {
                    return card;
                }
            }
        }
        throw new IllegalStateException("no free card among four syllables");
    }

    private CardNumber draw(int syllables) {
        while (true) {
            var card = CardNumber.of(speak(syllables), computer);
            if (card.isPresent()) {
                return card.get();
            }
        }
    }

    private String speak(int syllables) {
        while (true) {
            var spoken = new StringBuilder();
            for (int i = 0; i < syllables; i++) {
                spoken.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())))
                        .append(VOWELS.charAt(random.nextInt(VOWELS.length())));
            }
            var word = spoken.toString();
            if (NEVER.stream().noneMatch(word::contains)) {
                return word;
            }
        }
    }
}
