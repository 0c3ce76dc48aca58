package org.daybook.participants;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.daybook.ui.Inputs;
import org.daybook.ui.OptionalSegments;
import org.daybook.ui.Segments;
import org.daybook.ui.Texts;

/// The controls for the other languages that she speaks: each is chosen from a list, with how well she speaks it.
final class LanguageLevelsController {
    private final List<PickController> picks;
    private final List<Segments<Optional<SpokenLanguage.Level>>> levels;

    /// @param picks  the languages
    /// @param levels how well she speaks each, in the same order
    LanguageLevelsController(Texts texts, List<PickController> picks,
            List<Segments<Optional<SpokenLanguage.Level>>> levels) {
        this.picks = picks;
        this.levels = levels;
        var open = texts.say("participants.details.open");
        var languages = new LanguagesAndCountries(texts.locale()).languages();
        picks.forEach(pick -> pick.options(open, languages));
        levels.forEach(level -> OptionalSegments.offer(level, List.of(SpokenLanguage.Level.values()),
                option -> option.map(one -> texts.of("participants", one)).orElse(open)));
    }

    /// Fills in what she told before.
    void fill(List<SpokenLanguage> told) {
        for (int i = 0; i < picks.size(); i++) {
            var known = i < told.size() ? Optional.of(told.get(i)) : Optional.<SpokenLanguage>empty();
            picks.get(i).choose(known.map(SpokenLanguage::language));
            OptionalSegments.choose(levels.get(i), known.map(SpokenLanguage::level));
        }
    }

    /// Returns the chosen languages; empty if there is none. A language without a level counts as spoken somewhat.
    Optional<List<SpokenLanguage>> spoken() {
        return Optional.of(IntStream.range(0, picks.size()).boxed()
                .flatMap(i -> picks.get(i).chosen().stream().map(code -> new SpokenLanguage(code,
                        OptionalSegments.chosen(levels.get(i)).orElse(SpokenLanguage.Level.SOME))))
                .toList()).filter(all -> !all.isEmpty());
    }

    /// Adds the controls to the inputs of a form. A language and how well she speaks it count as one answer.
    void remember(Inputs inputs) {
        for (int i = 0; i < picks.size(); i++) {
            picks.get(i).remember(inputs, "language" + i);
            inputs.withOpen("level" + i, levels.get(i), SpokenLanguage.Level::valueOf);
            inputs.together("language" + i, "level" + i);
        }
    }
}
