package org.daybook.training;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import org.daybook.staff.Colleagues;
import org.daybook.staff.StaffId;
import org.daybook.staff.UnitOfWork;

/// Reads trainings in the form in which [TrainingImport] writes them. Inside one passage, on its thread.
public final class TrainingExport {
    private static final Comparator<Training> BEST_FIRST = Comparator
            .comparing((Training one) -> one.validUntil().orElse(LocalDate.MAX)).reversed()
            .thenComparing(one -> one.certificateAt().orElse(""), Comparator.reverseOrder())
            .thenComparing(one -> one.subject().title()).thenComparing(Training::by);

    private TrainingExport() {}

    /// A training of a person who works here now.
    ///
    /// @param colleague her sign-in word
    /// @param training  the training
    public record Row(String colleague, Training training) {}

    /// Returns all of them; of two that are the same, the one that is valid for longer.
    public static List<Row> rows(UnitOfWork work) {
        var words = new HashMap<StaffId, String>();
        new Colleagues().here(work).forEach(one -> words.put(one.id(), one.signInWord()));
        var kept = new LinkedHashMap<SameTraining, Training>();
        new TrainingStore().all(work.tx()).stream().filter(one -> words.containsKey(one.who())).sorted(BEST_FIRST)
                .forEach(one -> kept.putIfAbsent(SameTraining.of(one), one));
        return kept.values().stream().map(one -> new Row(words.getOrDefault(one.who(), ""), one)).toList();
    }
}
