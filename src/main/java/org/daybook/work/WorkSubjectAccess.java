package org.daybook.work;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.staff.SubjectAccessSection;
import org.daybook.staff.SubjectAccessSection.Line;
import org.daybook.staff.SubjectAccessSection.Value;

/// What is stored about her work, as it is read to her.
final class WorkSubjectAccess {
    private WorkSubjectAccess() {}

    static List<SubjectAccessSection> wish(WorkWish wish) {
        var lines = new ArrayList<Line>();
        wish.mayWork().ifPresent(may -> lines.add(new Line("work.wish.may-work", several(Optional.of(chosen(may)),
                wish.from().map(Value.Day::new)))));
        wish.when().stream().sorted().forEach(part -> lines.add(new Line("work.wish.when", chosen(part))));
        if (wish.mostHours().isPresent()) {
            lines.add(new Line("work.wish.hours", new Value.Number(wish.mostHours().getAsInt())));
        }
        wish.languages().forEach(one -> lines.add(new Line("work.wish.languages",
                several(Optional.of(new Value.Language(one.code())),
                        Optional.of(new Value.Chosen("milestones", one.level()))))));
        wish.schoolHours().ifPresent(needed -> lines.add(new Line("work.wish.school-hours", chosen(needed))));
        SubjectAccessSection.words("work.wish.skills", wish.skills()).ifPresent(lines::add);
        SubjectAccessSection.words("work.wish.not-wanted", wish.notWanted()).ifPresent(lines::add);
        return section("work.copy.wish", lines);
    }

    static List<SubjectAccessSection> jobs(List<Placement> jobs, List<JobMarks.Answered> answers) {
        var lines = new ArrayList<Line>();
        for (var job : jobs) {
            lines.add(new Line("work.copy.job", several(Optional.of(chosen(job.kind())), job.at().map(Value.Words::new),
                    Optional.of(new Value.Day(job.startedOn())), job.endedOn().map(Value.Day::new),
                    job.because().map(WorkSubjectAccess::chosen))));
            job.contract().ifPresent(one -> lines.add(new Line("work.placing.contract", chosen(one))));
            if (job.hours().isPresent()) {
                lines.add(new Line("work.opening.hours", new Value.Number(job.hours().getAsInt())));
            }
            SubjectAccessSection.words("work.placing.person", job.person()).ifPresent(lines::add);
            answers.stream().filter(one -> one.placement().equals(job.id())).map(WorkSubjectAccess::answer)
                    .forEach(lines::add);
        }
        return section("work.copy.jobs", lines);
    }

    static List<SubjectAccessSection> answers(List<JobMarks.Answered> answers) {
        return section("work.copy.jobs", answers.stream().map(WorkSubjectAccess::answer).toList());
    }

    private static Line answer(JobMarks.Answered one) {
        return new Line("work.copy.mark", several(Optional.of(new Value.Number(one.months())),
                Optional.of(chosen(one.answer()))));
    }

    static List<SubjectAccessSection> offers(List<JobOffer> offers) {
        return section("work.copy.offers", offers.stream().map(one -> new Line("work.copy.offer",
                several(Optional.of(new Value.Day(one.on())), Optional.of(new Value.Words(one.what().title())),
                        Optional.of(new Value.Words(one.what().at())), one.hers().map(WorkSubjectAccess::chosen),
                        one.interview().map(interview -> new Value.Day(interview.at().toLocalDate())),
                        one.interview().flatMap(JobOffer.Interview::outcome).map(WorkSubjectAccess::chosen),
                        one.companys().map(WorkSubjectAccess::chosen))))
                .toList());
    }

    static List<SubjectAccessSection> traineeships(Collection<Traineeship> all) {
        var lines = new ArrayList<Line>();
        for (var one : all) {
            SubjectAccessSection.words("work.traineeship.tutor", one.tutor()).ifPresent(lines::add);
            SubjectAccessSection.words("work.traineeship.project", one.project()).ifPresent(lines::add);
            if (one.allowance().isPresent()) {
                lines.add(new Line("work.traineeship.allowance", new Value.Number(one.allowance().getAsInt())));
            }
            one.paid().ifPresent(who -> lines.add(new Line("work.traineeship.paid", chosen(who))));
            one.insured().ifPresent(who -> lines.add(new Line("work.traineeship.insured", chosen(who))));
        }
        return section("work.copy.traineeships", lines);
    }

    static List<SubjectAccessSection> statuses(List<StatusEntry> statuses) {
        return section("work.copy.statuses", statuses.stream().map(one -> new Line("work.copy.status",
                several(Optional.of(chosen(one.moment())), Optional.of(new Value.Day(one.of())),
                        Optional.of(chosen(one.status())))))
                .toList());
    }

    /// Returns the questions on leaving, including those that were closed.
    static List<SubjectAccessSection> questions(List<LeavingQuestionStore.Written> questions) {
        var lines = new ArrayList<Line>();
        for (var one : questions) {
            lines.add(new Line("work.copy.leaving-question", new Value.Day(one.left())));
            one.closedOn().ifPresent(day -> lines.add(new Line("work.copy.not-asked",
                    several(Optional.of(new Value.Day(day)), one.closedBy().map(Value.Words::new)))));
        }
        return section("work.copy.leaving-questions", lines);
    }

    /// @param names the names of companies, by their identity
    static List<SubjectAccessSection> limits(List<WorkLimit> limits, Map<String, String> names) {
        return section("work.copy.limits", limits.stream().map(one -> new Line("work.copy.limit",
                several(Optional.of(chosen(one.kind())), one.value()
                        .filter(_ -> one.kind() == LimitKind.TOWN).map(Value.Words::new),
                        one.value().filter(_ -> one.kind() == LimitKind.COMPANY)
                                .flatMap(id -> Optional.ofNullable(names.get(id))).map(Value.Words::new),
                        one.value().filter(_ -> one.kind() == LimitKind.SECTOR)
                                .map(letter -> chosen(Sector.ofLetter(letter))))))
                .toList());
    }

    private static List<SubjectAccessSection> section(String heading, List<Line> lines) {
        return lines.isEmpty() ? List.of() : List.of(new SubjectAccessSection(heading, lines));
    }

    @SafeVarargs
    private static Value several(Optional<? extends Value>... values) {
        var all = new ArrayList<Value>();
        for (var value : values) {
            value.ifPresent(all::add);
        }
        return all.size() == 1 ? all.getFirst() : new Value.Several(all);
    }

    private static Value chosen(Enum<?> constant) {
        return new Value.Chosen("work", constant);
    }
}
