package org.daybook.exchange;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// Decides whether the day on which a woman joined is the first day of the path next to it: only below the plain heading of a
/// path or a course, and only if no other day may be its first one. *Course of interest* is a wish.
final class JoiningDay {
    private static final int LOOKED_AT = 60;
    /// Per cent of the cells below *Course* that name a path; the others wait until somebody says which they mean.
    static final int SOME = 20;
    /// Days of which any may be the first day, or the one on which she asked for it.
    private static final Set<ImportField> OTHER_DAYS = EnumSet.of(ImportField.DAY, ImportField.ASKED_ON,
            ImportField.REACHED, ImportField.STATUS_ON);

    private static final Set<ImportField> NO_START = EnumSet.of(ImportField.BIRTH, ImportField.ENDED);

    private final HeadingWords words;
    private final LocalDate today;
    private final WordTable choices = WordTable.choices();
    private final Set<String> courses = new HashSet<>(WordTable.headings().words("course"));
    /// Headings of the day on which a woman registered, here or for a path.
    private final Set<String> registrations = new HashSet<>(WordTable.headings().words("registered"));
    private final ActivityWords activities = new ActivityWords();
    private final EmptyWords empty = new EmptyWords();

    /// @param today the site's date
    JoiningDay(HeadingWords words, LocalDate today) {
        this.words = words;
        this.today = today;
    }

    /// Checks whether an enrolment would begin on the day on which she joined, and on no first day of its own. *Data
    /// iscrizione* is one next to a path or a course, and only the other next to a wish.
    boolean isStartOf(SheetMapping enrolment) {
        return enrolment.columns().get(ImportField.STARTED) instanceof ColumnSource.Column day
                && means(day.heading(), EnumSet.of(ImportField.JOINED))
                && (!isStart(day.heading()) || isRegistration(day.heading()) && !isPlain(enrolment));
    }

    /// Checks whether a sheet states on which day the women joined. *Start date* may be that of a course.
    ///
    /// @param her its columns, read as a register of women
    boolean isIn(SheetMapping her) {
        return her.columns().get(ImportField.JOINED) instanceof ColumnSource.Column day
                && (!isStart(day.heading()) || isRegistration(day.heading()));
    }

    private boolean isStart(String heading) {
        return means(heading, EnumSet.of(ImportField.STARTED));
    }

    private boolean isRegistration(String heading) {
        return registrations.contains(FoldedText.of(heading));
    }

    /// Checks whether a sheet states which paths the women take, so that an enrolment may begin on the day on which she joined.
    boolean isOfPaths(PlannedSheet sheet, SheetMapping enrolment) {
        return isPlain(enrolment) && enrolment.columns().get(ImportField.PATH) instanceof ColumnSource.Column path
                && enrolment.columns().get(ImportField.STARTED) instanceof ColumnSource.Column start
                && IntStream.range(0, sheet.headings().size()).filter(i -> i != path.index() && i != start.index())
                        .noneMatch(i -> means(sheet.headings().get(i), OTHER_DAYS)
                                || !means(sheet.headings().get(i), NO_START)
                                        && !FreeNotes.isHeading(sheet.headings().get(i)) && holdsDays(sheet, i))
                && holdsPaths(sheet, path.index());
    }

    /// Checks whether the heading of its path is exactly one of a path or a course.
    boolean isPlain(SheetMapping enrolment) {
        return enrolment.columns().get(ImportField.PATH) instanceof ColumnSource.Column path
                && (courses.contains(FoldedText.of(path.heading())) || words.of(path.heading()).stream()
                        .anyMatch(match -> match.field() == ImportField.PATH && match.isWhole()));
    }

    private boolean holdsDays(PlannedSheet sheet, int at) {
        return sheet.first(LOOKED_AT).stream().anyMatch(row -> HeadingRow.isDay(row.at(at).text().strip(), today));
    }

    private boolean holdsPaths(PlannedSheet sheet, int at) {
        var texts = sheet.first(LOOKED_AT).stream().map(row -> row.at(at).text().strip())
                .filter(Predicate.not(String::isEmpty))
                .filter(text -> !empty.are(ImportField.PATH, text, true)).toList();
        return !texts.isEmpty() && count(texts) * 100 >= (long) texts.size() * SOME;
    }

    private long count(List<String> texts) {
        return texts.stream().filter(text -> choices.nearest(ImportField.PATH.code(), text).isPresent()
                || activities.path(text).isPresent()).count();
    }

    private boolean means(String heading, Set<ImportField> fields) {
        return words.of(heading).stream().anyMatch(match -> !match.isGuessed() && fields.contains(match.field()));
    }
}
