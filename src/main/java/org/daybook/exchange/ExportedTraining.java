package org.daybook.exchange;

import java.util.Comparator;
import org.daybook.training.Training;
import org.daybook.training.TrainingExport;
import org.daybook.training.TypedHours;

/// Training of the team, by colleague, day and topic. Training of staff who left is not exported: the colleague would not exist
/// at the other site.
final class ExportedTraining implements ExportedKind {
    @Override
    public SheetKind kind() {
        return SheetKind.TRAINING;
    }

    @Override
    public Rows rows(ExportSource source) {
        return new Rows(TrainingExport.rows(source.work()).stream()
                .sorted(Comparator.comparing(TrainingExport.Row::colleague)
                        .thenComparing(one -> one.training().on())
                        .thenComparing(one -> one.training().subject().topic())
                        .thenComparing(one -> one.training().subject().title())
                        .thenComparing(one -> one.training().minutes()).thenComparing(one -> one.training().by()))
                .map(one -> row(one.colleague(), one.training(), source.words())));
    }

    private static ExportRow row(String colleague, Training one, ExportWords words) {
        return new ExportRow().text(ImportField.COLLEAGUE, colleague).day(ImportField.DAY, one.on())
                .text(ImportField.LEARNED_HOURS, TypedHours.of(one.minutes()))
                .text(ImportField.TOPIC, words.choice(ImportField.TOPIC, ExportWords.code(one.subject().topic())))
                .text(ImportField.SUBJECT, one.subject().title()).text(ImportField.HELD_BY, one.by())
                .text(ImportField.CERTIFICATE, words.yesNo(one.certificateAt().isPresent()))
                .text(ImportField.CERTIFICATE_AT, one.certificateAt())
                .day(ImportField.CERTIFICATE_UNTIL, one.validUntil());
    }
}
