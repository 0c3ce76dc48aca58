package org.daybook.participants;

import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.ui.Texts;

/// The facts next to her card at the top of her record: since when she comes, and which languages she speaks.
final class HerFacts {
    private final Texts texts;
    private final LanguagesAndCountries names;

    HerFacts(Texts texts) {
        this.texts = texts;
        this.names = new LanguagesAndCountries(texts.locale());
    }

    String of(Participant her) {
        var since = texts.say("participants.record.since", names.monthInside(YearMonth.from(her.welcomedOn())));
        return Stream.concat(Stream.of(since), languages(her).stream()).collect(Collectors.joining("  ·  "));
    }

    /// "Ukrainian, some Italian".
    private Optional<String> languages(Participant her) {
        var all = Stream.concat(her.language().map(names::language).stream(),
                her.more().languages().stream().map(spoken -> switch (spoken.level()) {
                    case WELL -> names.languageInside(spoken.language());
                    case SOME -> texts.say("participants.facts.some", names.languageInside(spoken.language()));
                })).collect(Collectors.joining(", "));
        return Optional.of(all).filter(words -> !words.isEmpty());
    }
}
