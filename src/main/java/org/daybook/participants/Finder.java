package org.daybook.participants;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.daybook.vault.Tx;

/// One field finds a woman: by card, by initial and year of birth, or by name in any script.
final class Finder {
    private static final Pattern INITIAL_AND_YEAR = Pattern.compile("(\\p{L})\\.?\\s*((?:19|20)\\d{2})");
    private static final Pattern START_OF_CARD = Pattern.compile("[A-Z]{2,8}(?:-[A-Z]?[2-9]?)?");

    private final ParticipantStore store;

    Finder(ParticipantStore store) {
        this.store = store;
    }

    List<PersonRow> find(Tx tx, String typed) {
        var text = typed.strip();
        if (text.isEmpty()) {
            return List.of();
        }
        var card = CardNumber.read(text).flatMap(whole -> store.byCard(tx, whole));
        if (card.isPresent()) {
            return List.of(card.get());
        }
        var initialAndYear = INITIAL_AND_YEAR.matcher(text);
        return initialAndYear.matches()
                ? store.initialAndYear(tx, NameFolding.fold(initialAndYear.group(1)),
                        Integer.parseInt(initialAndYear.group(2)))
                : byStartOfCardOrName(tx, text);
    }

    private List<PersonRow> byStartOfCardOrName(Tx tx, String text) {
        var start = text.toUpperCase(Locale.ROOT);
        var cards = START_OF_CARD.matcher(start).matches() ? store.cardsStartingWith(tx, start) : List.<PersonRow>of();
        var named = store.named(tx, NameFolding.fold(text));
        return Stream.concat(cards.stream(), named.stream()).distinct().limit(40).toList();
    }
}
