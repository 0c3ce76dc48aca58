package org.daybook.launch;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.ui.Texts;

/// How steps are said on a screen and on paper.
record LaunchWords(Texts texts) {
    /// Who does it, by when, what shows it, and how far it is.
    String facts(LaunchPage page, LaunchStep step) {
        var plan = step.plan();
        return Stream.of(state(page, step), plan.who(),
                plan.dueOn().map(day -> texts.say("launch.step.by", texts.shortDate(day))).orElse(""),
                plan.evidence()).filter(part -> !part.isEmpty()).collect(Collectors.joining("  ·  "));
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

    /// How many steps are done and signed off.
    String progress(LaunchPage.Progress progress) {
        return texts.say("launch.page.progress", progress.signed(), progress.all());
    }

    /// How many services were mapped.
    String mapped(LaunchPage.Mapped mapped) {
        return texts.say("launch.context.services", mapped.services(), mapped.toCheck());
    }
}
