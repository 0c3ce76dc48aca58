package org.daybook.training;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.ui.Texts;

/// The words for trainings on a screen.
record TrainingWords(Texts texts) {
    /// Returns its subject.
    String subject(Training one) {
        var title = one.subject().title();
        if (one.subject().topic() == TrainingTopic.OTHER) {
            return title;
        }
        var topic = texts.of("training", one.subject().topic());
        return title.isEmpty() ? topic : texts.say("training.row.titled", topic, title);
    }

    /// Returns when it was, how long, by whom, and the evidence of it.
    String facts(Training one) {
        return Stream.of(texts.shortDate(one.on()), length(one), one.by(), certificate(one))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining("  ·  "));
    }

    /// Returns who took part and on what.
    String told(Training one, TrainingPage page) {
        return texts.say("training.row.whose", page.name(one.who()), subject(one));
    }

    /// Returns its length.
    String length(Training one) {
        return texts.say("training.row.hours", hours(one.minutes()));
    }

    /// Returns the evidence of it; empty if there is none.
    String certificate(Training one) {
        return one.certificateAt().map(place -> place.isEmpty()
                ? texts.say("training.row.certificate")
                : texts.say("training.row.certificate.at", place)).orElse("");
    }

    /// Returns until when it is valid.
    String until(Training one, LocalDate today) {
        return one.validUntil().map(last -> until(last, today)).orElse("");
    }

    /// Returns the last day on which it is valid, and says so if that is over; empty if it does not run out.
    String lastDay(Training one, LocalDate today) {
        return one.validUntil().map(last -> last.isBefore(today) ? until(last, today) : texts.shortDate(last))
                .orElse("");
    }

    /// Returns until when something is valid.
    String until(LocalDate last, LocalDate today) {
        return texts.say(last.isBefore(today) ? "training.row.over" : "training.row.until", texts.shortDate(last));
    }

    /// Returns what a colleague lacks before she starts: documents, then trainings.
    String missing(StartRequirements.Missing one) {
        return texts.say("training.start.missing", Stream.concat(
                one.documents().stream().map(document -> texts.of("staff", document)),
                one.topics().stream().map(topic -> texts.of("training", topic))).collect(Collectors.joining(", ")));
    }

    /// Returns hours as a number for this language.
    double hours(long minutes) {
        return minutes / 60.0;
    }
}
