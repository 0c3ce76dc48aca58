package org.daybook.participants;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.ui.Texts;

/// What tells women apart, in words.
final class PersonWords {
    private final Texts texts;
    private final LanguagesAndCountries names;
    private final LocalDate today;

    /// @param today the site's date
    PersonWords(Texts texts, LocalDate today) {
        this.texts = texts;
        this.names = new LanguagesAndCountries(texts.locale());
        this.today = today;
    }

    /// Her card and initial.
    static String title(PersonRow row) {
        return (row.card() + "  " + row.initial()).strip();
    }

    /// "born 1994 · Ukrainian · came today · Italian A1".
    String facts(PersonFacts her) {
        return Stream.of(born(her).stream(), language(her).stream(),
                her.lastVisit().map(day -> texts.say("participants.person.came", day(day))).stream(),
                paths(her).stream()).flatMap(words -> words).collect(Collectors.joining(" · "));
    }

    /// "born 1994".
    Optional<String> born(PersonFacts her) {
        var year = her.birthYear();
        return year.isPresent()
                ? Optional.of(texts.say("participants.person.born", String.valueOf(year.getAsInt())))
                : Optional.empty();
    }

    /// Her language.
    Optional<String> language(PersonFacts her) {
        return her.row().language().map(names::language);
    }

    /// "today", "yesterday", "18 Nov 2026".
    String day(LocalDate day) {
        return texts.near(day, today).orElseGet(() -> texts.shortDate(day));
    }

    /// Her groups and paths.
    Optional<String> paths(PersonFacts her) {
        return Optional.of(her.paths().stream().map(CurrentPaths.OnPath::name).collect(Collectors.joining(", ")))
                .filter(words -> !words.isEmpty());
    }
}
