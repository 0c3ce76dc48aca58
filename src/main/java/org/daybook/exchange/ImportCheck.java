package org.daybook.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daybook.base.ParticipantId;

/// The content of the files, before the store is queried: what can be read, what cannot, and what must be answered first.
public final class ImportCheck {
    private final ImportPlan plan;
    private final Sound rows;
    private final List<RowProblem> problems;
    private final List<DateQuestion> questions;
    private final List<MarkQuestion> marks;
    private final List<ConsentDayQuestion> days;
    private final List<YearQuestion> years;
    private final List<SexQuestion> sexes;
    private final SameWoman same;

    /// The rows that can be imported.
    ///
    /// @param sheets   those of each sheet, for each of its mappings, in the order of the files
    /// @param consents those about consents, by day
    /// @param totals   what they show together
    private record Sound(List<CheckedRows> sheets, ConsentsByDay consents, CheckedTotals totals) {}

    private ImportCheck(ImportPlan plan, Sound rows, List<RowProblem> problems, List<DateQuestion> questions,
            List<MarkQuestion> marks, List<ConsentDayQuestion> days, List<YearQuestion> years,
            List<SexQuestion> sexes, SameWoman same) {
        this.sexes = List.copyOf(sexes);
        this.marks = List.copyOf(marks);
        this.days = List.copyOf(days);
        this.years = List.copyOf(years);
        this.plan = plan;
        this.rows = rows;
        this.problems = Collections.unmodifiableList(problems);
        this.questions = List.copyOf(questions);
        this.same = same;
    }

    /// Returns the same check with the rows for which somebody decided that the woman is here, and who she is.
    ImportCheck with(Map<RowAt, ParticipantId> here) {
        return with(new SameWoman(here, same.rows()));
    }

    /// Returns the same check with all that somebody decided about who the women of rows are.
    ImportCheck with(SameWoman decided) {
        return new ImportCheck(plan, rows, problems, questions, marks, days, years, sexes, decided);
    }

    /// Adds rows that continue to wait: they are not written but show since when somebody comes.
    ///
    /// @return this check
    ImportCheck beside(ImportCheck others) {
        rows.totals().addFirstDays(others.rows.totals());
        return this;
    }

    /// Returns the same check with questions about the days of sheets.
    ImportCheck asking(List<YearQuestion> asked) {
        return new ImportCheck(plan, rows, problems, questions, marks, days, asked, sexes, same);
    }

    /// Returns what somebody decided about who the women of rows are.
    SameWoman same() {
        return same;
    }

    /// Returns the plan that was checked.
    public ImportPlan plan() {
        return plan;
    }

    /// Returns what is wrong with rows, in the order of the files.
    public List<RowProblem> problems() {
        return problems;
    }

    /// Returns the columns in which day and month are in doubt. Nothing is imported before they are answered.
    public List<DateQuestion> questions() {
        return questions;
    }

    /// Returns its plan with a habit for each of these columns.
    public ImportPlan answered(DateHabit habit) {
        var answered = plan;
        for (var question : questions) {
            answered = answered.answered(question, habit);
        }
        return answered;
    }

    /// Returns the sheets in which a sign may mean yes or no. Until this is answered, these marks are not imported; the others
    /// are.
    public List<MarkQuestion> marks() {
        return marks;
    }

    /// Returns the sheets of consents in which no row has the day. Until this is answered, they are not imported; the rest is.
    public List<ConsentDayQuestion> days() {
        return days;
    }

    /// Returns the sheets whose day headings have no year. Until this is answered, nothing is read from them; the other sheets
    /// are read.
    public List<YearQuestion> years() {
        return years;
    }

    /// Returns the registers of women in which M may be a woman or a man. Until this is answered, these rows are not imported;
    /// the others are.
    public List<SexQuestion> sexes() {
        return sexes;
    }

