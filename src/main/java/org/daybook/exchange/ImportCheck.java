package org.daybook.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.base.ParticipantId;

/// What stands in the files, before the store was asked: what can be read, what cannot, and what must be said first.
public final class ImportCheck {
    private final ImportPlan plan;
    private final List<ImportRow> rows;
    private final List<RowProblem> problems;
    private final List<DateQuestion> questions;
    private final List<MarkQuestion> marks;
    private final List<ConsentDayQuestion> days;
    private final List<YearQuestion> years;
    private final List<SexQuestion> sexes;
    private final Map<RowAt, ParticipantId> same;
    /// Rows that are not written and tell since when somebody comes.
    private final List<ImportRow> waiting;

    private ImportCheck(ImportPlan plan, List<ImportRow> rows, List<RowProblem> problems, List<DateQuestion> questions,
            List<MarkQuestion> marks, List<ConsentDayQuestion> days, List<YearQuestion> years,
            List<SexQuestion> sexes, Map<RowAt, ParticipantId> same, List<ImportRow> waiting) {
        this.waiting = List.copyOf(waiting);
        this.sexes = List.copyOf(sexes);
        this.marks = List.copyOf(marks);
        this.days = List.copyOf(days);
        this.years = List.copyOf(years);
        this.plan = plan;
        this.rows = List.copyOf(rows);
        this.problems = List.copyOf(problems);
        this.questions = List.copyOf(questions);
        this.same = Map.copyOf(same);
    }

    /// The same where somebody said of rows that she is here, and who she is.
    ImportCheck with(Map<RowAt, ParticipantId> decided) {
        return new ImportCheck(plan, rows, problems, questions, marks, days, years, sexes, decided, waiting);
    }

    /// The same beside rows that go on waiting.
    ImportCheck beside(ImportCheck others) {
        return new ImportCheck(plan, rows, problems, questions, marks, days, years, sexes, same, others.rows);
    }

    /// The same with what is asked about the days of sheets.
    ImportCheck asking(List<YearQuestion> asked) {
        return new ImportCheck(plan, rows, problems, questions, marks, days, asked, sexes, same, waiting);
    }

    /// Of which rows somebody said that she is here, and who she is.
    Map<RowAt, ParticipantId> same() {
        return same;
    }

    /// What was checked.
    public ImportPlan plan() {
        return plan;
    }

    /// What is wrong with rows, in the order of the files.
    public List<RowProblem> problems() {
        return problems;
    }

    /// Columns in which day and month are in doubt. Nothing is imported before they are answered.
    public List<DateQuestion> questions() {
        return questions;
    }

    /// Sheets in which a sign may mean yes or no. Until it is said these marks are not taken in, and the others are.
    public List<MarkQuestion> marks() {
        return marks;
    }

    /// Sheets of consents of which no row says the day. Until it is said they are not taken in, and the rest is.
    public List<ConsentDayQuestion> days() {
        return days;
    }

    /// Sheets whose days across have no year. Until it is said nothing is read from them, and the other sheets are.
    public List<YearQuestion> years() {
        return years;
    }

    /// Registers of women in which M may be a woman or a man. Until it is said these rows are not taken in, and the others are.
    public List<SexQuestion> sexes() {
        return sexes;
    }

    /// Columns that are never taken in, by sheet.
    public Map<PlannedSheet, List<SensitiveColumn>> leftOut() {
        var found = new LinkedHashMap<PlannedSheet, List<SensitiveColumn>>();
        plan.sheets().stream().filter(sheet -> !sheet.never().isEmpty())
                .forEach(sheet -> found.put(sheet, sheet.never().values().stream().sorted().distinct().toList()));
        return found;
    }

    /// How many rows can be read, by what they are about.
    public Map<SheetKind, Integer> readable() {
        var found = new EnumMap<SheetKind, Integer>(SheetKind.class);
        rows.forEach(row -> found.merge(row.kind(), 1, Integer::sum));
        return found;
    }

    /// The rows of one kind.
    List<ImportRow> of(SheetKind kind) {
        return rows.stream().filter(row -> row.kind() == kind).toList();
    }

    /// On which days somebody was marked in sheets with dates across.
    Set<LocalDate> markedDays() {
        return Stream.concat(of(SheetKind.ATTENDANCE_GRID).stream().flatMap(row -> row.days().stream()),
                of(SheetKind.ATTENDANCE).stream().flatMap(row -> row.day(ImportField.DAY).stream()))
                .collect(Collectors.toSet());
    }

    /// On which day the files know of each number first: since then she comes, where nobody wrote when.
    ///
    /// @param today of the site: what is planned tells nothing
    Map<String, LocalDate> firstDays(LocalDate today) {
        var found = new HashMap<String, LocalDate>();
        for (var kind : SheetKind.values()) {
            if (kind.isAboutPeople() && kind != SheetKind.MEMBERS && kind != SheetKind.PLACEMENTS) {
                Stream.concat(rows.stream(), waiting.stream()).filter(row -> row.kind() == kind)
                        .forEach(row -> row.day(ImportField.DAY).or(() -> row.day(ImportField.STARTED))
                                .or(() -> row.days().stream().min(Comparator.naturalOrder()))
                                .filter(day -> !day.isAfter(today))
                                .ifPresent(day -> found.merge(FoldedText.ofNumber(row.needed(ImportField.PERSON)), day,
                                        (one, other) -> one.isBefore(other) ? one : other)));
            }
        }
        return found;
    }

    int size() {
        return rows.size();
    }

    /// Reads every sheet of a plan. Outside a passage, on the write lane's thread.
    ///
    /// @param today of the site
    static ImportCheck of(ImportPlan plan, LocalDate today) {
        var reader = new ValueReader(today);
        var rows = new ArrayList<ImportRow>();
        var problems = new ArrayList<RowProblem>();
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
                var checking = new RowChecking(sheet, mapping, more, reader, today);
                checking.read();
                checking.sexAsked().map(column -> new SexQuestion(place, column)).filter(one -> !sexes.contains(one))
                        .ifPresent(sexes::add);
                rows.addAll(checking.rows());
                problems.addAll(checking.problems());
                if (ConsentDayQuestion.isAsked(sheet, mapping, checking.problems())) {
                    dayless.add(m);
                }
            }
            if (!dayless.isEmpty()) {
                days.add(new ConsentDayQuestion(s, dayless, today));
            }
        }
        problems.addAll(new MenOfFiles(problems).takenOut(rows));
        return new ImportCheck(plan, rows, problems, questions, marks, days, List.of(), sexes, Map.of(), List.of());
    }
}
