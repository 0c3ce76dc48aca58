package org.daybook.participants;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CardNumberTest {
    private final CardMaker maker = new CardMaker(new Random(3), "B");

    @Test
    void aCardIsReadInAnyCaseWithOrWithoutDash() {
        var card = maker.next(taken -> false);
        var bare = card.toString().replace("-", "");
        assertEquals(Optional.of(card), CardNumber.read(bare.toLowerCase()));
        assertEquals(Optional.of(card), CardNumber.read(" " + card + " "));
        assertEquals(Optional.of(card), CardNumber.read(card.toString().replace("-", " ")));
    }

    @Test
    void everySingleMistypedLetterIsNoticed() {
        for (int i = 0; i < 50; i++) {
            var card = maker.next(taken -> false).toString();
            for (int at = 0; at < card.length(); at++) {
                for (char other = 'A'; other <= 'Z'; other++) {
                    var mistyped = card.substring(0, at) + other + card.substring(at + 1);
                    if (!mistyped.equals(card) && card.charAt(at) != '-') {
                        assertEquals(Optional.empty(), CardNumber.read(mistyped), mistyped + " for " + card);
                    }
                }
            }
        }
    }

    @Test
    void swappedSyllablesAreNoticedNearlyAlways() {
        int noticed = 0;
        for (int i = 0; i < 500; i++) {
            var card = maker.next(taken -> false).toString();
            var swapped = card.substring(2, 4) + card.substring(0, 2) + card.substring(4);
            noticed += swapped.equals(card) || CardNumber.read(swapped).isEmpty() ? 1 : 0;
        }
        assertTrue(noticed > 470, "noticed " + noticed);
    }

    @Test
    void aSiteNeverRunsOutOfCards() {
        var taken = new HashSet<CardNumber>();
        for (int i = 0; i < 10_000; i++) {
            assertTrue(taken.add(maker.next(taken::contains)));
        }
    }

    @Test
    void twoComputersNeverGiveTheSameCard() {
        var other = new CardMaker(new Random(3), "C");
        for (int i = 0; i < 300; i++) {
            assertNotEquals(maker.next(taken -> false), other.next(taken -> false));
        }
    }
}