    /// Returns the columns that are never imported, by sheet.
    public Map<PlannedSheet, List<SensitiveColumn>> leftOut() {
        var found = new LinkedHashMap<PlannedSheet, List<SensitiveColumn>>();
        plan.sheets().stream().filter(sheet -> !sheet.never().isEmpty())
                .forEach(sheet -> found.put(sheet, sheet.never().values().stream().sorted().distinct().toList()));
        return found;
    }

    /// Returns how many rows can be read, by kind.
    public Map<SheetKind, Integer> readable() {
        var found = new EnumMap<SheetKind, Integer>(SheetKind.class);
        rows.sheets().stream().filter(some -> some.size() > 0)
                .forEach(some -> found.merge(some.kind(), some.size(), Integer::sum));
        return found;
    }

    /// Returns the rows of one kind, by sheet.
    List<CheckedRows> of(SheetKind kind) {
        return rows.sheets().stream().filter(some -> some.kind() == kind).toList();
    }

    /// Returns the rows of one sheet, for each of its mappings.
    List<CheckedRows> of(SourceSheet sheet) {
        return rows.sheets().stream().filter(some -> some.sheet().source() == sheet).toList();
    }

    /// Returns the rows about consents, the newest last.
    ConsentsByDay consents() {
        return rows.consents();
    }

    /// Returns what the rows show together.
    CheckedTotals totals() {
        return rows.totals();
    }

    int size() {
        return rows.sheets().stream().mapToInt(CheckedRows::size).sum();
    }

    /// Reads every sheet of a plan. Outside a passage, on the write lane's thread.
    ///
    /// @param today the site's date
    static ImportCheck of(ImportPlan plan, LocalDate today) {
        var reader = new ValueReader(today);
        var rows = new Sound(new ArrayList<>(), new ConsentsByDay(), new CheckedTotals(today));
        var problems = new PackedProblems();
        var questions = new ArrayList<DateQuestion>();
        var marks = new ArrayList<MarkQuestion>();
        var days = new ArrayList<ConsentDayQuestion>();
        var sexes = new ArrayList<SexQuestion>();
        for (int s = 0; s < plan.sheets().size(); s++) {
            var sheet = plan.sheets().get(s);
            int place = s;
            var dayless = new ArrayList<Integer>();
            for (int m = 0; m < sheet.mappings().size(); m++) {
                var doubts = DateDoubts.in(sheet, sheet.mappings().get(m));
                for (var field : doubts.open()) {
                    // A column that is read for several purposes is asked about once.
                    var question = new DateQuestion(s, m, field);
                    if (questions.stream().noneMatch(asked -> plan.isSame(asked, question))) {
                        questions.add(question);
                    }
                }
                var more = MoreColumns.of(sheet, doubts.settled(), today);
                var mapping = MarkLetter.settled(sheet, WordsInDoubt.settled(sheet, doubts.settled()), more,
                        reader);
                for (var sign : MarkLetter.inDoubt(mapping)) {
                    marks.add(new MarkQuestion(s, m, sign));
                }
                var checking = new RowChecking(sheet, mapping, more, reader, today, problems::add);
                int before = problems.size();
                checking.read(row -> {
                    rows.totals().add(row);
                    if (row.kind() == SheetKind.CONSENTS) {
                        rows.consents().add(checking.sound(), row);
                    }
                });
                checking.sexAsked().map(column -> new SexQuestion(place, column)).filter(one -> !sexes.contains(one))
                        .ifPresent(sexes::add);
                rows.sheets().add(checking.sound());
                if (ConsentDayQuestion.isAsked(sheet, mapping, problems.subList(before, problems.size()))) {
                    dayless.add(m);
                }
            }
            if (!dayless.isEmpty()) {
                days.add(new ConsentDayQuestion(s, dayless, today));
            }
        }
        problems.addAll(new MenOfFiles(problems).takenOut(rows.sheets()));
        return new ImportCheck(plan, rows, problems, questions, marks, days, List.of(), sexes, SameWoman.NOBODY);
    }
}
