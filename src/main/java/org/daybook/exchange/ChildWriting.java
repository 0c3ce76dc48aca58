package org.daybook.exchange;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.childcare.ChildAge;
import org.daybook.childcare.ChildForm;
import org.daybook.childcare.ChildImport;
import org.daybook.participants.MemberImport;
import org.daybook.staff.UnitOfWork;

/// Writes children of women who agree to it, by the rules of the form for children.
final class ChildWriting implements HerKind {
    private final LocalDate today;
    private final ChildImport children;

    ChildWriting(UnitOfWork work) {
        today = work.today();
        children = new ChildImport(work);
    }

    @Override
    public SheetKind kind() {
        return SheetKind.CHILDREN;
    }

    @Override
    public HerRow read(ImportRow row) {
        var since = row.day(ImportField.STARTED).orElse(today);
        var born = row.date(ImportField.BIRTH);
        if (since.isAfter(today)) {
            return new HerRow.Refused(ProblemKind.IMPOSSIBLE_DATE, ImportField.STARTED);
        }
        if (born.filter(date -> date.month() == 0).isPresent()) {
            return new HerRow.Refused(ProblemKind.NO_MONTH, ImportField.BIRTH);
        }
        var age = born.<ChildAge>map(date -> new ChildAge.Born(YearMonth.of(date.year(), date.month())))
                .or(() -> row.number(ImportField.AGE).stream()
                        .<ChildAge>mapToObj(years -> new ChildAge.Told(years,
                                row.day(ImportField.AGE_ON).or(() -> row.day(ImportField.STARTED)).orElse(today)))
                        .findFirst());
        if (age.filter(known -> known.on(since) > ChildAge.OLDEST || isTooOld(known)).isPresent()) {
            return new HerRow.Refused(ProblemKind.OUT_OF_RANGE, born.isPresent() ? ImportField.BIRTH : ImportField.AGE);
        }
        var form = new ChildForm(row.needed(ImportField.CHILD), age,
                new ChildForm.Health(row.text(ImportField.ALLERGIES), row.text(ImportField.HELPS)),
                new ChildForm.Collecting(row.text(ImportField.MAY_COLLECT), row.text(ImportField.NEVER_COLLECT),
                        Optional.empty()));
        if (!form.problems().isEmpty()) {
            return new HerRow.Refused(ProblemKind.TOO_LONG, field(form.problems().getFirst().field()));
        }
        var ended = row.day(ImportField.ENDED).filter(day -> !day.isAfter(today));
        return new HerRow.Sound(same(form, since, ended), this::against,
                her -> children.add(her.id(), form, since, ended));
    }

    private static boolean isTooOld(ChildAge age) {
        return age instanceof ChildAge.Told told && told.years() > ChildAge.OLDEST;
    }

    private Optional<RowOutcome> against(MemberImport.Known mother) {
        if (!children.mayKeep(mother.id())) {
            return Optional.of(RowOutcome.refused(ProblemKind.NO_CONSENT, ImportField.CHILD));
        }
        return children.hasRoom(mother.id())
                ? Optional.empty()
                : Optional.of(RowOutcome.refused(ProblemKind.OUT_OF_RANGE, ImportField.CHILD));
    }

    private static List<Object> same(ChildForm form, LocalDate since, Optional<LocalDate> ended) {
        var same = new ArrayList<Object>(List.of(form.name(), since, ended.map(LocalDate::toString).orElse("")));
        form.age().ifPresent(age -> same.addAll(switch (age) {
            case ChildAge.Born it -> List.of(it.month());
            case ChildAge.Told it -> List.of(it.years(), it.toldOn());
        }));
        same.addAll(List.of(form.health().allergies().orElse(""), form.health().helps().orElse(""),
                form.collecting().may().orElse(""), form.collecting().never().orElse("")));
        return List.copyOf(same);
    }

    private static ImportField field(String of) {
        return switch (of) {
            case "allergies" -> ImportField.ALLERGIES;
            case "helps" -> ImportField.HELPS;
            case "may" -> ImportField.MAY_COLLECT;
            case "never" -> ImportField.NEVER_COLLECT;
            default -> ImportField.CHILD;
        };
    }

    @Override
    public void close() {
        children.close();
    }
}
