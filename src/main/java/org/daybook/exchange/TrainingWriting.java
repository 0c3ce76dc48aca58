package org.daybook.exchange;

import java.time.LocalDate;
import java.util.Optional;
import org.daybook.staff.StaffId;
import org.daybook.staff.UnitOfWork;
import org.daybook.training.Training;
import org.daybook.training.TrainingImport;
import org.daybook.training.TrainingTopic;

/// Writes the training of colleagues who are in the team. If no column has the topic, it is derived from the name of the
/// training.
final class TrainingWriting implements KindWriting {
    private final TrainingImport trainings;
    private final ImportKeys keys;
    private final WordTable choices = WordTable.choices();

    TrainingWriting(UnitOfWork work, ImportKeys keys) {
        trainings = new TrainingImport(work);
        this.keys = keys;
    }

    @Override
    public RowOutcome take(ImportRow row) {
        var who = trainings.colleague(KindWriting.line(row, ImportField.COLLEAGUE));
        if (who.isEmpty()) {
            return RowOutcome.refused(ProblemKind.UNKNOWN_COLLEAGUE, ImportField.COLLEAGUE);
        }
        var title = KindWriting.line(row, ImportField.SUBJECT);
        var topic = topic(row, title);
        if (topic.isEmpty() || topic.get() == TrainingTopic.OTHER && title.isEmpty()) {
            return RowOutcome.refused(ProblemKind.MISSING,
                    topic.isEmpty() ? ImportField.TOPIC : ImportField.SUBJECT);
        }
        var on = row.day(ImportField.DAY).orElseThrow();
        var until = row.day(ImportField.CERTIFICATE_UNTIL);
        if (until.filter(on::isAfter).isPresent()) {
            return RowOutcome.refused(ProblemKind.BACKWARDS, ImportField.CERTIFICATE_UNTIL);
        }
        var one = training(row, who.get(), new Training.Subject(topic.get(), title), on, until);
        var key = keys.of("training", who.get().value(), topic.get(), FoldedText.of(title), on, one.minutes(),
                FoldedText.of(one.by()));
        if (keys.knows(key) || !trainings.add(one)) {
            return RowOutcome.here();
        }
        keys.add(key, Optional.empty());
        return RowOutcome.takenIn();
    }

    private Optional<TrainingTopic> topic(ImportRow row, String title) {
        return row.text(ImportField.TOPIC)
                .or(() -> Optional.of(title).filter(text -> !text.isEmpty())
                        .map(text -> choices.nearest(ImportField.TOPIC.code(), text)
                                .orElse(ExportWords.code(TrainingTopic.OTHER))))
                .map(code -> ImportWriting.constant(TrainingTopic.class, code));
    }

    /// If a certificate is kept somewhere, there is a certificate.
    private Training training(ImportRow row, StaffId who, Training.Subject subject, LocalDate on,
            Optional<LocalDate> until) {
        var keptAt = Optional.of(KindWriting.line(row, ImportField.CERTIFICATE_AT));
        boolean certificate = keptAt.filter(text -> !text.isEmpty()).isPresent()
                || row.yes(ImportField.CERTIFICATE).orElse(false);
        return new Training(trainings.newId(), who, subject, row.number(ImportField.LEARNED_HOURS).orElseThrow(), on,
                KindWriting.line(row, ImportField.HELD_BY), keptAt.filter(_ -> certificate), until);
    }

    @Override
    public void close() {
        trainings.close();
    }
}
