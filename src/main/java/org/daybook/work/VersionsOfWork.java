package org.daybook.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.staff.StaffId;
import org.daybook.staff.SubjectAccessSection;
import org.daybook.staff.Version;

/// The history of her wishes, her status and her marks, including what was corrected.
final class VersionsOfWork {
    /// What she said at a mark.
    ///
    /// @param answered the answer
    /// @param on       when it was written
    /// @param by       who wrote it
    record Said(JobMarks.Answered answered, LocalDate on, StaffId by) {}

    /// A work status as she stated it.
    ///
    /// @param entry the status
    /// @param about what it reveals in addition to itself
    /// @param on    when it was written
    /// @param by    who wrote it
    record Status(StatusEntry entry, StatusStore.About about, LocalDate on, StaffId by) {
        /// Returns the key under which a later one replaces it.
        List<Object> place() {
            return List.of(entry.moment(), about);
        }
    }

    /// One written entry.
    private record Step(LocalDate on, StaffId by, Runnable takes) {}

    private Optional<WorkWish> wish = Optional.empty();
    private final Map<List<Object>, StatusEntry> statuses = new LinkedHashMap<>();
    private final Map<List<Object>, JobMarks.Answered> answers = new LinkedHashMap<>();

    private VersionsOfWork() {}

    /// Returns the versions, the oldest first; the last one is current.
    ///
    /// @param wishes   her wishes, the oldest first
    /// @param statuses her statuses, the oldest first
    /// @param said     her answers at the marks, the oldest first
    static List<Version> of(List<WishStore.Written> wishes, List<Status> statuses, List<Said> said) {
        var hers = new VersionsOfWork();
        return hers.steps(wishes, statuses, said).map(step -> {
            step.takes().run();
            return new Version(step.on(), Optional.of(step.by()), hers.told());
        }).toList();
    }

    /// Returns what she last said for each moment, by hand and about her paths, regardless of who may see it and what came
    /// after.
    static List<StatusEntry> last(List<Status> oldestFirst) {
        var last = new LinkedHashMap<List<Object>, StatusEntry>();
        oldestFirst.forEach(one -> last.put(one.place(), one.entry()));
        return List.copyOf(last.values());
    }

    private Stream<Step> steps(List<WishStore.Written> wishes, List<Status> written, List<Said> said) {
        var steps = new ArrayList<Step>();
        wishes.forEach(one -> steps.add(new Step(one.on(), one.by(), () -> wish = Optional.of(one.wish()))));
        written.forEach(one -> steps.add(new Step(one.on(), one.by(),
                () -> statuses.put(one.place(), one.entry()))));
        said.forEach(one -> steps.add(new Step(one.on(), one.by(),
                () -> answers.put(List.of(one.answered().placement(), one.answered().months()), one.answered()))));
        return steps.stream().sorted(Comparator.comparing(Step::on));
    }

    private List<SubjectAccessSection> told() {
        return Stream.of(wish.map(WorkSubjectAccess::wish).orElse(List.of()),
                WorkSubjectAccess.statuses(List.copyOf(statuses.values())),
                WorkSubjectAccess.answers(List.copyOf(answers.values()))).flatMap(List::stream).toList();
    }
}
