package org.daybook.launch;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.services.Service;
import org.daybook.ui.Texts;

/// The words for steps on a screen and on paper.
record LaunchWords(Texts texts) {
    /// Returns who does it, by when, what shows it, and its state.
    String facts(LaunchPage page, LaunchStep step) {
        var plan = step.plan();
        return Stream.of(state(page, step), plan.who(),
                plan.dueOn().filter(_ -> !step.isLate(page.today()))
                        .map(day -> texts.say("launch.step.by", texts.shortDate(day))).orElse(""),
                plan.evidence(), step.id().equals(LaunchSteps.MAPPING) ? kinds(page.mapped()) : "")
                .filter(part -> !part.isEmpty()).collect(Collectors.joining("  ·  "));
    }

    private String state(LaunchPage page, LaunchStep step) {
        if (!step.counts()) {
            return step.plan().leftOut().map(why -> texts.say("launch.step.left-out", why)).orElse("");
        }
        return step.state().signed().map(signed -> texts.say("launch.step.signed", page.name(signed.by()),
                texts.shortDate(signed.on())))
                .or(() -> step.state().doneOn().map(day -> texts.say("launch.step.done", texts.shortDate(day))))
                .orElseGet(() -> texts.say("launch.step.open"));
    }

    /// Returns how many steps are signed off, and how many are late.
    String progress(LaunchPage.Progress progress) {
        var signed = texts.say("launch.page.progress", progress.signed(), progress.all());
        return progress.late() == 0 ? signed : signed + "  ·  " + texts.say("launch.page.late", progress.late());
    }

    /// Returns since when a step is late; empty if it is not.
    Optional<String> late(LaunchPage page, LaunchStep step) {
        return step.plan().dueOn().filter(_ -> step.isLate(page.today()))
                .map(day -> texts.say("launch.step.late", texts.shortDate(day)));
    }

    /// Returns how many services were mapped.
    String mapped(LaunchPage.Mapped mapped) {
        return texts.say("launch.context.services", mapped.services(), mapped.toCheck());
    }

    private String kinds(LaunchPage.Mapped mapped) {
        return texts.say("launch.context.kinds", mapped.found().size(), LaunchPage.Mapped.WANTED.size());
    }

    /// Returns the number of services of each kind; empty if there are none.
    String found(LaunchPage.Mapped mapped) {
        return mapped.found().stream().map(kind -> texts.say("launch.context.kind", texts.of("services", kind),
                Optional.ofNullable(mapped.kinds().get(kind)).orElse(0L)))
                .collect(Collectors.joining("  ·  "));
    }

    /// Returns the kinds of which there are none.
    String missing(LaunchPage.Mapped mapped) {
        return mapped.missing().isEmpty()
                ? texts.say("launch.context.complete")
                : texts.say("launch.context.missing", mapped.missing().stream()
                        .map(kind -> texts.of("services", kind)).collect(Collectors.joining(", ")));
    }

    /// Returns a first contact, and whether it has been checked.
    String contact(Service one, LocalDate today) {
        var state = one.isDue(today)
                ? texts.say("services.last.never")
                : one.checkedOn().map(day -> texts.say("services.last.checked", texts.date(day))).orElse("");
        return Stream.of(one.facts().contact(), state).filter(words -> !words.isEmpty())
                .collect(Collectors.joining("  ·  "));
    }

    /// Returns the laws of a country, one sentence for each topic.
    ///
    /// @param country ISO 3166-1 alpha-2
    List<String> laws(String country) {
        return LaunchLaws.of(country).entrySet().stream().map(one -> texts.say("launch.law",
                texts.of("launch", one.getKey()), String.join(" · ", one.getValue()))).toList();
    }

    /// Returns the name of a country.
    ///
    /// @param code ISO 3166-1 alpha-2
    String country(String code) {
        return Locale.of("", code).getDisplayCountry(texts.locale());
    }
}
