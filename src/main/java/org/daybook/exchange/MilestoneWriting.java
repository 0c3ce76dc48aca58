package org.daybook.exchange;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import org.daybook.base.Problem;
import org.daybook.milestones.Cefr;
import org.daybook.milestones.Evidence;
import org.daybook.milestones.MilestoneImport;
import org.daybook.milestones.MilestoneType;
import org.daybook.milestones.NewMilestone;
import org.daybook.milestones.RoughDay;
import org.daybook.milestones.SeenBy;
import org.daybook.staff.UnitOfWork;

/// Writes milestones, by the rules of the form on which they are typed.
final class MilestoneWriting implements HerKind {
    private final LocalDate today;
    private final MilestoneImport milestones;

    MilestoneWriting(UnitOfWork work) {
        today = work.today();
        milestones = new MilestoneImport(work);
    }

    @Override
    public SheetKind kind() {
        return SheetKind.MILESTONES;
    }

    @Override
    public HerRow read(ImportRow row) {
        var form = new NewMilestone(one(MilestoneType.class, row, ImportField.MILESTONE),
                row.date(ImportField.REACHED).map(MilestoneWriting::rough), details(row));
        return form.problems(today).stream().findFirst().<HerRow>map(MilestoneWriting::refused)
                .orElseGet(() -> new HerRow.Sound(MilestoneImport.same(form), her -> milestones.add(her.id(), form)));
    }

    private static NewMilestone.Details details(ImportRow row) {
        var words = row.text(ImportField.WORDS).orElse("");
        return new NewMilestone.Details(
                new NewMilestone.Tongue(row.text(ImportField.LANGUAGE), one(Cefr.class, row, ImportField.LEVEL),
                        one(Evidence.class, row, ImportField.EVIDENCE)),
                new NewMilestone.Ability(words, one(SeenBy.class, row, ImportField.SEEN_BY)),
                new NewMilestone.Paper(words, row.text(ImportField.GIVEN_BY).orElse(""),
                        row.text(ImportField.GRADE).orElse("")));
    }

    private static <E extends Enum<E>> Optional<E> one(Class<E> type, ImportRow row, ImportField field) {
        return row.text(field).map(code -> ImportWriting.constant(type, code));
    }

    private static RoughDay rough(WrittenDate date) {
        if (date.month() == 0) {
            return new RoughDay.InYear(Year.of(date.year()));
        }
        return date.asDay().<RoughDay>map(RoughDay.OnDay::new)
                .orElseGet(() -> new RoughDay.InMonth(YearMonth.of(date.year(), date.month())));
    }

    private static HerRow refused(Problem problem) {
        var why = switch (problem.key()) {
            case "milestones.problem.too-long" -> ProblemKind.TOO_LONG;
            case "milestones.problem.number" -> ProblemKind.DOCUMENT_NUMBER;
            case "milestones.problem.to-come", "milestones.problem.long-ago" -> ProblemKind.IMPOSSIBLE_DATE;
            default -> ProblemKind.MISSING;
        };
        return new HerRow.Refused(why, switch (problem.field()) {
            case "language" -> ImportField.LANGUAGE;
            case "level" -> ImportField.LEVEL;
            case "evidence" -> ImportField.EVIDENCE;
            case "seenBy" -> ImportField.SEEN_BY;
            case "body" -> ImportField.GIVEN_BY;
            case "grade" -> ImportField.GRADE;
            case "reached" -> ImportField.REACHED;
            default -> ImportField.WORDS;
        });
    }

    @Override
    public void close() {
        milestones.close();
    }
}
