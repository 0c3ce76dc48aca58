package org.daybook.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.base.Problem;
import org.daybook.base.TypedDate;
import org.daybook.staff.StaffId;

/// The typed data of a training.
///
/// @param who         who took part
/// @param subject     the topic, empty until it is chosen, and own words
/// @param hours       its length
/// @param on          its last day
/// @param by          the trainer; may be empty
/// @param certificate whether there is one, and where it is kept
/// @param validUntil  the last day on which it is valid; blank if it does not expire
public record TrainingForm(Optional<StaffId> who, TypedSubject subject, TypedHours hours, TypedDate on, String by,
        Certificate certificate, TypedDate validUntil) {
    /// The maximum length of a line, in characters.
    public static final int LONGEST = 120;
    /// The maximum length of a training, in minutes.
    public static final int MOST_MINUTES = 12_000;

    /// @param topic from the curriculum
    /// @param title own words
    public record TypedSubject(Optional<TrainingTopic> topic, String title) {
        public TypedSubject {
            title = title.strip();
        }
    }

    /// @param state  whether there is one
    /// @param keptAt where it is kept; may be empty
    public record Certificate(State state, String keptAt) {
        /// Whether there is one.
        public enum State {
            YES,
            NO
        }

        public Certificate {
            keptAt = keptAt.strip();
        }
    }

    public TrainingForm {
        by = by.strip();
    }

    /// Returns what must be corrected; empty if everything is valid.
    List<Problem> problems() {
        var found = new ArrayList<Problem>();
        if (who.isEmpty()) {
            found.add(new Problem("who", "training.problem.who"));
        }
        if (subject.topic().isEmpty()) {
            found.add(new Problem("topic", "training.problem.topic"));
        }
        if (subject.topic().filter(topic -> topic == TrainingTopic.OTHER).isPresent() && subject.title().isEmpty()) {
            found.add(new Problem("title", "training.problem.title"));
        }
        limit("title", subject.title(), found);
        if (hours.minutes(MOST_MINUTES).isEmpty()) {
            found.add(new Problem("hours", "training.problem.hours"));
        }
        if (on.day().filter(day -> !day.isAfter(on.today())).isEmpty()) {
            found.add(new Problem("on", "training.problem.on"));
        }
        limit("by", by, found);
        limit("keptAt", certificate.keptAt(), found);
        if (validUntil.makesNoSense() || validUntil.day().filter(last -> on.day().filter(last::isBefore).isPresent())
                .isPresent()) {
            found.add(new Problem("validUntil", "training.problem.valid-until"));
        }
        return List.copyOf(found);
    }

    private static void limit(String field, String typed, List<Problem> found) {
        if (typed.codePointCount(0, typed.length()) > LONGEST) {
            found.add(new Problem(field, "training.problem.too-long"));
        }
    }

    /// Returns the training that it describes.
    ///
    /// @throws IllegalArgumentException if it has problems
    Training training(TrainingId id) {
        if (!problems().isEmpty()) {
            throw new IllegalArgumentException("the form has problems");
        }
        return new Training(id, who.orElseThrow(),
                new Training.Subject(subject.topic().orElseThrow(), subject.title()),
                hours.minutes(MOST_MINUTES).orElseThrow(), on.day().orElseThrow(), by,
                certificate.state() == Certificate.State.YES ? Optional.of(certificate.keptAt()) : Optional.empty(),
                validUntil.day());
    }

    /// Returns the form of a recorded training.
    static TrainingForm of(Training training, LocalDate today) {
        return new TrainingForm(Optional.of(training.who()),
                new TypedSubject(Optional.of(training.subject().topic()), training.subject().title()),
                new TypedHours(TypedHours.of(training.minutes())), TypedDate.nearest(training.on().toString(), today),
                training.by(), new Certificate(training.certificateAt().isPresent()
                        ? Certificate.State.YES
                        : Certificate.State.NO, training.certificateAt().orElse("")),
                TypedDate.next(training.validUntil().map(LocalDate::toString).orElse(""), today));
    }
}
